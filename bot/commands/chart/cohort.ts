import { holdsWords } from '../../language/fold.ts'
import { notice } from '../../messages/notice.ts'
import { recentFirst } from '../../messages/recent-first.ts'
import type { Action } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { type Charted, type ChartedCohort, findCharted, offer } from './charted.ts'
import { chartMessage } from './draw-picture.ts'
import { experimentChart } from './experiment.ts'

/** What one types after `/programme`, folded. */
export const CHART_WORDS: readonly string[] = ['courbe', 'courbes', 'graphique', 'graphiques', 'chart', 'charts']

/** From the best to the worst, then those that say nothing yet. */
const states = [
  { key: 'chart.reached', tone: 'strong', holds: (progress: number) => progress >= 1 },
  { key: 'chart.half', tone: 'medium', holds: (progress: number) => progress >= 0.5 },
  { key: 'chart.begun', tone: 'pale', holds: (progress: number) => !Number.isNaN(progress) },
  { key: 'chart.unknown', tone: 'empty', holds: () => true },
] as const

const stateOf = (progress: string | null): number =>
  states.findIndex(({ holds }) => holds(progress === null ? Number.NaN : Number(progress)))

const countsOf = ({ indicators }: Charted): number[] => {
  const found = indicators.filter(({ kind }) => kind !== 'TEXT').map(({ progress }) => stateOf(progress))
  return states.map((_state, index) => found.filter((state) => state === index).length)
}

const experimentButton = ({ id, title }: Charted): Action => ({ act: 'chart.experiment', argument: id, label: title })
const cohortButton = ({ id, name }: ChartedCohort): Action => ({ act: 'chart.cohort', argument: id, label: name })

/** The experiments of a cohort side by side. */
async function cohortChart(session: Session, { name, experiments }: ChartedCohort): Promise<Reply> {
  const rows = experiments.map((each) => ({ label: each.title, counts: countsOf(each) }))
  const shown = states.map(({ key, tone }) => ({ label: session.say(key), tone }))
  const chart = { kind: 'cohort', data: { name, states: shown, rows } } as const
  const title = [{ type: 'strong', text: name }] as const
  return { kind: 'message', message: await chartMessage(session, chart, title, experiments.map(experimentButton)) }
}

const showCohort = (session: Session, cohort: ChartedCohort): Promise<Reply> => {
  const [only, ...others] = cohort.experiments
  return only && others.length === 0 ? experimentChart(session, only) : cohortChart(session, cohort)
}

/** The button of a cohort. */
export async function pressCohort(session: Session, id: string): Promise<Reply> {
  const cohort = (await findCharted(session)).find((each) => each.id === id)
  return cohort ? showCohort(session, cohort) : { kind: 'message', message: notice(session.sayRich('stale')) }
}

/** `/programme courbe`: the latest cohort, or the cohort or the experiment that the words name. */
export async function runProgrammeChart(session: Session, words: readonly string[]): Promise<Reply> {
  const cohorts = await findCharted(session)
  const [latest] = cohorts
  if (words.length === 0) return latest ? showCohort(session, latest) : offer(session, [], '')
  const [cohort, ...otherCohorts] = cohorts.filter(({ name }) => holdsWords(name, words))
  if (cohort && otherCohorts.length === 0) return showCohort(session, cohort)
  const experiments = cohorts
    .flatMap((each) => each.experiments)
    .filter(({ title, enterprise }) => holdsWords(`${title} ${enterprise.name}`, words))
  const [experiment, ...others] = experiments
  if (experiment && others.length === 0) return experimentChart(session, experiment)
  const named = cohort ? [cohort, ...otherCohorts] : []
  return offer(
    session,
    [...named.map(cohortButton), ...recentFirst(session, experiments, ({ id }) => id).map(experimentButton)],
    words.join(' '),
  )
}
