import type { Contact } from './api.ts'
import { chosenLanguage, preferredLanguage } from './language.ts'
import { createSay, type Say } from './say.ts'

/** Somebody at the page: the link they hold, and how to speak to them. */
export interface Visit {
  readonly contact: Contact
  readonly say: Say
  /** An address of this page, in the language that the visitor chose, if any. */
  readonly addressOf: (query?: Readonly<Record<string, string>>) => string
}

interface Asked {
  readonly token: string
  readonly lang: string | undefined
  readonly acceptLanguage: string | undefined
}

/** What an address and a browser say of a visitor. */
export function visitOf({ token, lang, acceptLanguage }: Asked): Visit {
  const chosen = chosenLanguage(lang)
  const language = chosen ?? preferredLanguage(acceptLanguage)
  return {
    contact: { link: token, language },
    say: createSay(language),
    addressOf: (query = {}) => `?${new URLSearchParams(chosen && lang ? { ...query, lang } : { ...query })}`,
  }
}

/** The same, once the time zone of the programme is known. */
export const visitIn = (visit: Visit, timeZone: string): Visit => ({
  ...visit,
  say: createSay(visit.contact.language, timeZone),
})
