import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { EvaluationPlanRow } from '#db/evaluation-plans.ts'
import type { ExpectedChangeRow } from '#db/expected-changes.ts'
import type { Tables } from '#db/generated/tables.ts'
import type { Id } from '#db/id.ts'
import type { SheetRow } from '#db/indicator-sheets.ts'
import type { StakeholderRow } from '#db/stakeholders.ts'
import type { TheoryLinkRow, TheoryStepRow } from '#db/theories.ts'

export type StakeholderContent = Pick<StakeholderRow, 'kind' | 'name' | 'expectations' | 'memberId' | 'signatoryName'>

export type StepContent = Pick<TheoryStepRow, 'kind' | 'label'>

/** Steps are named by their place among the steps of the plan. */
export type LinkContent = Pick<TheoryLinkRow, 'assumption'> & { readonly from: number; readonly to: number }

/** The objective and the stakeholder are named by their places, if any. */
export type ExpectedChangeContent = Pick<ExpectedChangeRow, 'description' | 'observation'> & {
  readonly objective: number | null
  readonly stakeholder: number | null
}

/** An indicator: `indicatorId` is null for one that is not known yet. */
export type SheetContent = Omit<
  SheetRow,
  'programmeId' | 'planId' | 'experimentId' | 'objectiveId' | 'position' | 'isSet' | 'indicatorId' | 'groupLabels'
> & { readonly indicatorId: Id<'indicator'> | null; readonly groups: readonly string[] }

export type ObjectiveContent = Pick<Selectable<Tables['objective']>, 'title' | 'beneficiaries'> & {
  readonly indicators: readonly SheetContent[]
}

/** All that a version of a plan says, in order: what is checked, hashed when it is submitted, and compared with the version before. */
export interface PlanContent {
  readonly stakeholders: readonly StakeholderContent[]
  readonly steps: readonly StepContent[]
  readonly links: readonly LinkContent[]
  readonly objectives: readonly ObjectiveContent[]
  readonly expectedChanges: readonly ExpectedChangeContent[]
}

/** All the sheets of a plan, in order. */
export const sheetsIn = ({ objectives }: Pick<PlanContent, 'objectives'>): SheetContent[] =>
  objectives.flatMap(({ indicators }) => indicators)

/** The members that a plan names: its signatories, and those who collect. */
export const membersIn = (content: PlanContent): Id<'member'>[] => {
  const named = [
    ...content.stakeholders.map(({ memberId }) => memberId),
    ...sheetsIn(content).map(({ collectorId }) => collectorId),
  ]
  return [...new Set(named.flatMap((id) => (id ? [id] : [])))]
}

/** What signatories sign: the same words always give the same hash, whatever the order in which they are kept. */
export const hashOf = (
  { version, reason }: Pick<EvaluationPlanRow, 'version' | 'reason'>,
  content: PlanContent,
): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted({ version, reason, ...content })))
    .digest('hex')

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]))
}
