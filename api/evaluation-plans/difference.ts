import type { Id } from '#db/id.ts'
import type { PlanChangeKind, PlanPart } from '../generated/resolvers.ts'
import { say } from '../say.ts'
import type { PlanContent } from './content.ts'
import { identify } from './pair.ts'
import { type Item, itemsOf } from './worded.ts'
import type { FieldName, Glossary } from './worded-sheet.ts'

/** Something that differs between two versions of a plan, in words. */
export interface Difference {
  readonly part: PlanPart
  readonly kind: PlanChangeKind
  readonly name: string
  readonly indicatorId: Id<'indicator'> | null
  readonly fields: readonly { readonly label: string; readonly before: string | null; readonly after: string | null }[]
}

/** What differs, in the order of the later version, then what it has dropped; in the words of a reader. Pure. */
export function differences(before: PlanContent, after: PlanContent, glossary: Glossary): Difference[] {
  const identities = identify(before, after)
  const earlier = itemsOf(before, 'before', identities, glossary)
  const later = itemsOf(after, 'after', identities, glossary)
  const known = new Map(earlier.map((item) => [nameOf(item), item]))
  const kept = new Set(later.map(nameOf))
  return [
    ...later.flatMap((item) => compare(known.get(nameOf(item)), item, glossary)),
    ...earlier.filter((item) => !kept.has(nameOf(item))).map((item) => difference(item, 'DROPPED')),
  ]
}

const nameOf = ({ part, id }: Item): string => `${part} ${id}`

function compare(before: Item | undefined, after: Item, { reader }: Glossary): Difference[] {
  if (!before) return [difference(after, 'ADDED')]
  const fields = fieldsOf(after).flatMap((field) => {
    const [was, is] = [before.fields[field], after.fields[field]]
    if (JSON.stringify(was?.raw) === JSON.stringify(is?.raw)) return []
    return [{ label: say(reader, `plan.field.${field}`), before: was?.shown ?? null, after: is?.shown ?? null }]
  })
  return fields.length > 0 ? [{ ...difference(after, 'CHANGED'), fields }] : []
}

/** TypeScript widens the keys of an object, in case it has more: these have not. */
const fieldsOf = ({ fields }: Item) => Object.keys(fields) as FieldName[]

const difference = ({ part, name, indicatorId = null }: Item, kind: PlanChangeKind): Difference => ({
  part,
  kind,
  name,
  indicatorId,
  fields: [],
})
