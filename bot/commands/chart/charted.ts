import { ChartedProgrammesDocument, type ChartedProgrammesQuery } from '../../generated/operations.ts'
import type { Action, Message } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'

/** A cohort whose figures the person sees. */
export type ChartedCohort = ChartedProgrammesQuery['programmes'][number]['cohorts']['edges'][number]['node']

/** One of its experiments. */
export type Charted = ChartedCohort['experiments'][number]

/** How many buttons are offered to choose between. */
const OFFERED = 10

/** All that the person sees, the latest cohort first. */
export async function findCharted(session: Session): Promise<readonly ChartedCohort[]> {
  const { programmes } = await session.ask(ChartedProgrammesDocument, {})
  return programmes
    .flatMap(({ cohorts }) => cohorts.edges.map(({ node }) => node))
    .filter(({ experiments }) => experiments.length > 0)
    .toSorted((one, other) => other.endsOn.localeCompare(one.endsOn))
}

/** What may be meant, as buttons; a sentence with an example when nothing is. */
export function offer(session: Session, actions: readonly Action[], typed: string): Reply {
  const key = actions.length === 0 ? (typed ? 'chart.not-found' : 'chart.none') : 'chart.which'
  const text = session.sayRich(key, { typed })
  const shown = actions.slice(0, OFFERED)
  const message: Message = {
    summary: session.say(key, { typed }),
    blocks: [
      { type: 'text', text },
      ...(shown.length > 0 ? [{ type: 'actions', actions: shown } as const] : []),
      ...(actions.length > OFFERED
        ? [{ type: 'context', text: session.sayRich('chart.narrow', { shown: OFFERED }) } as const]
        : []),
    ],
  }
  return { kind: 'message', message }
}
