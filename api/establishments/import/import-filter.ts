import { departmentOf } from './department.ts'
import type { EstablishmentInput } from './establishment-input.ts'
import { foldedWords } from './fold.ts'

/** Whether an import is to keep an establishment. */
export type ImportFilter = (establishment: EstablishmentInput) => boolean

/** Keeps the establishments of these départements and categories; where nothing is asked, all of them. */
export function createImportFilter(departments: readonly string[], categories: readonly string[]): ImportFilter {
  const kept = new Set(departments)
  const isOfCategory = categoryFilter(categories)
  return (establishment) => {
    const department = departmentOf(establishment)
    // A line too damaged to tell its département is told to the person, not passed over.
    return (kept.size === 0 || department === '' || kept.has(department)) && isOfCategory(establishment)
  }
}

/** Whether a category is among those asked for, by its code or its label. */
export function categoryFilter(categories: readonly string[]) {
  const asked = new Set(categories.map(key))
  return ({
    category,
    categoryCode,
  }: {
    readonly category: string
    readonly categoryCode?: string | null | undefined
  }) => asked.size === 0 || asked.has(key(category)) || asked.has(key(categoryCode ?? ''))
}

const key = (text: string) => foldedWords(text).join(' ')
