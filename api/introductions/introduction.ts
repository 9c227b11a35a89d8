/** The rules of an introduction: who may do what, and from where. Pure: no database, no clock, no GraphQL. */
import type { ConsentRow } from '#db/consents.ts'
import type { IntroductionStatus } from '#db/generated/tables.ts'
import { ENDED, type IntroductionRow } from '#db/introductions.ts'
import type { Viewer } from '../viewer.ts'

/** One thing that can be done to an introduction. */
export interface MoveRule {
  /** Where the introduction must stand. */
  readonly from: readonly IntroductionStatus[]
  /** What else must be true of it. */
  readonly when?: (introduction: IntroductionRow) => boolean
  /** Who may do it. */
  readonly may: (introduction: IntroductionRow, viewer: Viewer) => boolean
}

const isStaff = (_introduction: IntroductionRow, { role }: Viewer) => role === 'STAFF'

/** The establishment itself, through its link, or an agent who writes down what it said. */
const speaksForEstablishment = (_introduction: IntroductionRow, { role }: Viewer) =>
  role === 'STAFF' || role === 'CONTACT'

/** Those who see the introduction are the entrepreneurs of the experiment, and those who follow it. */
const speaksForEnterprise = (_introduction: IntroductionRow, { role }: Viewer) =>
  role === 'STAFF' || role === 'COACH' || role === 'ENTREPRENEUR'

/** Each side may speak for itself. Whoever asked, an entrepreneur whose details are given may always take them back. */
const speaksForEither = (introduction: IntroductionRow, viewer: Viewer) =>
  speaksForEnterprise(introduction, viewer) || viewer.role === 'CONTACT'

const wasProposed = ({ proposedAt }: IntroductionRow) => proposedAt !== null
const ASKED = ['PROPOSED', 'UNDER_REVIEW', 'MORE_INFO'] as const

/** Where and by whom each thing can be done: commands refuse by it, `viewerCanX` show it. */
export const rules = {
  submit: { from: ['DRAFT'], may: speaksForEnterprise },
  propose: { from: ['REQUESTED'], may: isStaff },
  consent: { from: ['REQUESTED', ...ASKED], may: (_introduction, { role }) => role === 'ENTREPRENEUR' },
  ask: { from: ['REQUESTED', 'PROPOSED', 'UNDER_REVIEW'], may: speaksForEstablishment },
  explain: { from: ['MORE_INFO'], may: speaksForEnterprise },
  study: {
    from: ['PROPOSED', 'MORE_INFO'],
    when: (introduction) => wasProposed(introduction) && introduction.establishmentAgreedAt === null,
    may: speaksForEstablishment,
  },
  accept: { from: ASKED, when: wasProposed, may: speaksForEstablishment },
  refer: { from: ASKED, when: wasProposed, may: speaksForEstablishment },
  waitlist: {
    from: ASKED,
    when: (introduction) => wasProposed(introduction) && introduction.waitlistedAt === null,
    may: speaksForEstablishment,
  },
  decline: { from: ['REQUESTED', ...ASKED], may: speaksForEstablishment },
  withdraw: {
    from: ['DRAFT', 'REQUESTED', ...ASKED, 'ACCEPTED', 'MET', 'CLOSED'],
    when: ({ status, outcome }) => status !== 'CLOSED' || outcome === 'SITE_OPENED',
    may: speaksForEither,
  },
  fixMeeting: { from: ['ACCEPTED'], may: speaksForEnterprise },
  confirmMeeting: { from: ['ACCEPTED', 'MET'], may: speaksForEither },
  close: { from: ['ACCEPTED', 'MET'], may: speaksForEnterprise },
  feedback: { from: ['MET', 'CLOSED'], may: (_introduction, { role }) => role === 'CONTACT' },
} as const satisfies Record<string, MoveRule>

/** Whether an introduction stands where this can be done. */
export const stands = (introduction: IntroductionRow, { from, when = () => true }: MoveRule): boolean =>
  from.includes(introduction.status) && when(introduction)

/** Whether the viewer may do this now. */
export const canMove = (introduction: IntroductionRow, rule: MoveRule, viewer: Viewer): boolean =>
  stands(introduction, rule) && rule.may(introduction, viewer)

/** Whether nothing is awaited any more. */
export const isEnded = ({ status }: IntroductionRow): boolean => ENDED.some((ended) => ended === status)

const isLiving = ({ withdrawnAt }: ConsentRow) => withdrawnAt === null

/** Whether the side has consented, and still does. */
export const consents = (all: readonly ConsentRow[], side: ConsentRow['side']): boolean =>
  all.some((consent) => consent.side === side && isLiving(consent))

/** Each side's details are shown to the other once both have consented, for as long as they have to do with each other. */
export const showsDetails = ({ status, outcome }: IntroductionRow, all: readonly ConsentRow[]): boolean =>
  (status === 'ACCEPTED' || status === 'MET' || outcome === 'SITE_OPENED') &&
  consents(all, 'ENTERPRISE') &&
  consents(all, 'ESTABLISHMENT')

/** Those whom a contact agreed to have its details given to: the enterprise, and those who follow it. The bot writes to them. */
export const readsDetails = ({ role }: Viewer): boolean => role !== 'VIEWER' && role !== 'EVALUATOR'

/** What lists of introductions are sorted by: the request, or the last move. */
export const byRequest = ({ requestedAt, id }: IntroductionRow) => [requestedAt.toISOString(), id]
export const byLastMove = ({ statusAt, id }: IntroductionRow) => [statusAt.toISOString(), id]
