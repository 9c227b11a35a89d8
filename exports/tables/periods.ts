import { PeriodsTableDocument, type PeriodsTableQuery } from '../generated/operations.ts'
import { ofExperiments } from '../paged.ts'
import { tableOf } from '../table.ts'
import { day, number } from '../words.ts'

type Experiment = NonNullable<PeriodsTableQuery['experiment']>
type Row = Experiment['collectionPeriods'][number] & { readonly experiment: Experiment }

/** The periods over which values are collected, and how complete each is. */
export const periods = tableOf<Row>({
  name: 'periodes',
  title: 'title.periods',
  rows: (ask, wish) =>
    ofExperiments(ask, wish, async (id) => {
      const { experiment } = await ask(PeriodsTableDocument, { id })
      return experiment?.collectionPeriods.map((period) => ({ ...period, experiment }))
    }),
  columns: [
    ['head.experiment', ({ experiment }) => experiment.title],
    ['head.frequency', ({ frequency }, { code }) => code(frequency)],
    ['head.period', ({ period }) => day(period)],
    ['head.opens', ({ opensOn }) => day(opensOn)],
    ['head.due-on', ({ dueOn }) => day(dueOn)],
    ['head.locks', ({ locksOn }) => day(locksOn)],
    ['head.state', ({ state }, { code }) => code(state)],
    ['head.expected', ({ expected }) => number(expected)],
    ['head.received', ({ received }) => number(received)],
    ['head.approved', ({ approved }) => number(approved)],
    ['head.on-time', ({ onTime }) => number(onTime)],
  ],
})
