/** Inputs that several tests send. */
import { globalId } from '#api/ids.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import { aClientKey } from './makers/number.ts'

/** Input of `logMeasurement`; without a period, the one now due. */
export const toLog = ({ id }: Pick<IndicatorRow, 'id'>, value: unknown, period?: string) => ({
  clientKey: aClientKey(),
  indicatorId: globalId('indicator', id),
  value,
  ...(period ? { period } : {}),
})
