import { keptFigures } from '#db/bilan-figures.ts'
import type { Id } from '#db/database.ts'
import type { Batch } from '../batch.ts'
import { bilanById } from './batches.ts'
import type { KeptFigure } from './kept-figure.ts'
import { presentFigures } from './present-figures.ts'

/** What the indicators of each bilan come to: as it was kept when it was submitted, else as it is now. */
export const figuresOf: Batch<Id<'bilan'>, readonly KeptFigure[]> = async (context, ids) => {
  const kept = new Map((await keptFigures(context.db, ids)).map(({ id, figures }) => [id, figures]))
  return Promise.all(
    ids.map(async (id) => {
      const figures = kept.get(id)
      // Only submitting writes them.
      return figures ? (figures as readonly KeptFigure[]) : presentFigures(context, await context.load(bilanById, id))
    }),
  )
}
