import { foldedWords } from './fold.ts'

const lastWords = (zone: string): string => foldedWords(zone.slice(zone.lastIndexOf('/') + 1)).join(' ')

/** The time zone meant by « Europe/Paris », « europe/paris » or « Cayenne »; `undefined` when it is none. */
export function readTimeZone(text: string): string | undefined {
  const typed = text.trim()
  const zones = Intl.supportedValuesOf('timeZone')
  const same = (zone: string) => zone.toLowerCase() === typed.toLowerCase()
  const city = foldedWords(typed).join(' ')
  return zones.find(same) ?? (city === '' ? undefined : zones.find((zone) => lastWords(zone) === city))
}
