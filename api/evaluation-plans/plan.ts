/** The rules of an evaluation plan: who may do what, and where it must stand. Pure: no database, no clock, no GraphQL. */
import type { EvaluationPlanRow } from '#db/evaluation-plans.ts'
import type { PlanStatus, Role } from '#db/generated/tables.ts'
import type { Id } from '#db/id.ts'
import type { PlanSignatureRow } from '#db/plan-signatures.ts'
import type { StakeholderRow } from '#db/stakeholders.ts'
import type { Viewer } from '../viewer.ts'

/** What the rules look at besides the plan: who is attached to its experiment, who signs it, who has. */
export interface Around {
  readonly attached: readonly { readonly id: Id<'member'> }[]
  readonly stakeholders: readonly StakeholderRow[]
  readonly signatures: readonly PlanSignatureRow[]
}

/** Something done to a plan: by whom, and while it stands where. `lasts` tells whether there is still something to do. */
export interface PlanRule {
  readonly from: PlanStatus
  readonly may: (viewer: Viewer, around: Around) => boolean
  readonly lasts?: (viewer: Viewer, around: Around) => boolean
}

const ALWAYS: readonly Role[] = ['STAFF', 'EVALUATOR']
const WHEN_ATTACHED: readonly Role[] = ['COACH', 'ENTREPRENEUR']

/** Agents and evaluators write any plan of the programme; coaches and entrepreneurs, that of their own experiments. */
export const canWrite = (viewer: Viewer, { attached }: Pick<Around, 'attached'>): boolean =>
  viewer.kind === 'member' &&
  (ALWAYS.includes(viewer.role) || (WHEN_ATTACHED.includes(viewer.role) && attached.some(({ id }) => id === viewer.id)))

/** The stakeholders for which the viewer signs. */
export const signedBy = (viewer: Viewer, stakeholders: readonly StakeholderRow[]): StakeholderRow[] =>
  viewer.kind === 'member' ? stakeholders.filter(({ memberId }) => memberId === viewer.id) : []

const isSignatory = (viewer: Viewer, { stakeholders }: Around): boolean => signedBy(viewer, stakeholders).length > 0

/** The signatories who have not signed. */
export function missing({ stakeholders, signatures }: Omit<Around, 'attached'>): StakeholderRow[] {
  const signed = new Set(signatures.map(({ stakeholderId }) => stakeholderId))
  return stakeholders.filter(({ id, signs }) => signs && !signed.has(id))
}

/** All that is done to a plan that exists. Signatories send it back, and those who write it take it back. */
export const rules = {
  save: { from: 'DRAFT', may: canWrite },
  submit: { from: 'DRAFT', may: canWrite },
  abandon: { from: 'DRAFT', may: canWrite },
  sign: {
    from: 'SIGNING',
    may: isSignatory,
    lasts: (viewer, around) => signedBy(viewer, missing(around)).length > 0,
  },
  record: {
    from: 'SIGNING',
    may: ({ role }) => role === 'STAFF',
    lasts: (_viewer, around) => missing(around).some(({ signatoryName }) => signatoryName !== null),
  },
  reopen: { from: 'SIGNING', may: (viewer, around) => isSignatory(viewer, around) || canWrite(viewer, around) },
} as const satisfies Record<string, PlanRule>

/** Whether the viewer may do it now. */
export const can = (plan: EvaluationPlanRow, rule: PlanRule, viewer: Viewer, around: Around): boolean =>
  plan.status === rule.from && rule.may(viewer, around) && (rule.lasts?.(viewer, around) ?? true)

/** A version is being written or signed: another one waits for it. */
export const isOpen = ({ status }: EvaluationPlanRow): boolean => status === 'DRAFT' || status === 'SIGNING'

/** The version that was in force before another, among all those of an experiment. */
export const previousOf = (
  { version }: EvaluationPlanRow,
  all: readonly EvaluationPlanRow[],
): EvaluationPlanRow | undefined =>
  all
    .filter((other) => other.frozenAt !== null && other.version < version)
    .toSorted((one, other) => other.version - one.version)[0]
