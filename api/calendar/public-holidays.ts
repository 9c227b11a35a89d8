import { createRequire } from 'node:module'
import type Holidays from 'date-holidays'

/** Where the law adds days to the eleven of the whole country, under the library's names. */
const REGIONS: Readonly<Record<string, string>> = {
  57: '57',
  67: '67',
  68: '68',
  971: 'GP',
  972: 'MQ',
  973: 'GF',
  974: 'RE',
  976: 'YT',
  977: 'BL',
  978: 'MF',
}

/** Collectivities whose labour law is their own: the library's lists are taken as they are. */
const COUNTRIES: Readonly<Record<string, string>> = { 986: 'WF', 987: 'PF', 988: 'NC' }

const require = createRequire(import.meta.url)

/** The public holidays of a year in a département: Code du travail, L3133-1, L3134-13 and L3422-2. */
export const publicHolidays = (department: string, year: number): readonly string[] =>
  corrected(department)
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10))

/** What the library has wrong. */
function corrected(department: string): Holidays {
  const holidays = load(department)
  // A custom of the Antilles, off by agreement only: the law gives Good Friday to Alsace and Moselle alone.
  if (department === '971' || department === '972') holidays.unsetRule('easter -2')
  if (department === '978') {
    // Saint-Martin no longer follows Guadeloupe: décret 2012-553.
    holidays.unsetRule('05-27')
    holidays.setHoliday('05-28', { name: 'Abolition de l’esclavage', type: 'public' })
  }
  return holidays
}

/** The library reads the holidays of the whole world, 55 ms and 9 MB of heap: only once a date is asked. */
function load(department: string): Holidays {
  // `require` does not know the type of what it loads.
  const Library = require('date-holidays') as typeof Holidays
  const country = COUNTRIES[department]
  if (country) return new Library(country)
  const region = REGIONS[department]
  return region ? new Library('FR', region) : new Library('FR')
}
