/** An experiment at its end, with all that its bilan may tell as a document. */
import type { Db } from '#db/database.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import { groupsOfIndicators } from '#db/indicator-groups.ts'
import { insertLinks, insertSteps } from '#db/theories.ts'
import { anEndingExperiment } from './bilans.ts'
import { type Described, indicatorsOf } from './collection.ts'
import { aMeasurement } from './indicators.ts'
import { anEstablishment, aSite } from './introductions.ts'
import { inPlan } from './plans.ts'

const INDICATORS = {
  hours: {
    name: 'Séances d’aménagement avec les résidents',
    kind: 'COUNT',
    unit: 'séances',
    bySite: true,
    periodAggregation: 'SUM',
    baseline: '0',
    target: '40',
    targetOn: '2026-11-30',
    source: 'le carnet de séances d’Andibo',
  },
  alone: {
    name: 'Résidents qui se déplacent sans aide',
    kind: 'RATE',
    unit: '%',
    level: 'OUTCOME',
    periodAggregation: 'RATIO_OF_SUMS',
    baseline: '20',
    baselineOn: '2026-03-15',
    baselineComment: 'Observation d’une semaine avant les premiers aménagements.',
    target: '60',
    targetOn: '2026-11-30',
    collectionMethod: 'OBSERVATION',
    calculation: 'Résidents vus seuls dans les couloirs, sur les résidents présents le jour de l’observation',
    source: 'la grille d’observation des soignants',
  },
  people: {
    name: 'Résidents accompagnés, par âge',
    kind: 'COUNT',
    unit: 'personnes',
    dimension: 'Âge',
    groups: ['Moins de 20 ans', 'De 20 à 59 ans', '60 ans et plus'],
    periodAggregation: 'LAST',
    source: 'le registre de la résidence',
  },
  words: {
    name: 'Ce que les familles en disent',
    kind: 'TEXT',
    unit: 'texte',
    level: 'OUTCOME',
    collectionMethod: 'INTERVIEW',
  },
} as const satisfies Record<string, Described>

/** `anEndingExperiment`, of an experiment told in full, with indicators of several kinds, two sites, three groups. */
export async function aDocumentedExperiment(db: Db) {
  const ending = await anEndingExperiment(db)
  const { programmeId, experiment, lea, ines } = ending
  await describe(db, experiment)
  const indicators = await indicatorsOf(db, experiment, INDICATORS)
  const site = async (name: string) =>
    aSite(db, { experiment, establishmentId: (await anEstablishment(db, { programmeId, name })).id })
  const [lilas, tilleuls] = [await site('Résidence des Lilas'), await site('Les Tilleuls')]
  const groups = await groupsOfIndicators(db, [indicators.people.id])
  const approved = { loggedBy: lea, reviewedBy: ines, status: 'APPROVED' } as const
  for (const [index, period] of ['2026-03-01', '2026-04-01', '2026-05-01'].entries()) {
    const { hours, alone, words } = indicators
    await aMeasurement(db, { ...approved, indicator: hours, period, siteId: lilas.id, value: String(5 + index) })
    await aMeasurement(db, { ...approved, indicator: hours, period, siteId: tilleuls.id, value: String(6 + 2 * index) })
    const rate = { numerator: String(4 + 2 * index), denominator: '18' }
    await aMeasurement(db, { ...approved, indicator: alone, period, ...rate })
    const text = `Mon père sort seul depuis ${index + 1} mois.`
    await aMeasurement(db, { ...approved, indicator: words, period, text })
  }
  for (const [index, { id: groupId }] of groups.entries())
    await aMeasurement(db, { ...approved, indicator: indicators.people, groupId, value: String([2, 9, 21][index]) })
  return { ...ending, ...indicators, lilas, tilleuls }
}

export type DocumentedExperiment = Awaited<ReturnType<typeof aDocumentedExperiment>>

/** Says who runs the programme, what is tried, and what should lead to what. */
async function describe(db: Db, { id, programmeId, cohortId, enterpriseId }: ExperimentRow): Promise<void> {
  const programme = {
    accelerator: 'Antropia ESSEC',
    laboratory: 'E&MISE',
    name: 'Val d’Oise, terre d’innovation sociale',
  }
  await db.updateTable('programme').set(programme).where('id', '=', programmeId).execute()
  await db.updateTable('cohort').set({ name: '7e promotion' }).where('id', '=', cohortId).execute()
  const does = 'Elle aménage les établissements médico-sociaux avec les personnes autistes qui y vivent.'
  await db.updateTable('enterprise').set({ name: 'Andibo', description: does }).where('id', '=', enterpriseId).execute()
  const summary =
    'Poser des repères de couleur dans deux résidences, avec leurs habitants, pour qu’ils s’y déplacent seuls.'
  await db.updateTable('experiment').set({ summary }).where('id', '=', id).execute()
  await inPlan(db, { id, programmeId }, async (planId) => {
    const steps = [
      { kind: 'ACTION', label: 'Poser des repères de couleur avec les résidents' },
      { kind: 'CHANGE', label: 'Les résidents se déplacent sans aide' },
      { kind: 'MISSION', label: 'Vivre chez soi en établissement' },
    ] as const
    const rows = await insertSteps(
      db,
      steps.map((step, index) => ({ ...step, programmeId, planId, position: index + 1 })),
    )
    const [action, change, mission] = rows.toSorted((one, other) => one.position - other.position)
    if (!action || !change || !mission) throw new Error('The theory of change was not inserted.')
    await insertLinks(db, [
      { programmeId, planId, fromId: action.id, toId: change.id, assumption: 'Les repères sont compris de tous' },
      { programmeId, planId, fromId: change.id, toId: mission.id, assumption: null },
    ])
  })
}
