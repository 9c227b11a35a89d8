import { holdsWords } from '../../language/fold.ts'
import { nearNames } from '../../language/nearest.ts'
import { notice } from '../../messages/notice.ts'
import { recentButtons } from '../../messages/recent-first.ts'
import { suggestLines } from '../../messages/suggest.ts'
import type { Action } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { type Asker, findAskers } from './askers.ts'
import { pressSuggestions } from './suggestions.ts'

const SHOWN = 12

/** `/relation suggestions [mots]`: for the only experiment there is, or that the words name; otherwise, which one? */
export async function findSuggestions(session: Session, words: readonly string[]): Promise<Reply> {
  const all = await findAskers(session)
  const found = all.filter(({ title, enterprise }) => holdsWords(`${title} ${enterprise.name}`, words))
  const near =
    found.length > 0
      ? []
      : nearNames(
          words,
          all.map(({ title }) => title),
        )
  if (near.length > 0)
    return suggestLines(
      session,
      words.join(' '),
      near.map((title) => session.say('introduction.line', { words: `suggestions ${title}` })),
    )
  const askers = found.length > 0 ? found : all
  const [first, second] = askers
  if (!first) return { kind: 'message', message: notice(session.sayRich('introduction.nobody')) }
  if (!second) return pressSuggestions(session, first.id)
  const text = session.sayRich('introduction.suggestions-which', {
    shown: SHOWN,
    more: askers.length > SHOWN ? 'yes' : 'no',
  })
  return { kind: 'message', message: notice(text, { type: 'actions', actions: buttonsOf(session, askers) }) }
}

const buttonsOf = (session: Session, askers: readonly Asker[]): readonly Action[] =>
  recentButtons(session, askers, {
    experimentOf: ({ id }) => id,
    actionOf: ({ id, title, enterprise }) => ({
      act: 'introduction.suggest',
      argument: id,
      label: `${enterprise.name} — ${title}`,
    }),
    limit: SHOWN,
  })
