import { allPages } from '../../all-pages.ts'
import { IntroductionNamesDocument, type IntroductionNamesQuery } from '../../generated/operations.ts'
import { holdsWords } from '../../language/fold.ts'
import { cut, dayOf } from '../../language/format.ts'
import { nearNames } from '../../language/nearest.ts'
import { notice } from '../../messages/notice.ts'
import { recentFirst } from '../../messages/recent-first.ts'
import { suggestLines } from '../../messages/suggest.ts'
import type { Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { pressHistory } from './history.ts'

type Named = IntroductionNamesQuery['introductions']['edges'][number]['node']

const PAGE = 100
const SHOWN = 8

/** `/relation historique [mots]`: the history of the introduction that the words name, or those to choose from. */
export async function findHistory(session: Session, words: readonly string[]): Promise<Reply> {
  const all = await allPages(async (after) => {
    const { introductions } = await session.ask(IntroductionNamesDocument, { first: PAGE, after })
    return introductions
  })
  const found = all.filter((each) => holdsWords(namesOf(each), words))
  const [first, second] = found
  const typed = cut(words.join(' '), 200)
  const near = first ? [] : nearNames(words, all.map(namesOf))
  if (near.length > 0)
    return suggestLines(
      session,
      typed,
      near.map((name) => session.say('introduction.line', { words: `historique ${name}` })),
    )
  if (!first) return { kind: 'message', message: notice(session.sayRich('introduction.history-none', { typed })) }
  if (!second) return pressHistory(session, first.id)
  const summary = session.say('introduction.history-choose', { count: found.length })
  const narrow: Block = { type: 'context', text: session.sayRich('introduction.history-narrow', { shown: SHOWN }) }
  const blocks: Block[] = [
    { type: 'heading', text: summary },
    ...recentFirst(session, found, ({ experiment }) => experiment.id)
      .slice(0, SHOWN)
      .flatMap((introduction) => choiceBlocks(session, introduction)),
    ...(found.length > SHOWN ? [narrow] : []),
  ]
  return { kind: 'message', message: { summary, blocks } }
}

const namesOf = ({ establishment, experiment }: Named): string =>
  [establishment.name, establishment.commune, experiment.title].join(' ')

function choiceBlocks(session: Session, { id, status, statusAt, establishment, experiment }: Named): Block[] {
  const { language, timeZone } = session.viewer
  const stands = session.say('introduction.status', { status })
  const title = ` — ${establishment.commune} · ${experiment.title}\n${stands}, ${dayOf(language, timeZone, statusAt)}`
  return [
    { type: 'text', text: [{ type: 'strong', text: establishment.name }, title] },
    {
      type: 'actions',
      actions: [{ act: 'introduction.history', argument: id, label: session.say('introduction.history') }],
    },
  ]
}
