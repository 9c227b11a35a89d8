import { LibraryTableDocument, type LibraryTableQuery } from '../generated/operations.ts'
import { paged } from '../paged.ts'
import { tableOf } from '../table.ts'
import { number } from '../words.ts'

type Row = LibraryTableQuery['indicatorDefinitions']['edges'][number]['node']

/** The library of reusable indicators, retired ones too. */
export const library = tableOf<Row>({
  name: 'bibliotheque',
  title: 'title.library',
  rows: (ask) => paged(async (after) => (await ask(LibraryTableDocument, { after })).indicatorDefinitions),
  columns: [
    ['head.definition', ({ name }) => name],
    ['head.level', ({ level }, { code }) => code(level)],
    ['head.kind', ({ kind }, { code }) => code(kind)],
    ['head.unit', ({ unit }) => unit],
    ['head.direction', ({ direction }, { code }) => code(direction)],
    ['head.frequency', ({ frequency }, { code }) => code(frequency)],
    ['head.method', ({ collectionMethod }, { code }) => code(collectionMethod)],
    ['head.calculation', ({ calculation }) => calculation],
    ['head.source', ({ source }) => source],
    ['head.period-rule', ({ periodAggregation }, { code }) => code(periodAggregation)],
    ['head.site-rule', ({ siteAggregation }, { code }) => code(siteAggregation)],
    ['head.minimum', ({ minimum }) => number(minimum)],
    ['head.maximum', ({ maximum }) => number(maximum)],
    ['head.sdg', ({ sdgGoals }) => sdgGoals.join(', ')],
    ['head.created', ({ createdAt }, { moment }) => moment(createdAt)],
    ['head.retired', ({ retiredAt }, { moment }) => moment(retiredAt)],
  ],
})
