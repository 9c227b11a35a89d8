/** Prints what Passerelle costs beside something known, measured in the same run: see README.md. */
import { compareCohortQuery } from './cohort-query/compare.ts'
import { compareFigures } from './figures/compare.ts'
import { compareImport } from './import/compare.ts'
import { compareMatches } from './match/compare.ts'
import { printReport } from './report.ts'
import { compareSearch } from './search/compare.ts'
import { compareSlashCommand } from './slash-command/compare.ts'

const { BENCH_DATABASE_URL, TEST_DATABASE_URL } = process.env

printReport(
  'Cohort query: our API / one hand-written SQL statement',
  await compareCohortQuery(BENCH_DATABASE_URL ?? TEST_DATABASE_URL),
)
printReport('Slash command: our Slack adapter / a bare Bolt handler', await compareSlashCommand())
printReport(
  'Search among 100 000 establishments: our API / the 50 ms we allow it',
  await compareSearch(BENCH_DATABASE_URL ?? TEST_DATABASE_URL),
)
printReport(
  'Ranking 100 000 establishments for an experiment: our API / the 500 ms we allow it',
  await compareMatches(BENCH_DATABASE_URL ?? TEST_DATABASE_URL),
)
printReport(
  'A whole national FINESS (synthetic): our command and our API / a bare COPY of the same rows',
  await compareImport(BENCH_DATABASE_URL ?? TEST_DATABASE_URL),
)
printReport(
  'Figures: a cohort of a million values / one of a hundred thousand; the first two lines are to stay under 1.2',
  await compareFigures(BENCH_DATABASE_URL ?? TEST_DATABASE_URL),
)
