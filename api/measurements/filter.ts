import type { MeasurementFilter } from '#db/measurement-lists.ts'
import type { MeasurementFilter as Asked } from '../generated/resolvers.ts'
import { parseId } from '../ids.ts'

/** The filter asked for, with its ids read; `undefined` when one of them can name nothing, and so nothing is found. */
export function toFilter(asked: Asked | null | undefined): MeasurementFilter | undefined {
  const { experimentId, indicatorId, period } = asked ?? {}
  const ids = {
    experimentId: experimentId ? parseId('experiment', experimentId) : undefined,
    indicatorId: indicatorId ? parseId('indicator', indicatorId) : undefined,
  }
  const isUnknown = (experimentId && !ids.experimentId) || (indicatorId && !ids.indicatorId)
  return isUnknown ? undefined : { ...ids, period: period ?? undefined }
}
