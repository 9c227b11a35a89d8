/** The rules of a programme: its own, or those of Passerelle. Pure. */
import type { NudgeRuleRow } from '#db/nudge-rules.ts'
import { DEFAULT_RULES, isPaced, type NudgeRule, type PacedKind } from '../nudges/policy.ts'
import type { InvalidInput } from '../problems.ts'

/** When a programme reminds of a kind of thing. */
export interface ProgrammeRule extends NudgeRule {
  readonly kind: PacedKind
  readonly isDefault: boolean
}

const KINDS = Object.keys(DEFAULT_RULES).filter((kind) => isPaced(kind as PacedKind)) as readonly PacedKind[]

/** The rule of each kind, given those that the programme has chosen. */
export const rulesFrom = (chosen: readonly NudgeRuleRow[]): ProgrammeRule[] =>
  KINDS.map((kind) => ruleFrom(chosen, kind))

/** The rule of a kind. */
export function ruleFrom(chosen: readonly NudgeRuleRow[], kind: PacedKind): ProgrammeRule {
  const own = chosen.find((rule) => rule.kind === kind)
  const { reminders, coachAfter, staffAfter } = own ?? DEFAULT_RULES[kind]
  return { kind, reminders, coachAfter, staffAfter, isDefault: !own }
}

const MOST_REMINDERS = 3
const FURTHEST = 60
const FURTHEST_AFTER = 120

/** Asked of the agents themselves: there is nobody else to tell. */
const AGENTS_OWN: readonly PacedKind[] = ['AGREEMENT_TO_SIGN', 'AGREEMENT_TO_RENEW']
/** Of no experiment: no coach follows it. */
const WITHOUT_COACH: readonly PacedKind[] = [...AGENTS_OWN, 'APPLICATION_TO_SCORE']
/** Counted from the day somebody did something: nothing can be said before. */
const FROM_DEED: readonly PacedKind[] = [
  'MEASUREMENT_RETURNED',
  'MEASUREMENTS_TO_REVIEW',
  'APPLICATION_TO_SCORE',
  'PLAN_TO_SIGN',
  'PLAN_RETURNED',
  'BILAN_TO_SIGN',
  'BILAN_RETURNED',
]

/** What is wrong with a rule; `undefined` when nothing is. */
export function invalidRule(
  kind: PacedKind,
  { reminders, coachAfter, staffAfter }: NudgeRule,
): InvalidInput | undefined {
  const [first = 0] = reminders
  const last = reminders.at(-1) ?? 0
  const isInOrder = reminders.every((after, index) => index === 0 || after > (reminders[index - 1] ?? after))
  if (reminders.length < 1 || reminders.length > MOST_REMINDERS || !isInOrder || first < -FURTHEST || last > FURTHEST)
    return { kind: 'invalid-input', field: 'reminders', text: 'invalid.nudge-reminders' }
  if (first < 0 && FROM_DEED.includes(kind))
    return { kind: 'invalid-input', field: 'reminders', text: 'invalid.nudge-reminders-before' }
  return invalidCoach(kind, last, coachAfter) ?? invalidStaff(kind, Math.max(last, coachAfter ?? last), staffAfter)
}

function invalidCoach(kind: PacedKind, last: number, coachAfter: number | null): InvalidInput | undefined {
  const field = 'coachAfter'
  if (coachAfter === null) return undefined
  if (WITHOUT_COACH.includes(kind)) return { kind: 'invalid-input', field, text: 'invalid.nudge-no-coach' }
  if (coachAfter <= last || coachAfter > FURTHEST_AFTER)
    return { kind: 'invalid-input', field, text: 'invalid.nudge-coach' }
  return undefined
}

function invalidStaff(kind: PacedKind, last: number, staffAfter: number | null): InvalidInput | undefined {
  const field = 'staffAfter'
  if (staffAfter === null) return undefined
  if (AGENTS_OWN.includes(kind)) return { kind: 'invalid-input', field, text: 'invalid.nudge-agents' }
  if (staffAfter <= last || staffAfter > FURTHEST_AFTER)
    return { kind: 'invalid-input', field, text: 'invalid.nudge-staff' }
  return undefined
}
