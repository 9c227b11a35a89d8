/** What a value is about, in words. Pure. */
import type { Frequency, Language } from '../generated/operations.ts'
import { nameOfPeriod } from './period.ts'

/** A period, and the site and the group, if any. */
export interface Measured {
  readonly period: string
  readonly site: { readonly establishment: { readonly name: string } } | null
  readonly group: { readonly label: string } | null
}

/** « Femmes, Résidence des Lilas »; empty when the indicator is collected whole. */
export const partOf = ({ site, group }: Pick<Measured, 'site' | 'group'>): string =>
  [group?.label, site?.establishment.name].filter(Boolean).join(', ')

/** « mai 2026 », « Femmes, Résidence des Lilas, mai 2026 ». */
export const placeOf = (
  language: Language,
  { indicator, ...measured }: Measured & { readonly indicator: { readonly frequency: Frequency } },
): string => [partOf(measured), nameOfPeriod(language, indicator.frequency, measured.period)].filter(Boolean).join(', ')
