import type { Action } from '../model/message.ts'
import type { Session } from '../session.ts'

/** What is about the experiment that the person chose minutes ago comes first; the rest stays in order. */
export function recentFirst<Choice>(
  { recent }: Session,
  choices: readonly Choice[],
  experimentOf: (choice: Choice) => string,
): readonly Choice[] {
  const isRecent = (choice: Choice) => experimentOf(choice) === recent.experimentId
  return choices.toSorted((one, other) => Number(isRecent(other)) - Number(isRecent(one)))
}

/** How choices are shown. */
interface Shown<Choice> {
  readonly experimentOf: (choice: Choice) => string
  readonly actionOf: (choice: Choice) => Action
  readonly limit: number
}

/** The same as buttons. The first stands out when it is about that experiment, which tells it from others. */
export function recentButtons<Choice>(
  session: Session,
  choices: readonly Choice[],
  { experimentOf, actionOf, limit }: Shown<Choice>,
): readonly Action[] {
  const [first, ...others] = recentFirst(session, choices, experimentOf)
  if (first === undefined) return []
  const known = experimentOf(first)
  const isTold = known === session.recent.experimentId && others.some((other) => experimentOf(other) !== known)
  const action = actionOf(first)
  return [isTold ? { ...action, style: 'primary' } : action, ...others.slice(0, limit - 1).map(actionOf)]
}
