import { ScoresTableDocument, type ScoresTableQuery } from '../generated/operations.ts'
import { paged } from '../paged.ts'
import { tableOf } from '../table.ts'
import { number } from '../words.ts'

type Application = ScoresTableQuery['applications']['edges'][number]['node']
type Scoring = Application['scorings'][number]

/** What a juror says by one criterion; a line without a criterion for one who abstains. */
interface Row {
  readonly application: Application
  readonly scoring: Scoring
  readonly score?: Scoring['scores'][number] | undefined
}

/** The scores of jurors, criterion by criterion, as far as the reader may see them. */
export const scores = tableOf<Row>({
  name: 'notes',
  title: 'title.scores',
  async *rows(ask) {
    for await (const page of paged(async (after) => (await ask(ScoresTableDocument, { after })).applications))
      yield page.flatMap((application) => application.scorings.flatMap((scoring) => rowsOf(application, scoring)))
  },
  columns: [
    ['head.cohort', ({ application }) => application.call.cohort.name],
    ['head.enterprise', ({ application }) => application.enterprise.name],
    ['head.juror', ({ scoring }) => scoring.juror.name],
    ['head.is-recused', ({ scoring }) => scoring.isRecused],
    ['head.criterion', ({ score }) => score?.criterion.title ?? null],
    ['head.criterion-weight', ({ score }) => number(score?.criterion.weight)],
    ['head.criterion-maximum', ({ score }) => number(score?.criterion.maximum)],
    ['head.score', ({ score }) => number(score?.value)],
    ['head.comment', ({ score, scoring }) => (score ? score.comment : scoring.comment) ?? null],
    ['head.mark', ({ scoring }) => number(scoring.mark)],
    ['head.given-at', ({ scoring }, { moment }) => moment(scoring.givenAt)],
  ],
})

const rowsOf = (application: Application, scoring: Scoring): Row[] =>
  scoring.scores.length === 0
    ? [{ application, scoring }]
    : scoring.scores.map((score) => ({ application, scoring, score }))
