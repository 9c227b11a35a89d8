import type { Action, Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import { plain, type Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { findAskers } from './askers.ts'
import { introductionBlocks } from './cards.ts'
import { isListName, type ListName } from './lists.ts'
import { findPage, type Page } from './page.ts'

/** As many as fit in one message with their buttons. */
const SIZE = 5
const divider: Block = { type: 'divider' }

/** A list of introductions, a page at a time. After what waits for the person comes the rest, as far as there is room. */
export async function listIntroductions(session: Session, list: ListName, after: string | null = null): Promise<Reply> {
  const [page, askers] = await Promise.all([findPage(session, list, { first: SIZE, after }), findAskers(session)])
  const room = SIZE - page.introductions.length
  const goesOn = list === 'mine' && !page.hasNext
  const rest = goesOn && room > 0 ? [await findPage(session, 'rest', { first: room, after: null })] : []
  const pages = [page, ...rest]
  const actions = [...nextOf(session, pages.at(-1) ?? page), ...footOf(session, list, askers.length > 0)]
  const summary = headingOf(session, page, after !== null)
  const blocks: Block[] = [
    { type: 'heading', text: summary },
    ...cardsOf(session, page),
    ...rest.flatMap((others) => [
      { type: 'heading', text: headingOf(session, others, false) } as const,
      ...cardsOf(session, others),
    ]),
    ...(actions.length > 0 ? [{ type: 'actions', actions } as const] : []),
  ]
  return { kind: 'message', message: { summary, blocks } }
}

/** The list again, with what has just happened on top. */
export async function listAfter(session: Session, list: ListName, happened: Rich): Promise<Reply> {
  const reply = await listIntroductions(session, list)
  if (reply.kind !== 'message') return reply
  const blocks: Block[] = [{ type: 'text', text: happened }, divider, ...reply.message.blocks]
  return { kind: 'message', message: { summary: plain(happened), blocks } }
}

/** The page after: `list cursor`. What was shown stays, with its buttons. */
export async function pressList(session: Session, argument: string): Promise<Reply> {
  const [list, after] = argument.split(' ')
  return listIntroductions(session, isListName(list) ? list : 'all', after || null)
}

const headingOf = (session: Session, { list, introductions, hasNext }: Page, isNext: boolean): string =>
  session.say(`introduction.heading.${list}`, {
    count: introductions.length,
    more: hasNext ? 'yes' : 'no',
    page: isNext ? 'next' : 'first',
  })

const cardsOf = (session: Session, { list, introductions }: Page): Block[] =>
  introductions.flatMap((introduction, index) => [
    ...(index > 0 ? [divider] : []),
    ...introductionBlocks(session, introduction, list),
  ])

function nextOf(session: Session, { list, introductions, hasNext, end }: Page): Action[] {
  const isFullOfMine = list === 'mine' && introductions.length === SIZE
  if (!hasNext && !isFullOfMine) return []
  const argument = hasNext ? `${list} ${end ?? ''}` : 'rest'
  return [{ act: 'introduction.list', argument, label: session.say('introduction.next') }]
}

/** From the queue, an agent goes to what else may need them. */
function footOf(session: Session, list: ListName, mayAsk: boolean): Action[] {
  const others = list === 'queue' ? (['ongoing', 'waitlist', 'stuck'] as const) : []
  const ask: Action = { act: 'introduction.new', argument: 'new', label: session.say('introduction.new') }
  return [
    ...others.map(
      (name): Action => ({ act: 'introduction.list', argument: name, label: session.say(`introduction.list.${name}`) }),
    ),
    ...(mayAsk ? [ask] : []),
  ]
}
