import type { Id } from '#db/id.ts'
import type { IndicatorDefinitionRow } from '#db/indicator-definitions.ts'
import type { KnownIndicatorRow } from '#db/indicator-sheets.ts'
import type { MemberRow } from '#db/members.ts'

/** What the content of a plan is checked against: those whom it names, and what its experiment and its programme have. */
export interface Known {
  /** The members of the programme that the plan names. */
  readonly members: ReadonlyMap<Id<'member'>, MemberRow>
  /** Those attached to the experiment. */
  readonly attached: ReadonlySet<Id<'member'>>
  /** The indicators of the experiment. */
  readonly indicators: ReadonlyMap<Id<'indicator'>, KnownIndicatorRow>
  /** The definitions of the library that the plan names. */
  readonly definitions: ReadonlyMap<Id<'indicator_definition'>, IndicatorDefinitionRow>
}

/** Whether a member sees the experiment: an entrepreneur, only when attached to it. */
export const sees = ({ id, role }: MemberRow, { attached }: Known): boolean =>
  role !== 'ENTREPRENEUR' || attached.has(id)
