import { cut } from '../../language/format.ts'
import type { Block, Message } from '../../model/message.ts'
import { plain, type Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import type { Bilan } from './bilan.ts'
import { buttonsOf } from './buttons.ts'
import { expectedOf } from './expected.ts'
import { standing } from './standing.ts'

const LONGEST = { synthesis: 900, reasons: 900, note: 900 } as const

/** A bilan as it stands, what it expects of the person, and what they may do; under what has just happened, if anything. */
export function bilanCard(session: Session, bilan: Bilan, happened?: Rich): Message {
  const title = session.say('bilan.title', { title: bilan.experiment.title })
  return {
    summary: happened ? plain(happened) : title,
    blocks: [
      ...(happened ? [{ type: 'text', text: happened } as const, { type: 'divider' } as const] : []),
      { type: 'heading', text: title },
      { type: 'context', text: [bilan.experiment.enterprise.name, ' · ', ...standing(session, bilan)] },
      ...returnedBlocks(session, bilan),
      ...expectedBlocks(session, bilan),
      ...bilan.sections.map((section): Block => ({ type: 'text', text: sectionText(session, bilan, section) })),
      ...conclusionBlocks(session, bilan),
      { type: 'actions', actions: buttonsOf(session, bilan) },
    ],
  }
}

function returnedBlocks(session: Session, { returned }: Bilan): Block[] {
  if (!returned) return []
  const note = session.say('quoted', { text: cut(returned.note, LONGEST.note) })
  return [{ type: 'text', text: session.sayRich('bilan.returned', { by: returned.by.name, note }) }]
}

function expectedBlocks(session: Session, bilan: Bilan): Block[] {
  const lines = expectedOf(session, bilan)
  if (lines.length === 0)
    return bilan.status === 'FROZEN' ? [] : [{ type: 'text', text: session.sayRich('bilan.expected.nothing') }]
  const list = lines.map((line) => `\n• ${line}`)
  return [{ type: 'text', text: [...session.sayRich('bilan.expected.title'), ...list] }]
}

/** A question: while it is written, who has answered; then what all answer together. */
function sectionText(session: Session, { status, parties }: Bilan, section: Bilan['sections'][number]): Rich {
  const { wording, synthesis, contributions } = section
  const title = { type: 'strong', text: wording } as const
  if (status !== 'DRAFT') return [title, '\n', cut(synthesis?.text ?? '', LONGEST.synthesis)]
  const counts = { count: contributions.length, all: parties.length, synthesis: synthesis ? 'yes' : 'no' }
  return [title, '\n', ...session.sayRich('bilan.progress', counts)]
}

function conclusionBlocks(session: Session, { conclusion }: Bilan): Block[] {
  if (!conclusion) return []
  const decision = session.sayRich('bilan.decided', { decision: conclusion.decision })
  return [{ type: 'text', text: [...decision, '\n', cut(conclusion.reasons, LONGEST.reasons)] }]
}
