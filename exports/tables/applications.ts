import { ApplicationsTableDocument, type ApplicationsTableQuery } from '../generated/operations.ts'
import { paged } from '../paged.ts'
import { tableOf } from '../table.ts'
import { day, number } from '../words.ts'

type Row = ApplicationsTableQuery['applications']['edges'][number]['node']

/** The applications, and what their jury thinks of them. */
export const applications = tableOf<Row>({
  name: 'candidatures',
  title: 'title.applications',
  rows: (ask) => paged(async (after) => (await ask(ApplicationsTableDocument, { after })).applications),
  columns: [
    ['head.cohort', ({ call }) => call.cohort.name],
    ['head.enterprise', ({ enterprise }) => enterprise.name],
    ['head.siret', ({ enterprise }) => enterprise.siret ?? null],
    ['head.need', ({ priorityNeed }) => priorityNeed.title],
    ['head.proposal', ({ proposal }) => proposal],
    ['head.received-on', ({ receivedOn }) => day(receivedOn)],
    ['head.late', ({ isLate }) => isLate],
    ['head.stage', ({ stage }, { code }) => code(stage)],
    ['head.since', ({ stageAt }, { moment }) => moment(stageAt)],
    ['head.note', ({ note }) => note ?? null],
    ['head.average', ({ result }) => number(result?.average)],
    ['head.lowest', ({ result }) => number(result?.lowest)],
    ['head.highest', ({ result }) => number(result?.highest)],
    ['head.scored', ({ result }) => number(result?.scored)],
    ['head.recused', ({ result }) => number(result?.recused)],
    ['head.rank', ({ result }) => number(result?.rank)],
    ['head.experiment', ({ experiment }) => experiment?.title ?? null],
  ],
})
