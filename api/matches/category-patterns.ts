import { fold } from '../establishments/search-text.ts'
import { SYNONYMS } from '../establishments/synonyms.ts'

const synonyms: readonly (readonly string[])[] = SYNONYMS.map((forms) => forms.map(fold))

/** « CHU » is a hospital or a shelter: a form with two meanings stands for neither. */
const isPlain = (form: string) => synonyms.filter((forms) => forms.includes(form)).length === 1

/**
 * What the folded words of a category must hold to be one of these, between two spaces: `% EHPAD %`. Any form of the synonyms
 * will do, and « IME/EMP » is an IME.
 */
export const patternsOf = (categories: readonly string[]): readonly string[] => [
  ...new Set(
    categories
      .map(fold)
      .flatMap(formsOf)
      .map((form) => `% ${form} %`),
  ),
]

const formsOf = (category: string): readonly string[] => [
  category,
  ...synonyms.filter((forms) => forms.includes(category)).flatMap((forms) => forms.filter(isPlain)),
]
