import type { Id } from '#db/database.ts'

/** The GraphQL types that have a global id, by the name of their table: `evaluation_plan_<uuid>` is an EvaluationPlan. */
export type NodeName =
  | 'programme'
  | 'member'
  | 'cohort'
  | 'enterprise'
  | 'experiment'
  | 'establishment'
  | 'introduction'
  | 'site'
  | 'agreement'
  | 'call'
  | 'priority_need'
  | 'criterion'
  | 'application'
  | 'evaluation_plan'
  | 'stakeholder'
  | 'objective'
  | 'indicator'
  | 'indicator_group'
  | 'indicator_definition'
  | 'measurement'
  | 'milestone'
  | 'bilan'
  | 'nudge'
  | 'event'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/.source
const uuid = new RegExp(`^${UUID}$`)
const pattern = new RegExp(`^([a-z]+(?:_[a-z]+)*)_(${UUID})$`)

/** Whether a text is the id of a row, as PostgreSQL writes it. */
export const isUuid = (text: string): boolean => uuid.test(text)

/** The global id of a row, such as `cohort_0197…`. */
export const globalId = <Name extends NodeName>(name: Name, id: Id<Name>) => `${name}_${id}`

/** The row id inside a global id of this type; `undefined` for anything else. */
export function parseId<Name extends NodeName>(name: Name, raw: string): Id<Name> | undefined {
  const match = pattern.exec(raw)
  return match?.[1] === name ? (match[2] as Id<Name>) : undefined
}

/** The type that a global id names; `undefined` when it is not an id. */
export const nameOfId = (raw: string): string | undefined => pattern.exec(raw)?.[1]
