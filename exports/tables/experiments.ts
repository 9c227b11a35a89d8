import { ExperimentsTableDocument, type ExperimentsTableQuery } from '../generated/operations.ts'
import { ofExperiments } from '../paged.ts'
import { tableOf } from '../table.ts'
import { day, number } from '../words.ts'

type Row = NonNullable<ExperimentsTableQuery['experiment']>

/** The experiments, and where each stands. */
export const experiments = tableOf<Row>({
  name: 'experimentations',
  title: 'title.experiments',
  rows: (ask, wish) =>
    ofExperiments(ask, wish, async (id) => {
      const { experiment } = await ask(ExperimentsTableDocument, { id })
      return experiment ? [experiment] : undefined
    }),
  columns: [
    ['head.experiment', ({ title }) => title],
    ['head.enterprise', ({ enterprise }) => enterprise.name],
    ['head.siret', ({ enterprise }) => enterprise.siret ?? null],
    ['head.summary', ({ summary }) => summary],
    ['head.cohort', ({ cohort }) => cohort.name],
    ['head.starts', ({ cohort }) => day(cohort.startsOn)],
    ['head.ends', ({ cohort }) => day(cohort.endsOn)],
    ['head.plan-version', ({ evaluationPlan }) => number(evaluationPlan?.version)],
    ['head.plan-since', ({ evaluationPlan }, { moment }) => moment(evaluationPlan?.frozenAt)],
    ['head.expected', ({ collection }) => number(collection.expected)],
    ['head.received', ({ collection }) => number(collection.received)],
    ['head.approved', ({ collection }) => number(collection.approved)],
    ['head.on-time', ({ collection }) => number(collection.onTime)],
    ['head.bilan', ({ bilan }, { code }) => code(bilan?.status)],
    ['head.bilan-on', ({ bilan }, { moment }) => moment(bilan?.frozenAt)],
    ['head.decision', ({ bilan }, { code }) => code(bilan?.conclusion?.decision)],
  ],
})
