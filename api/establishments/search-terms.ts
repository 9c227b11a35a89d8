import type { Term } from '#db/establishment-search.ts'
import { tellingWords } from './search-words.ts'
import { SYNONYMS } from './synonyms.ts'

type Words = readonly string[]

/** Every form of the table, by its words, with all the forms that mean the same. */
const forms: ReadonlyMap<string, readonly Words[]> = readTable()
const LONGEST = Math.max(...[...forms.keys()].map((form) => form.split(' ').length))

/** Every word of the table: known, whatever the establishments. */
export const synonymWords: ReadonlySet<string> = new Set([...forms.keys()].flatMap((form) => form.split(' ')))

/** What to look for: words that make a known form together stand for all that means the same, the others for themselves. */
export function termsOf(words: Words): readonly Term[] {
  const terms: Term[] = []
  for (let start = 0; start < words.length; ) {
    const form = formAt(words, start)
    terms.push(termOf(form))
    start += form.length
  }
  return terms
}

/** A single word is also the beginning of others; several together mean one thing. */
function termOf(form: Words): Term {
  const written = form.join(' ')
  const same = forms.get(written) ?? []
  return form.length > 1
    ? { word: undefined, forms: same }
    : { word: written, forms: same.filter((other) => other.join(' ') !== written) }
}

/** The longest known form that begins here, or else the one word. */
function formAt(words: Words, start: number): Words {
  for (let length = LONGEST; length > 1; length--) {
    const form = words.slice(start, start + length)
    if (form.length === length && forms.has(form.join(' '))) return form
  }
  return words.slice(start, start + 1)
}

function readTable(): ReadonlyMap<string, readonly Words[]> {
  const table = new Map<string, readonly Words[]>()
  for (const line of SYNONYMS) {
    const same = line.map(tellingWords)
    for (const form of same) table.set(form.join(' '), [...(table.get(form.join(' ')) ?? []), ...same])
  }
  return table
}
