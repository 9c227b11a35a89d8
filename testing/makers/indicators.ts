/** Makers of what is measured. */
import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/database.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import { type IndicatorRow, insertIndicator } from '#db/indicators.ts'
import { insertVersion, type MeasurementRow } from '#db/measurements.ts'
import type { MemberRow } from '#db/members.ts'
import { insertObjective, type ObjectiveRow } from '#db/objectives.ts'
import { anExperiment } from './experiments.ts'
import { nextNumber } from './number.ts'

type Some<Table extends keyof Tables> = Partial<Insertable<Tables[Table]>>
type OfExperiment = { readonly experiment?: ExperimentRow }

/** An objective, of a new experiment unless given one. */
export async function anObjective(
  db: Db,
  { experiment, ...objective }: Some<'objective'> & OfExperiment = {},
): Promise<ObjectiveRow> {
  const { id: experimentId, programmeId } = experiment ?? (await anExperiment(db))
  const texts = { title: 'Moins d’isolement', beneficiaries: 'Les résidents' }
  return insertObjective(db, { position: nextNumber(), ...texts, ...objective, programmeId, experimentId })
}

/** An indicator collected every month, of which more is better; of a new objective. */
export async function anIndicator(
  db: Db,
  { experiment, ...indicator }: Some<'indicator'> & OfExperiment = {},
): Promise<IndicatorRow> {
  const { experimentId, programmeId, id } = await anObjective(db, experiment ? { experiment } : {})
  const number = nextNumber()
  return insertIndicator(db, {
    position: number,
    name: `Bénéficiaires ${number}`,
    unit: 'personnes',
    level: 'OUTPUT',
    direction: 'INCREASE',
    frequency: 'MONTHLY',
    collectionMethod: 'REGISTER',
    source: 'le registre',
    ...indicator,
    objectiveId: indicator.objectiveId ?? id,
    programmeId,
    experimentId,
  })
}

interface SomeMeasurement extends Partial<Pick<MeasurementRow, 'period' | 'version' | 'value' | 'reason'>> {
  readonly indicator: IndicatorRow
  readonly loggedBy: MemberRow
}

/** A value of an indicator: 12 for May unless said otherwise. */
export async function aMeasurement(
  db: Db,
  { indicator, loggedBy, version = 1, ...measurement }: SomeMeasurement,
): Promise<MeasurementRow> {
  const row = await insertVersion(db, {
    period: '2026-05-01',
    value: '12',
    reason: version === 1 ? null : 'Erreur de saisie',
    ...measurement,
    version,
    indicatorId: indicator.id,
    loggedBy: loggedBy.id,
    loggedAt: new Date('2026-06-02T08:00:00Z'),
  })
  if (!row) throw new Error('The measurement was not inserted: its version exists, or its value is out of range.')
  return row
}
