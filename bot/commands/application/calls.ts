import { CallsDocument, type CallsQuery } from '../../generated/operations.ts'
import type { Session } from '../../session.ts'

type Programme = CallsQuery['programmes'][number]

/** A call, under the name of its cohort. */
export interface NamedCall extends NonNullable<Programme['cohorts']['edges'][number]['node']['call']> {
  readonly cohort: string
}

/** What a person has to do with the calls of the programme. */
export interface Calls {
  /** Those whose applications the person sees, the most recent first. */
  readonly calls: readonly NamedCall[]
  readonly toScore: number
  /** What cohorts are called in this programme. */
  readonly label: Programme['cohortLabel']
}

/** The calls of the programme, for those who judge or decide: entrepreneurs have nothing to do with them. */
export async function findCalls(session: Session): Promise<Calls> {
  const { role } = session.viewer
  if (role === 'ENTREPRENEUR') return { calls: [], toScore: 0, label: 'PROMOTION' }
  const [programme] = (await session.ask(CallsDocument, {})).programmes
  const cohorts = programme?.cohorts.edges.map(({ node }) => node) ?? []
  const calls = cohorts
    .flatMap(({ name, call }) => (call ? [{ ...call, cohort: name }] : []))
    .filter(({ viewerIsJuror }) => viewerIsJuror || role === 'STAFF')
  const toScore = calls.reduce((sum, call) => sum + call.toScore, 0)
  return { calls, toScore, label: programme?.cohortLabel ?? 'PROMOTION' }
}
