import {
  type EstablishmentPartsFragment,
  ExperimentsToIntroduceDocument,
  type IntroductionStatus,
  IntroductionsDocument,
} from '../../generated/operations.ts'
import { foldedWords } from '../../language/fold.ts'
import { cut } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Action, Block, Message } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import { plain, type Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { introductionBlocks, placeOf } from './cards.ts'
import { type Asker, requestForm } from './forms.ts'
import { mend, search } from './search.ts'

const SHOWN = 5
const LISTED = 10
const LIST_WORDS = ['liste', 'list']

/** `/relation`: the form (staff: what waits for them), the list, or a search that leads to the form. */
export async function runIntroduction(session: Session, text: string): Promise<Reply> {
  if (LIST_WORDS.includes(text.toLowerCase())) return list(session, null)
  if (text === '' && session.viewer.role === 'STAFF') return list(session, 'REQUESTED')
  if (text === '') return openRequest(session)
  return find(session, text)
}

/** The experiments that the person may ask for. */
export async function findAskers(session: Session): Promise<Asker[]> {
  const { experiments } = await session.ask(ExperimentsToIntroduceDocument, {})
  return experiments.edges
    .map(({ node }) => node)
    .filter(({ viewerCanRequestIntroduction }) => viewerCanRequestIntroduction)
}

/** The form, filled with an establishment if one was chosen; a sentence when there is nothing to ask for. */
export async function openRequest(session: Session, establishment?: EstablishmentPartsFragment): Promise<Reply> {
  const askers = await findAskers(session)
  if (askers.length === 0) return { kind: 'message', message: notice(session.sayRich('introduction.nobody')) }
  return { kind: 'form', form: requestForm(session, askers, establishment) }
}

async function list(session: Session, status: IntroductionStatus | null): Promise<Reply> {
  const { introductions } = await session.ask(IntroductionsDocument, { status, first: LISTED })
  const rows = introductions.edges.map(({ node }) => node)
  const key = status === null ? 'introduction.list' : 'introduction.queue'
  const summary = session.say(key, { count: rows.length })
  const divider: Block = { type: 'divider' }
  const blocks = rows.flatMap((row, index) => [...(index > 0 ? [divider] : []), ...introductionBlocks(session, row)])
  const ask: Action = { act: 'introduction.new', argument: 'new', label: session.say('introduction.new') }
  const heading: Block = { type: 'heading', text: summary }
  const foot: Block[] =
    session.viewer.role === 'VIEWER' || session.viewer.role === 'EVALUATOR' ? [] : [{ type: 'actions', actions: [ask] }]
  return { kind: 'message', message: { summary, blocks: [heading, ...blocks, ...foot] } }
}

async function find(session: Session, text: string): Promise<Reply> {
  const { establishments, hasMore } = await search(session, text)
  if (establishments.length > 0) return { kind: 'message', message: results(session, text, establishments, hasMore) }
  const mended = await mend(session, text)
  if (!mended) return { kind: 'message', message: nothingFound(session, text) }
  const sentence = session.sayRich('introduction.near', { typed: cut(text, 200), mended })
  const action: Action = {
    act: 'introduction.line',
    argument: mended,
    label: cut(`/relation ${mended}`, 75),
    style: 'primary',
  }
  return {
    kind: 'message',
    message: {
      summary: plain(sentence),
      blocks: [
        { type: 'text', text: sentence },
        { type: 'actions', actions: [action] },
      ],
    },
  }
}

function results(
  session: Session,
  text: string,
  found: readonly EstablishmentPartsFragment[],
  hasMore: boolean,
): Message {
  const shown = found.slice(0, SHOWN)
  const isCut = hasMore || found.length > shown.length
  const sentence = session.sayRich('introduction.found', {
    count: found.length,
    typed: cut(text, 200),
    more: hasMore ? 'yes' : 'no',
  })
  const blocks = shown.flatMap((establishment): Block[] => [
    {
      type: 'text',
      text: titleOf(establishment),
    },
    {
      type: 'actions',
      actions: [{ act: 'introduction.choose', argument: establishment.id, label: session.say('introduction.choose') }],
    },
  ])
  const foot: Block[] = isCut
    ? [{ type: 'context', text: session.sayRich('introduction.narrow', { shown: shown.length }) }]
    : []
  return { summary: plain(sentence), blocks: [{ type: 'text', text: sentence }, ...blocks, ...foot] }
}

/** Many names begin with what the place is: it is not said twice. */
function titleOf(establishment: EstablishmentPartsFragment): Rich {
  const { name, category } = establishment
  const says = foldedWords(name).join(' ').startsWith(foldedWords(category).join(' '))
  return [{ type: 'strong', text: name }, `${says ? '' : ` — ${category}`}\n${placeOf(establishment)}`]
}

function nothingFound(session: Session, text: string): Message {
  const sentence = session.sayRich('introduction.not-found', { typed: cut(text, 200) })
  const open: Action = { act: 'introduction.new', argument: 'new', label: session.say('open-form') }
  return {
    summary: plain(sentence),
    blocks: [
      { type: 'text', text: sentence },
      { type: 'actions', actions: [open] },
    ],
  }
}
