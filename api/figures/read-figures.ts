import type { FigureRow } from '#db/figures.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { Context } from '../context.ts'
import type { FigureDimension } from '../generated/resolvers.ts'
import { lengthAsked } from '../indicators/series.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { partsOf, periodsOf, wholeOf } from './batches.ts'
import { isPublished, type ShownFigure } from './figure.ts'
import { hiddenParts } from './hide-parts.ts'

/** The arguments of every figure. */
export interface FigureArguments {
  readonly upTo?: string | null | undefined
  readonly published?: boolean | null | undefined
}

/** The figure of an indicator as a whole. It is a total, not a part: it is never hidden. */
export async function readFigure(
  { load, viewer }: Context,
  indicator: IndicatorRow,
  { upTo, published }: FigureArguments,
): Promise<ShownFigure> {
  const row = await load(wholeOf, { id: indicator.id, upTo: upTo ?? null })
  return { indicator, row, isOfPeriod: false, isPublished: isPublished(viewer, published), isHidden: false }
}

/** The figures of an indicator, period by period or part by part. */
export function readFigures(
  context: Context,
  indicator: IndicatorRow,
  { by, last, ...args }: FigureArguments & { readonly by: FigureDimension; readonly last?: number | null | undefined },
): Promise<readonly ShownFigure[]> {
  return by === 'PERIOD'
    ? readPeriods(context, indicator, args, lengthAsked(last))
    : readParts(context, indicator, args, by)
}

async function readPeriods(
  { load, viewer }: Context,
  indicator: IndicatorRow,
  { upTo, published }: FigureArguments,
  periods: number,
): Promise<readonly ShownFigure[]> {
  const rows = await load(periodsOf, { id: indicator.id, upTo: upTo ?? null, periods })
  const shown = { indicator, isOfPeriod: true, isPublished: isPublished(viewer, published), isHidden: false }
  return rows.map((row) => ({ ...shown, row }))
}

const PARTS = { SITE: 'SITE', GROUP: 'GROUP', SITE_AND_GROUP: 'CELL' } as const

async function readParts(
  context: Context,
  indicator: IndicatorRow,
  { upTo, published }: FigureArguments,
  by: keyof typeof PARTS,
): Promise<readonly ShownFigure[]> {
  const { load, viewer } = context
  const rows = await load(partsOf, { id: indicator.id, upTo: upTo ?? null })
  const shown = { indicator, isOfPeriod: false, isPublished: isPublished(viewer, published) }
  const hidden = shown.isPublished ? await hiddenFrom(context, indicator, rows) : new Set()
  const asked = rows.filter(({ part }) => part === PARTS[by])
  return asked.map((row) => ({ ...shown, row, isHidden: hidden.has(row) }))
}

async function hiddenFrom({ load }: Context, indicator: IndicatorRow, rows: readonly FigureRow[]) {
  const { smallGroup } = await load(programmeById, indicator.programmeId)
  return hiddenParts(indicator, rows, smallGroup)
}
