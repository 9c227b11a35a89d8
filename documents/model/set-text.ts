import type { Language } from './document.ts'

/**
 * A text as a typesetter sets it: clean of what no font draws, and, in French, with the spaces that keep a colon, a figure or
 * a quotation mark on the line of its word. People and catalogues write plain spaces.
 */
export function setText(text: string, language: Language): string {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Co}\p{Cn}]/gu, (character) => (character === '\n' ? '\n' : ''))
  return language === 'FR' ? frenchSpaces(clean) : clean
}

/** Narrow before « ; ! ? » and between thousands, wide before a colon and within quotation marks, as the Imprimerie nationale does. */
const frenchSpaces = (text: string): string =>
  text
    .replace(/ (?=[;!?])/g, '\u202f')
    .replace(/ (?=[:»])|(?<=«) /g, '\u00a0')
    .replace(/(?<=\d) (?=[%€])/g, '\u00a0')
    .replace(/(?<=\b\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/g, '\u202f')
