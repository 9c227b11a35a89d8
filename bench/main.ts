/** Prints what Passerelle costs beside something known, measured in the same run: see README.md. */
import { compareCohortQuery } from './cohort-query/compare.ts'
import { printReport } from './report.ts'
import { compareSlashCommand } from './slash-command/compare.ts'

const { BENCH_DATABASE_URL, TEST_DATABASE_URL } = process.env

printReport(
  'Cohort query: our API / one hand-written SQL statement',
  await compareCohortQuery(BENCH_DATABASE_URL ?? TEST_DATABASE_URL),
)
printReport('Slash command: our Slack adapter / a bare Bolt handler', await compareSlashCommand())
