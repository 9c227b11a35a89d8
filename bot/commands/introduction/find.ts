import type { EstablishmentPartsFragment } from '../../generated/operations.ts'
import { foldedWords } from '../../language/fold.ts'
import { cut } from '../../language/format.ts'
import type { Action, Block, Message } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import { plain, type Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { findAskers } from './askers.ts'
import { placeOf } from './cards.ts'
import { mend, type Search, search } from './search.ts'

const SHOWN = 5

/** The establishments that hold the words typed, each with the button that asks to meet it if the person may. */
export async function findEstablishments(session: Session, text: string): Promise<Reply> {
  const [found, askers] = await Promise.all([search(session, text), findAskers(session)])
  const mayAsk = askers.length > 0
  if (found.establishments.length > 0) return { kind: 'message', message: results(session, text, found, mayAsk) }
  const mended = await mend(session, text)
  const sentence = mended
    ? session.sayRich('introduction.near', { typed: cut(text, 200), mended })
    : session.sayRich('introduction.not-found', { typed: cut(text, 200) })
  const open: Action = { act: 'introduction.new', argument: 'new', label: session.say('open-form') }
  const actions = mended ? [lineAction(session, mended)] : mayAsk ? [open] : []
  const foot: Block[] = actions.length > 0 ? [{ type: 'actions', actions }] : []
  return {
    kind: 'message',
    message: { summary: plain(sentence), blocks: [{ type: 'text', text: sentence }, ...foot] },
  }
}

const lineAction = (session: Session, line: string): Action => ({
  act: 'introduction.line',
  argument: line,
  label: cut(session.say('introduction.line', { line }), 75),
  style: 'primary',
})

function results(session: Session, text: string, { establishments, hasMore }: Search, mayAsk: boolean): Message {
  const shown = establishments.slice(0, SHOWN)
  const isCut = hasMore || establishments.length > shown.length
  const sentence = session.sayRich('introduction.found', {
    count: establishments.length,
    typed: cut(text, 200),
    more: hasMore ? 'yes' : 'no',
    ask: mayAsk ? 'yes' : 'no',
  })
  const blocks: Block[] = [
    { type: 'text', text: sentence },
    ...shown.flatMap((establishment) => resultBlocks(session, establishment, mayAsk)),
    ...(isCut ? [context(session.sayRich('introduction.narrow', { shown: shown.length }))] : []),
    ...(mayAsk ? [] : [context(session.sayRich('introduction.nobody'))]),
  ]
  return { summary: plain(sentence), blocks }
}

const context = (text: Rich): Block => ({ type: 'context', text })

function resultBlocks(session: Session, establishment: EstablishmentPartsFragment, mayAsk: boolean): Block[] {
  const choose: Action = {
    act: 'introduction.choose',
    argument: establishment.id,
    label: session.say('introduction.choose'),
  }
  return [
    { type: 'text', text: titleOf(establishment) },
    ...(mayAsk ? [{ type: 'actions', actions: [choose] } as const] : []),
  ]
}

/** Many names begin with what the place is: it is not said twice. */
function titleOf(establishment: EstablishmentPartsFragment): Rich {
  const { name, category } = establishment
  const says = foldedWords(name).join(' ').startsWith(foldedWords(category).join(' '))
  return [{ type: 'strong', text: name }, `${says ? '' : ` — ${category}`}\n${placeOf(establishment)}`]
}
