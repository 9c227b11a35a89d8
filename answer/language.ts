import type { Language } from './api.ts'

const languages: ReadonlyMap<string, Language> = new Map([
  ['fr', 'FR'],
  ['en', 'EN'],
])

/** The language that an address asks for: `?lang=en`. */
export const chosenLanguage = (lang: string | undefined): Language | undefined => languages.get(lang ?? '')

/** The first language that we speak of those a browser reads, its favourite first; French when it reads neither. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const [, code = 'fr'] = /(?:^|,)\s*(fr|en)\b/i.exec(acceptLanguage ?? '') ?? []
  return languages.get(code.toLowerCase()) ?? 'FR'
}
