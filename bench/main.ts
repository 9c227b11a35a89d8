/** Prints what Passerelle costs beside something known, measured in the same run: see README.md. */
import { compareBusyCommands } from './busy-commands/compare.ts'
import { compareCohortQuery } from './cohort-query/compare.ts'
import { compareFigures } from './figures/compare.ts'
import { compareImport } from './import/compare.ts'
import { compareMatches } from './match/compare.ts'
import { compareNudges } from './nudges/compare.ts'
import { printReport } from './report.ts'
import { compareSearch } from './search/compare.ts'
import { simulateYear } from './year/simulate-year.ts'

const { BENCH_DATABASE_URL, TEST_DATABASE_URL } = process.env

/** The benchmarks by the names of their folders, with what each compares. */
const benchmarks = {
  'cohort-query': ['Cohort query: our API / one hand-written SQL statement', compareCohortQuery],
  'busy-commands': [
    'Commands at 200 a second: our adapters / handlers that check who asks and acknowledge; medians are to stay under 1.5',
    compareBusyCommands,
  ],
  search: ['Search among 100 000 establishments: our API / the 50 ms we allow it', compareSearch],
  match: ['Ranking 100 000 establishments for an experiment: our API / the 500 ms we allow it', compareMatches],
  import: [
    'A whole national FINESS (synthetic): our command and our API / a bare COPY of the same rows',
    compareImport,
  ],
  figures: [
    'Figures: a cohort of a million values / one of a hundred thousand; reads are to stay under 1.2',
    compareFigures,
  ],
  nudges: ['Ten thousand nudges by four bots: ours / a bare loop that posts the same messages', compareNudges],
} as const

/** What compares nothing, and runs only when it is named. */
const YEAR = 'year'

const names = [...Object.keys(benchmarks), YEAR]
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`No benchmark is named ${unknown.join(', ')}. There are: ${names.join(', ')}.`)
  process.exit(1)
}
for (const [name, [title, compare]] of Object.entries(benchmarks))
  if (asked.length === 0 || asked.includes(name))
    printReport(title, await compare(BENCH_DATABASE_URL ?? TEST_DATABASE_URL))
if (asked.includes(YEAR) && !(await simulateYear())) process.exitCode = 1
