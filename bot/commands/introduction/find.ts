import type { EstablishmentPartsFragment } from '../../generated/operations.ts'
import { foldedWords } from '../../language/fold.ts'
import { cut } from '../../language/format.ts'
import { suggestLines } from '../../messages/suggest.ts'
import type { Action, Block, Message } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import { plain, type Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { placesButton } from '../capacity/places-button.ts'
import { findAskers } from './askers.ts'
import { nearLines } from './near-word.ts'
import { placeOf } from './place-of.ts'
import { type Search, search } from './search.ts'

const SHOWN = 5

/** The establishments that answer the words typed, each with the button that asks to meet it if the person may. */
export async function findEstablishments(
  session: Session,
  text: string,
  searched: Search | Promise<Search> = search(session, text),
): Promise<Reply> {
  const [found, askers] = await Promise.all([searched, findAskers(session)])
  const mayAsk = askers.length > 0
  const near = isDoubtful(found) ? nearLines(session, text) : []
  if (near.length > 0) return suggestLines(session, text, near)
  if (found.establishments.length > 0) return { kind: 'message', message: results(session, text, found, mayAsk) }
  const sentence = session.sayRich('introduction.not-found', { typed: cut(text, 200) })
  const open: Action = { act: 'introduction.new', argument: 'new', label: session.say('open-form') }
  const foot: Block[] = mayAsk ? [{ type: 'actions', actions: [open] }] : []
  return {
    kind: 'message',
    message: { summary: plain(sentence), blocks: [{ type: 'text', text: sentence }, ...foot] },
  }
}

/** Nothing answers the words as they were typed. */
const isDoubtful = ({ establishments, understoodAs }: Search): boolean =>
  establishments.length === 0 || understoodAs !== null

function results(session: Session, text: string, found: Search, mayAsk: boolean): Message {
  const { establishments, hasMore, understoodAs } = found
  const shown = establishments.slice(0, SHOWN)
  const isCut = hasMore || establishments.length > shown.length
  const sentence = session.sayRich('introduction.found', {
    count: establishments.length,
    typed: cut(understoodAs ?? text, 200),
    more: hasMore ? 'yes' : 'no',
    ask: mayAsk ? 'yes' : 'no',
  })
  const blocks: Block[] = [
    ...(understoodAs === null
      ? []
      : [context(session.sayRich('introduction.understood', { understood: cut(understoodAs, 200) }))]),
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
  const actions = [...(mayAsk ? [choose] : []), ...placesButton(session, establishment.id)]
  return [
    { type: 'text', text: titleOf(establishment) },
    ...(actions.length > 0 ? [{ type: 'actions', actions } as const] : []),
  ]
}

/** Many names begin with what the place is: it is not said twice. */
function titleOf(establishment: EstablishmentPartsFragment): Rich {
  const { name, category } = establishment
  const says = foldedWords(name).join(' ').startsWith(foldedWords(category).join(' '))
  return [{ type: 'strong', text: name }, `${says ? '' : ` — ${category}`}\n${placeOf(establishment)}`]
}
