/** A world where values of every kind are collected, by site and by group. */
import { globalId } from '#api/ids.ts'
import type { Db, Id } from '#db/database.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import { groupsOfIndicators } from '#db/indicator-groups.ts'
import { type IndicatorRow, indicatorsById } from '#db/indicators.ts'
import { anExperiment } from './experiments.ts'
import { anIndicatorIn } from './indicators.ts'
import { anEstablishment, aSite } from './introductions.ts'
import { aClientKey } from './number.ts'
import { aMember, aProgramme } from './people.ts'
import { inPlan } from './plans.ts'

/** What an indicator is, as it is inserted. */
export type Described = Parameters<typeof anIndicatorIn>[3]

/** Indicators of one version of the plan of an experiment, put in force together. */
export async function indicatorsOf<Name extends string>(
  db: Db,
  experiment: ExperimentRow,
  described: Readonly<Record<Name, Described>>,
): Promise<Record<Name, IndicatorRow>> {
  const ids = new Map<string, Id<'indicator'>>()
  await inPlan(db, experiment, async (planId) => {
    for (const [name, each] of Object.entries<Described>(described))
      ids.set(name, await anIndicatorIn(db, planId, experiment, each))
  })
  const rows = new Map((await indicatorsById(db, [...ids.values()])).map((row) => [row.id, row]))
  // Each name was inserted above.
  return Object.fromEntries([...ids].map(([name, id]) => [name, rows.get(id)])) as Record<Name, IndicatorRow>
}

const KINDS = {
  visits: { name: 'Séances', kind: 'COUNT', unit: 'séances', periodAggregation: 'SUM' },
  cost: { name: 'Dépenses', kind: 'AMOUNT', unit: '€', minimum: '0', periodAggregation: 'SUM' },
  rate: {
    name: 'Retour à l’emploi',
    kind: 'RATE',
    unit: '%',
    minimum: '0',
    maximum: '100',
    periodAggregation: 'RATIO_OF_SUMS',
  },
  wellbeing: {
    name: 'Bien-être',
    kind: 'SCALE',
    unit: 'sur 10',
    minimum: '1',
    maximum: '10',
    periodAggregation: 'WEIGHTED_MEAN',
  },
  story: { name: 'Récit', kind: 'TEXT', unit: 'texte' },
} as const satisfies Record<string, Described>

const PARTS = {
  bySite: { name: 'Repas', kind: 'COUNT', unit: 'repas', bySite: true, periodAggregation: 'SUM' },
  byGroup: {
    name: 'Bénéficiaires',
    kind: 'COUNT',
    unit: 'personnes',
    dimension: 'Sexe',
    groups: ['Femmes', 'Hommes'],
    periodAggregation: 'LAST',
  },
} as const satisfies Record<string, Described>

/** The people of an experiment whose values are collected: the entrepreneur and the coach are attached to it. */
export async function collectors(db: Db) {
  const { id: programmeId } = await aProgramme(db)
  const member = (name: string, role: Parameters<typeof aMember>[1]) => aMember(db, { programmeId, name, ...role })
  const people = {
    claire: await member('Claire Dubois', { role: 'STAFF' }),
    paul: await member('Paul Roche', { role: 'COACH' }),
    eva: await member('Éva Morin', { role: 'EVALUATOR' }),
    lea: await member('Léa Martin', { role: 'ENTREPRENEUR' }),
  }
  const experiment = await anExperiment(db, { programmeId, title: 'Le jardin', members: [people.lea, people.paul] })
  return { programmeId, ...people, experiment }
}

/** The same, with an indicator of each kind. */
export async function ofEveryKind(db: Db) {
  const world = await collectors(db)
  return { ...world, ...(await indicatorsOf(db, world.experiment, KINDS)) }
}

/** The same, with an indicator by site, open to two, and one by group, of two. */
export async function inParts(db: Db) {
  const world = await collectors(db)
  const { programmeId, experiment } = world
  const site = async (name: string, dates: object = {}) => {
    const { id: establishmentId } = await anEstablishment(db, { programmeId, name })
    return aSite(db, { experiment, establishmentId, ...dates })
  }
  const sites = { lilas: await site('Résidence des Lilas'), tilleuls: await site('Les Tilleuls') }
  const indicators = await indicatorsOf(db, experiment, PARTS)
  const [women, men] = await groupsOfIndicators(db, [indicators.byGroup.id])
  if (!women || !men) throw new Error('The groups were not inserted.')
  return { ...world, ...sites, ...indicators, women, men }
}

/** An entry of an indicator for May, as `logMeasurement` and `logMeasurements` take it. */
export const entryFor = (indicator: Pick<IndicatorRow, 'id'>, said: object, period: string | null = '2026-05-01') => ({
  indicatorId: globalId('indicator', indicator.id),
  ...(period ? { period } : {}),
  ...said,
})

/** The same, as the input of one call. */
export const toEnter = (...entry: Parameters<typeof entryFor>) => ({ clientKey: aClientKey(), ...entryFor(...entry) })
