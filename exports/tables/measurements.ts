import { MeasurementsTableDocument, type MeasurementsTableQuery } from '../generated/operations.ts'
import { paged } from '../paged.ts'
import { tableOf } from '../table.ts'
import { day, number } from '../words.ts'

type Row = MeasurementsTableQuery['measurements']['edges'][number]['node']

/** All the versions of all the values, where they stand, and by whom. */
export const measurements = tableOf<Row>({
  name: 'releves',
  title: 'title.measurements',
  rows: (ask, { experimentId }) => {
    const filter = experimentId ? { experimentId } : null
    return paged(async (after) => (await ask(MeasurementsTableDocument, { filter, after })).measurements)
  },
  columns: [
    ['head.experiment', ({ indicator }) => indicator.experiment.title],
    ['head.indicator', ({ indicator }) => indicator.name],
    ['head.unit', ({ indicator }) => indicator.unit],
    ['head.period', ({ period }) => day(period)],
    ['head.site', ({ site }) => site?.establishment.name ?? null],
    ['head.group', ({ group }) => group?.label ?? null],
    ['head.value', ({ value }) => number(value)],
    ['head.numerator', ({ numerator }) => number(numerator)],
    ['head.denominator', ({ denominator }) => number(denominator)],
    ['head.weight', ({ weight }) => number(weight)],
    ['head.text', ({ text }) => text ?? null],
    ['head.absence', ({ absence }) => absence ?? null],
    ['head.version', ({ version }) => number(version)],
    ['head.reason', ({ reason }) => reason ?? null],
    ['head.status', ({ status }, { code }) => code(status)],
    ['head.since', ({ statusAt }, { moment }) => moment(statusAt)],
    ['head.by', ({ statusBy }) => statusBy.name],
    ['head.said', ({ statusNote }) => statusNote ?? null],
    ['head.logged-by', ({ loggedBy }) => loggedBy.name],
    ['head.logged-at', ({ loggedAt }, { moment }) => moment(loggedAt)],
    ['head.follow-up', ({ followUp }) => followUp ?? null],
  ],
})
