import type { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from './api.ts'

type Formatters = NonNullable<NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>['formatters']>

/** Intl writes « 1 décembre 2026 à 09:30 »; French says « 1er décembre 2026 à 9 h 30 », « à 9 h ». */
class FrenchDates extends Intl.DateTimeFormat {
  override format(at?: Date | number): string {
    return super
      .format(at)
      .replace(/\b1 (?=\p{L})/u, '1er ')
      .replace(/\b0?(\d+):(\d\d)/, '$1\u00A0h\u00A0$2')
      .replace(/\u00A000$/, '')
  }
}

/** How the dates, figures and plurals of a sentence are written. */
export const formattersOf = (language: Language): Formatters => ({
  getDateTimeFormat: (...kind) => (language === 'FR' ? new FrenchDates(...kind) : new Intl.DateTimeFormat(...kind)),
  getNumberFormat: (...kind) => new Intl.NumberFormat(...kind),
  getPluralRules: (...kind) => new Intl.PluralRules(...kind),
})
