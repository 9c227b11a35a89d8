import { IntroductionsTableDocument, type IntroductionsTableQuery } from '../generated/operations.ts'
import { paged } from '../paged.ts'
import { tableOf } from '../table.ts'
import { day } from '../words.ts'

type Row = IntroductionsTableQuery['introductions']['edges'][number]['node']

/** The introductions, where each stands, and how it ended. */
export const introductions = tableOf<Row>({
  name: 'mises-en-relation',
  title: 'title.introductions',
  rows: (ask, { experimentId }) => {
    const filter = experimentId ? { experimentId } : null
    return paged(async (after) => (await ask(IntroductionsTableDocument, { filter, after })).introductions)
  },
  columns: [
    ['head.experiment', ({ experiment }) => experiment.title],
    ['head.enterprise', ({ experiment }) => experiment.enterprise.name],
    ['head.establishment', ({ establishment }) => establishment.name],
    ['head.family', ({ establishment }, { code }) => code(establishment.kind)],
    ['head.commune', ({ establishment }) => establishment.commune],
    ['head.purpose', ({ purpose }) => purpose],
    ['head.effort', ({ effort }) => effort ?? null],
    ['head.status', ({ status }, { code }) => code(status)],
    ['head.since', ({ statusAt }, { moment }) => moment(statusAt)],
    ['head.waiting-for', ({ waitingFor }, { code }) => code(waitingFor)],
    ['head.requested-by', ({ requestedBy }) => requestedBy.name],
    ['head.requested-at', ({ requestedAt }, { moment }) => moment(requestedAt)],
    ['head.decline-reason', ({ declineReason }, { code }) => code(declineReason)],
    ['head.meeting', ({ meeting }, { moment }) => moment(meeting?.startsAt)],
    ['head.outcome', ({ outcome }, { code }) => code(outcome)],
    ['head.expires', ({ expiresOn }) => day(expiresOn)],
    ['head.note', ({ note }) => note ?? null],
  ],
})
