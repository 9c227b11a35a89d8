import type { CohortRow } from '#db/cohorts.ts'
import { upsertNeeds } from '#db/experiment-needs.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import { groupsOfIndicators } from '#db/indicator-groups.ts'
import { sheetsOfPlans } from '#db/indicator-sheets.ts'
import { type IndicatorRow, indicatorsById } from '#db/indicators.ts'
import type { SiteRow } from '#db/sites.ts'
import { openExperiment } from '../applications/open-experiment.ts'
import { daysFrom } from '../calendar/days.ts'
import { globalId } from '../ids.ts'
import { playBilan } from './bilans.ts'
import { morning } from './calendar.ts'
import { playCorrection, playNetEffect } from './corrections.ts'
import type { EstablishmentKey } from './fiction/establishments.ts'
import { followers } from './fiction/people.ts'
import type { FictionalCorrection, FictionalExperiment } from './fiction/shapes.ts'
import { type EstablishmentIds, loadIntroduction } from './introductions.ts'
import type { Library } from './library.ts'
import { playMilestones } from './milestones.ts'
import { playPlan, playRevision } from './plans.ts'
import type { Applications } from './selection.ts'
import type { Stage } from './stage.ts'
import { type Measured, playValues } from './values.ts'

/** The cohort of an experiment, with all that experiments share. */
export interface CohortGround {
  readonly cohort: CohortRow
  readonly applications: Applications
  readonly library: Library
  readonly places: EstablishmentIds
}

/** Plays the whole life of an experiment, from the application of a laureate to its bilan. */
export async function playExperiment(
  stage: Stage,
  ground: CohortGround,
  described: FictionalExperiment,
): Promise<void> {
  const { cohort, library } = ground
  const experiment = await open(stage, ground, described)
  const sites = await loadSites(stage, ground, described, experiment)
  const inPlan = { experiment, cohort, library, described }
  const plan = await playPlan(stage, inPlan)
  const indicators = await indicatorsOf(stage, plan.id, described)
  const measured = await measuredBy(stage, { experiment, cohort, described, indicators, sites })
  const values = await playValues(stage, measured, described.series)
  const isLate = ({ sinceBilan }: FictionalCorrection) => sinceBilan === true
  const correct = async (corrections: readonly FictionalCorrection[]) => {
    for (const correction of corrections) await playCorrection(stage, measured, values, correction)
  }
  await correct(described.corrections.filter((each) => !isLate(each)))
  for (const effect of described.netEffects) await playNetEffect(stage, measured, effect)
  const { revision, bilan } = described
  const known = new Map([...indicators].map(([key, { id }]) => [key, globalId('indicator', id)]))
  if (revision) await playRevision(stage, inPlan, revision, known)
  if (bilan) await playBilan(stage, measured, bilan)
  await correct(described.corrections.filter(isLate))
  await playMilestones(stage, measured, described)
}

async function open(
  { db, play, member, programme }: Stage,
  { cohort, applications }: CohortGround,
  { enterprise, title, summary, entrepreneur, needs }: FictionalExperiment,
): Promise<ExperimentRow> {
  const memberIds = [entrepreneur, ...followers].map((key) => globalId('member', member(key).id))
  const applicationId = applications.get(enterprise) ?? ''
  const opening = { applicationId, title, summary, memberIds }
  const { experiment } = await play('staff', daysFrom(cohort.startsOn, -3), openExperiment, opening)
  const { categories, audiences, inseeCodes, ...said } = needs
  await upsertNeeds(db, {
    ...said,
    programmeId: programme.id,
    experimentId: experiment.id,
    kinds: [],
    categories: [...categories],
    audiences: [...audiences],
    inseeCodes: [...inseeCodes],
    setBy: member(entrepreneur).id,
    setAt: morning(cohort.startsOn),
  })
  return experiment
}

type Sites = ReadonlyMap<EstablishmentKey, SiteRow>

async function loadSites(
  stage: Stage,
  { cohort, places }: CohortGround,
  { enterprise, entrepreneur, introductions }: FictionalExperiment,
  experiment: ExperimentRow,
): Promise<Sites> {
  const sites = new Map<EstablishmentKey, SiteRow>()
  for (const introduction of introductions) {
    const ground = { ...stage, cohort, experiment, enterprise, entrepreneur, places }
    const site = await loadIntroduction(ground, introduction)
    if (site) sites.set(introduction.establishment, site)
  }
  return sites
}

/** The indicators of a plan, by their keys: they come in the order of its objectives. */
async function indicatorsOf(
  { db }: Stage,
  planId: Parameters<typeof sheetsOfPlans>[1][number],
  { plan: { objectives } }: FictionalExperiment,
): Promise<ReadonlyMap<string, IndicatorRow>> {
  const sheets = await sheetsOfPlans(db, [planId])
  const ids = sheets.map(({ indicatorId }) => indicatorId)
  const rows = new Map((await indicatorsById(db, ids)).map((row) => [row.id, row]))
  const keys = objectives.flatMap(({ indicators }) => indicators.map(({ key }) => key))
  return new Map(
    keys.flatMap((key, index) => {
      const row = ids[index] && rows.get(ids[index])
      return row ? [[key, row] as const] : []
    }),
  )
}

interface Found {
  readonly experiment: ExperimentRow
  readonly cohort: CohortRow
  readonly described: FictionalExperiment
  readonly indicators: ReadonlyMap<string, IndicatorRow>
  readonly sites: Sites
}

async function measuredBy({ db }: Stage, { described, sites, indicators, ...found }: Found): Promise<Measured> {
  const groups = await groupsOfIndicators(
    db,
    [...indicators.values()].map(({ id }) => id),
  )
  return {
    ...found,
    indicators,
    entrepreneur: described.entrepreneur,
    groupId: ({ id }, label) => {
      const group = groups.find((each) => each.indicatorId === id && each.label === label)
      if (!group) throw new Error(`The demonstration has no group ${label}.`)
      return globalId('indicator_group', group.id)
    },
    siteId: (key) => {
      const site = sites.get(key)
      if (!site) throw new Error(`The demonstration has no site at ${key}.`)
      return globalId('site', site.id)
    },
  }
}
