/** The rules of a bilan: who may do what, and for which party. Pure: no database, no clock, no GraphQL. */
import { PARTY_ROLES } from '#db/bilan-people.ts'
import type { BilanRow } from '#db/bilans.ts'
import type { BilanQuestion } from '#db/generated/tables.ts'
import type { StakeholderRow } from '#db/stakeholders.ts'
import type { Viewer } from '../viewer.ts'

/** The four questions, in order. */
export const QUESTIONS = [
  'LIVING_CONDITIONS',
  'BENEFITS',
  'VIABILITY',
  'ADJUSTMENTS',
] as const satisfies BilanQuestion[]

/** A party, as the rules look at it. */
export type Party = Pick<StakeholderRow, 'kind' | 'memberId' | 'signs'>

/** Whether the viewer is of the party: its signatory, or one of those whom their role puts there. */
export const isOf = ({ kind, memberId }: Party, viewer: Viewer): boolean =>
  viewer.kind === 'member' && (memberId === viewer.id || PARTY_ROLES[kind] === viewer.role)

/** Whether the viewer may write down what a party without an account said. An agent does it for any of them. */
const reportsFor = ({ kind, memberId }: Party, { role }: Viewer): boolean =>
  memberId === null &&
  (role === 'STAFF' || (PARTY_ROLES[kind] === undefined && (role === 'COACH' || role === 'EVALUATOR')))

/** Whether the viewer may contribute for a party. Lecteurs read. */
export const canContribute = (party: Party, viewer: Viewer): boolean =>
  viewer.role !== 'VIEWER' && (isOf(party, viewer) || reportsFor(party, viewer))

/** The laboratory and the agents write what all answer together, and what supports it. */
export const canWrite = ({ role }: Viewer): boolean => role === 'STAFF' || role === 'EVALUATOR'

/** The authority decides. */
export const canDecide = ({ role }: Viewer): boolean => role === 'STAFF'

/** A party signs by its member; for somebody without an account, the paper is recorded. */
export const signsFor = ({ signs, memberId }: Party, viewer: Viewer): boolean =>
  signs === true && viewer.kind === 'member' && memberId === viewer.id

/** An agent, who holds the paper, records the signature of a party whose signatory has no account. */
export const canRecordFor = ({ signs, memberId }: Party, { role }: Viewer): boolean =>
  signs === true && memberId === null && role === 'STAFF'

/** Those who sign may refuse to; those who write may take it back. */
export const canReturn = (parties: readonly Party[], viewer: Viewer): boolean =>
  canWrite(viewer) || parties.some((party) => signsFor(party, viewer))

/** Whether it is still written. */
export const isDraft = ({ status }: Pick<BilanRow, 'status'>): boolean => status === 'DRAFT'

/** Whether it waits for signatures. */
export const isSigning = ({ status }: Pick<BilanRow, 'status'>): boolean => status === 'SIGNING'
