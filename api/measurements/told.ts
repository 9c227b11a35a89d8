import type { MeasurementRow } from '#db/measurements.ts'
import { saysNothing } from './entry.ts'

const TOLD = ['value', 'numerator', 'denominator', 'weight', 'text', 'absence', 'siteId', 'groupId'] as const

/** What a version says and where, for the event log: without what it does not say. */
export const toldBy = (row: MeasurementRow) => ({
  indicatorId: row.indicatorId,
  period: row.period,
  ...(saysNothing(row) ? { value: null } : {}),
  ...Object.fromEntries(TOLD.filter((name) => row[name] !== null).map((name) => [name, row[name]])),
  version: row.version,
  status: row.status,
  ...(row.reason === null ? {} : { reason: row.reason }),
})
