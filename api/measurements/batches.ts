import { type Before, type Cell, latestOfCells, nameOfCell, valuesBefore, versionsOfCells } from '#db/cells.ts'
import type { Db, Id } from '#db/database.ts'
import { attachedExperiments } from '#db/experiments.ts'
import { stepsOfMeasurements } from '#db/measurement-steps.ts'
import { type MeasurementRow, measurementsById } from '#db/measurements.ts'
import { type Batch, byId, groupedBy } from '../batch.ts'
import { type Context, memberOf } from '../context.ts'

export const measurementById = byId(measurementsById)

/** All versions of a cell, the latest first. */
export const historyOf: Batch<Cell, readonly MeasurementRow[]> = async ({ db }, cells) => {
  const rows = Map.groupBy(await versionsOfCells(db, cells), nameOfCell)
  return cells.map((cell) => rows.get(nameOfCell(cell)) ?? [])
}

const oneByCell =
  <Row>(find: (db: Db, cells: readonly Cell[]) => Promise<readonly Row[]>, cellOf: (row: Row) => Cell) =>
  async ({ db }: Context, cells: readonly Cell[]): Promise<readonly (Row | null)[]> => {
    const rows = new Map((await find(db, cells)).map((row) => [nameOfCell(cellOf(row)), row]))
    return cells.map((cell) => rows.get(nameOfCell(cell)) ?? null)
  }

/** The latest version of a cell, if it has any. */
export const latestOf: Batch<Cell, MeasurementRow | null> = oneByCell(latestOfCells, (row) => row)

const valueBefore: Batch<Cell, Before | null> = oneByCell(valuesBefore, ({ cell }) => cell)

/** The latest value submitted for an earlier period of the same series, if there is one. */
export const previousOf = async ({ load }: Context, cell: Cell): Promise<MeasurementRow | null> =>
  (await load(valueBefore, cell))?.before ?? null

/** How a version came to stand where it does. */
export const stepsOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'measurement'>[]) => stepsOfMeasurements(db, ids),
  ({ measurementId }) => measurementId,
)

/** Whether the viewer is attached to an experiment. */
export const isAttachedTo: Batch<Id<'experiment'>, boolean> = async (context, ids) => {
  const attached = new Set(
    (await attachedExperiments(context.db, memberOf(context).id, ids)).map(({ experimentId }) => experimentId),
  )
  return ids.map((id) => attached.has(id))
}
