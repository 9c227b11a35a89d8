import type { MistakePartsFragment } from '../../generated/operations.ts'

/** Fields of the API that a form has under another name. */
const places: Readonly<Record<string, string>> = { unit: 'value', replaces: 'value', indicatorId: 'indicator' }

/** What is wrong, under the field that it is about. */
export function errorsOf(mistakes: readonly MistakePartsFragment[]): Record<string, string> {
  const byField = Map.groupBy(mistakes, ({ field }) => places[field] ?? field)
  return Object.fromEntries(
    [...byField].map(([field, all]) => [field, [...new Set(all.map(({ message }) => message))].join(' ')]),
  )
}
