/** Makers of what is measured. */
import type { Insertable } from 'kysely'
import type { Db, Id, Tables } from '#db/database.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import { insertGroups } from '#db/indicator-groups.ts'
import { type IndicatorRow, indicatorsById, insertIndicator, insertSheet } from '#db/indicators.ts'
import { insertVersion, type MeasurementRow, moveMeasurement, NO_ANSWER } from '#db/measurements.ts'
import type { MemberRow } from '#db/members.ts'
import { insertObjective, type ObjectiveRow } from '#db/objectives.ts'
import { anExperiment } from './experiments.ts'
import { nextNumber } from './number.ts'
import { inPlan, someMember } from './plans.ts'

type Some<Table extends keyof Tables> = Partial<Insertable<Tables[Table]>>
type OfExperiment = { readonly experiment?: ExperimentRow }

const anObjectiveIn = (
  db: Db,
  planId: Id<'evaluation_plan'>,
  { id: experimentId, programmeId }: ExperimentRow,
  objective: Some<'objective'> = {},
): Promise<ObjectiveRow> => {
  const texts = { title: 'Moins d’isolement', beneficiaries: 'Les résidents' }
  return insertObjective(db, { position: nextNumber(), ...texts, ...objective, planId, programmeId, experimentId })
}

/** An objective of a plan in force; of a new experiment unless given one. */
export async function anObjective(
  db: Db,
  { experiment, ...objective }: Some<'objective'> & OfExperiment = {},
): Promise<ObjectiveRow> {
  const owner = experiment ?? (await anExperiment(db))
  return inPlan(db, owner, (planId) => anObjectiveIn(db, planId, owner, objective))
}

type SomeIndicator = Some<'indicator'> &
  Some<'indicatorSheet'> &
  OfExperiment & {
    /** The labels of its groups, when it has a dimension. */
    readonly groups?: readonly string[]
  }

/** An indicator of a plan in force, collected every month, of which more is better and the last value is kept; of a new objective. */
export async function anIndicator(db: Db, { experiment, ...indicator }: SomeIndicator = {}): Promise<IndicatorRow> {
  const owner = experiment ?? (await anExperiment(db))
  const id = await inPlan(db, owner, (planId) => anIndicatorIn(db, planId, owner, indicator))
  const [row] = await indicatorsById(db, [id])
  if (!row) throw new Error('The indicator was not inserted.')
  return row
}

/** The same, in a draft of a plan. */
export async function anIndicatorIn(
  db: Db,
  planId: Id<'evaluation_plan'>,
  experiment: ExperimentRow,
  {
    groups = [],
    unit = 'personnes',
    kind = 'AMOUNT',
    rateFactor,
    bySite,
    dimension,
    definitionId,
    ...sheet
  }: Omit<SomeIndicator, 'experiment'> = {},
): Promise<Id<'indicator'>> {
  const { id: experimentId, programmeId } = experiment
  const number = nextNumber()
  const identity = { unit, kind, rateFactor, bySite, dimension, definitionId }
  const given = Object.fromEntries(Object.entries(identity).filter(([, value]) => value !== undefined))
  const { id } = await insertIndicator(db, { unit, kind, ...given, programmeId, experimentId })
  const labels = groups.map((label, index) => ({ programmeId, indicatorId: id, position: index + 1, label }))
  if (labels.length > 0) await insertGroups(db, labels)
  await insertSheet(db, {
    position: number,
    name: `Bénéficiaires ${number}`,
    level: 'OUTPUT',
    direction: 'INCREASE',
    frequency: 'MONTHLY',
    collectionMethod: 'REGISTER',
    calculation: 'Personnes venues au moins une fois',
    source: 'le registre',
    periodAggregation: kind === 'TEXT' ? 'NONE' : 'LAST',
    siteAggregation: siteRules[kind],
    ...sheet,
    groupLabels: [...groups],
    kind,
    objectiveId: (await anObjectiveIn(db, planId, experiment)).id,
    planId,
    indicatorId: id,
    programmeId,
    experimentId,
  })
  return id
}

const siteRules = {
  COUNT: 'SUM',
  AMOUNT: 'SUM',
  RATE: 'RATIO_OF_SUMS',
  SCALE: 'WEIGHTED_MEAN',
  TEXT: 'NONE',
} as const

interface SomeMeasurement
  extends Partial<
    Pick<
      MeasurementRow,
      | 'period'
      | 'version'
      | 'value'
      | 'numerator'
      | 'denominator'
      | 'weight'
      | 'text'
      | 'absence'
      | 'reason'
      | 'siteId'
      | 'groupId'
      | 'status'
      | 'loggedAt'
    >
  > {
  readonly indicator: IndicatorRow
  readonly loggedBy: MemberRow
  /** Who approves or returns it; anybody else by default. */
  readonly reviewedBy?: MemberRow
}

/** A value of an indicator, submitted: 12 for May unless said otherwise. */
export async function aMeasurement(
  db: Db,
  { indicator, loggedBy, reviewedBy, version = 1, status = 'SUBMITTED', ...measurement }: SomeMeasurement,
): Promise<MeasurementRow> {
  const { value, text, absence, numerator } = measurement
  const isSaid = [value, text, absence, numerator].some((answer) => answer !== undefined)
  const row = await insertVersion(db, {
    ...NO_ANSWER,
    period: '2026-05-01',
    ...(isSaid ? {} : { value: '12' }),
    reason: version === 1 ? null : 'Erreur de saisie',
    siteId: null,
    groupId: null,
    warnings: [],
    channel: 'API',
    ...measurement,
    loggedAt: new Date(measurement.loggedAt ?? '2026-06-02T08:00:00Z'),
    status: status === 'DRAFT' ? 'DRAFT' : 'SUBMITTED',
    version,
    indicatorId: indicator.id,
    loggedBy: loggedBy.id,
  })
  if (!row) throw new Error('The measurement was not inserted: its version exists, or its value is out of range.')
  if (status === 'DRAFT' || status === 'SUBMITTED') return row
  const statusBy = reviewedBy?.id ?? (await someMember(db, loggedBy.programmeId, loggedBy.id))
  const statusNote = status === 'RETURNED' ? 'À vérifier' : null
  const at = new Date('2026-06-03T08:00:00Z')
  const moved = await moveMeasurement(db, row, { status, statusBy, statusAt: at, statusChannel: 'API', statusNote })
  if (!moved) throw new Error('The measurement was not moved.')
  return moved
}
