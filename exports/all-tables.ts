import type { ExportTable } from './table.ts'
import { agreements } from './tables/agreements.ts'
import { applications } from './tables/applications.ts'
import { establishments } from './tables/establishments.ts'
import { events } from './tables/events.ts'
import { experiments } from './tables/experiments.ts'
import { figures } from './tables/figures.ts'
import { indicators } from './tables/indicators.ts'
import { introductions } from './tables/introductions.ts'
import { library } from './tables/library.ts'
import { measurements } from './tables/measurements.ts'
import { milestones } from './tables/milestones.ts'
import { periods } from './tables/periods.ts'
import { scores } from './tables/scores.ts'
import { sites } from './tables/sites.ts'

/** All the tables that can be had as files. */
export const TABLES: readonly ExportTable[] = [
  experiments,
  establishments,
  introductions,
  sites,
  agreements,
  indicators,
  library,
  periods,
  measurements,
  figures,
  milestones,
  applications,
  scores,
  events,
]
