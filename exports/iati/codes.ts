/** The codes of IATI 2.03 for what Passerelle tells. Pure. */
import type { IndicatorKind, IndicatorLevel } from '../generated/operations.ts'

/** Codelist ResultType. */
export const RESULT_TYPES: Readonly<Record<IndicatorLevel, string>> = { OUTPUT: '1', OUTCOME: '2', IMPACT: '3' }

/** Codelist IndicatorMeasure: a rate out of a hundred is a percentage, any other is a unit; a scale is ordered; a text is told. */
export function measureOf(kind: IndicatorKind, rateFactor: number): string {
  switch (kind) {
    case 'COUNT':
    case 'AMOUNT':
      return '1'
    case 'RATE':
      return rateFactor === 100 ? '2' : '1'
    case 'SCALE':
      return '4'
    case 'TEXT':
      return '5'
  }
}

/** Codelist ActivityStatus, on a day. */
export function activityStatus(
  today: string,
  cohort: { startsOn: string; endsOn: string },
  isConcluded: boolean,
): string {
  if (isConcluded) return '4'
  if (today < cohort.startsOn) return '1'
  return today <= cohort.endsOn ? '2' : '3'
}

/** Codelist ActivityDateType. */
export const DATE_TYPES = { plannedStart: '1', actualStart: '2', plannedEnd: '3', actualEnd: '4' } as const

/** Codelists OrganisationType and OrganisationRole. */
export const LOCAL_GOVERNMENT = '11'
export const ACADEMIC = '80'
export const ROLES = { funding: '1', accountable: '2', extending: '3', implementing: '4' } as const

/** Codelist TagVocabulary: the sustainable development goals. */
export const SDG_GOALS = '2'

/** Codelist IndicatorVocabulary: that of whoever reports. */
export const OWN_VOCABULARY = '99'
