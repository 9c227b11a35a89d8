import { MilestonesTableDocument, type MilestonesTableQuery } from '../generated/operations.ts'
import { ofExperiments } from '../paged.ts'
import { tableOf } from '../table.ts'
import { day } from '../words.ts'

type Experiment = NonNullable<MilestonesTableQuery['experiment']>
type Row = Experiment['milestones'][number] & { readonly experiment: Experiment }

/** The milestones, due and reached. */
export const milestones = tableOf<Row>({
  name: 'jalons',
  title: 'title.milestones',
  rows: (ask, wish) =>
    ofExperiments(ask, wish, async (id) => {
      const { experiment } = await ask(MilestonesTableDocument, { id })
      return experiment?.milestones.map((milestone) => ({ ...milestone, experiment }))
    }),
  columns: [
    ['head.experiment', ({ experiment }) => experiment.title],
    ['head.enterprise', ({ experiment }) => experiment.enterprise.name],
    ['head.kind', ({ kind }, { code }) => code(kind)],
    ['head.milestone', ({ title }) => title],
    ['head.due', ({ dueOn }) => day(dueOn)],
    ['head.by-hand', ({ datedByHand }) => datedByHand],
    ['head.responsible', ({ responsible }, { code }) => code(responsible)],
    ['head.reached', ({ reachedOn }) => day(reachedOn)],
    ['head.attested-at', ({ completedAt }, { moment }) => moment(completedAt)],
    ['head.attested-by', ({ completedBy }) => completedBy?.name ?? null],
    ['head.note', ({ note }) => note ?? null],
  ],
})
