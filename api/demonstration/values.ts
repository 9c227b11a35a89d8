import type { CohortRow } from '#db/cohorts.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { MeasurementRow } from '#db/measurements.ts'
import { daysFrom } from '../calendar/days.ts'
import { periodsOf } from '../collection-periods/period-dates.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import type { MeasurementEntryInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { periodAfter } from '../indicators/period.ts'
import { approveMeasurements } from '../measurements/approve-measurements.ts'
import { logMeasurements } from '../measurements/log-measurements.ts'
import { markForFollowUp } from '../measurements/mark-for-follow-up.ts'
import { returnMeasurement } from '../measurements/return-measurement.ts'
import type { EstablishmentKey } from './fiction/establishments.ts'
import type { MemberKey } from './fiction/people.ts'
import type { Answer, FictionalSeries, Told } from './fiction/shapes.ts'
import type { Stage } from './stage.ts'

/** An experiment that is measured: its indicators by their keys, their groups by their names, its sites. */
export interface Measured {
  readonly experiment: ExperimentRow
  readonly cohort: CohortRow
  readonly entrepreneur: MemberKey
  readonly indicators: ReadonlyMap<string, IndicatorRow>
  readonly groupId: (indicator: IndicatorRow, label: string) => string
  readonly siteId: (key: EstablishmentKey) => string
}

/** A value to be entered, when its period is over. */
interface Due {
  readonly day: string
  readonly entry: MeasurementEntryInput
  readonly told: Told
}

/** What becomes of the values of an experiment: those of periods that end together are entered and reviewed together. */
export async function playValues(
  stage: Stage,
  measured: Measured,
  series: readonly FictionalSeries[],
): Promise<MeasurementRow[]> {
  const due = series
    .flatMap((each) => dueOf(stage, measured, each))
    .toSorted((one, other) => compare(one.day, other.day))
  const rounds = Map.groupBy(due, ({ day }) => day)
  const logged: MeasurementRow[] = []
  for (const [index, [day, round]] of [...rounds].entries())
    logged.push(...(await playRound(stage, measured, day, round, index % 2 === 0 ? 'evaluator' : 'coach')))
  return logged
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other))

const isTold = (value: Answer | Told): value is Told => typeof value === 'object' && 'said' in value

/** The values of a series whose periods are over. */
function dueOf({ today }: Stage, measured: Measured, { of, site, group, values }: FictionalSeries): Due[] {
  const indicator = indicatorOf(measured, of)
  const place = placeOf(measured, indicator, { site, group })
  return periodsOf(indicator.frequency, measured.cohort).flatMap(({ frequency, period }, index) => {
    const value = values[index] ?? null
    const after = periodAfter(frequency, period)
    if (value === null || after > today) return []
    const told = isTold(value) ? value : { said: value }
    return { day: daysFrom(after, 3), entry: { ...place, period, ...answerOf(indicator, told.said) }, told }
  })
}

/** An indicator by its key. */
export function indicatorOf({ indicators }: Pick<Measured, 'indicators'>, key: string): IndicatorRow {
  const indicator = indicators.get(key)
  if (!indicator) throw new Error(`The demonstration has no indicator ${key}.`)
  return indicator
}

interface Place {
  readonly site?: EstablishmentKey | undefined
  readonly group?: string | undefined
}

/** Where a value belongs, but for its period. */
export const placeOf = ({ siteId, groupId }: Measured, indicator: IndicatorRow, { site, group }: Place) => ({
  indicatorId: globalId('indicator', indicator.id),
  ...(site ? { siteId: siteId(site) } : {}),
  ...(group ? { groupId: groupId(indicator, group) } : {}),
})

/** What is said, as an indicator of its kind takes it. */
export function answerOf({ kind }: IndicatorRow, said: Answer): Omit<MeasurementEntryInput, 'indicatorId'> {
  if (typeof said === 'string') return kind === 'TEXT' ? { text: said } : { value: said }
  if ('absence' in said) return said
  const [first, second] = said
  return kind === 'RATE' ? { numerator: first, denominator: String(second) } : { value: first, weight: second }
}

async function playRound(
  stage: Stage,
  { entrepreneur }: Measured,
  day: string,
  round: readonly Due[],
  reviewer: MemberKey,
): Promise<MeasurementRow[]> {
  const logged: MeasurementRow[] = []
  for (const draft of [false, true]) {
    const asked = round.filter(({ told }) => (told.stays === 'DRAFT') === draft)
    if (asked.length === 0) continue
    const entries = asked.map(({ entry }) => entry)
    const { measurements } = await stage.play(entrepreneur, day, logMeasurements, { entries, draft })
    for (const [index, { told }] of asked.entries()) await show(stage, entrepreneur, day, measurements[index], told)
    if (!draft) await review(stage, reviewer, daysFrom(day, 5), measurements, asked)
    logged.push(...measurements)
  }
  return logged
}

/** Adds what a value rests on. */
async function show(
  { play }: Stage,
  entrepreneur: MemberKey,
  day: string,
  row: MeasurementRow | undefined,
  { evidence, followUp }: Told,
): Promise<void> {
  if (!row) throw new Error('A value of the demonstration was not entered.')
  const measurementId = globalId('measurement', row.id)
  if (evidence) await play(entrepreneur, day, addEvidence, { measurementId, ...evidence })
  if (followUp) await play('evaluator', daysFrom(day, 2), markForFollowUp, { measurementId, note: followUp })
}

async function review(
  { play }: Stage,
  reviewer: MemberKey,
  day: string,
  measurements: readonly MeasurementRow[],
  asked: readonly Due[],
): Promise<void> {
  const ids = measurements.map(({ id }) => globalId('measurement', id))
  const approved = ids.filter((_, index) => !asked[index]?.told.stays && !asked[index]?.told.returned)
  if (approved.length > 0) await play(reviewer, day, approveMeasurements, { measurementIds: approved })
  for (const [index, { told }] of asked.entries())
    if (told.returned)
      await play(reviewer, day, returnMeasurement, { measurementId: ids[index] ?? '', note: told.returned })
}
