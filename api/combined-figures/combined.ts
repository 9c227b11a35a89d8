import { type CombinedRow, combinedOfCohorts, combinedOfProgrammes } from '#db/combined-figures.ts'
import type { Db, Id } from '#db/database.ts'
import type { IndicatorDefinitionRow } from '#db/indicator-definitions.ts'
import type { Batch } from '../batch.ts'
import type { Context } from '../context.ts'
import { type Amounts, isRatio, type ShownFigure } from '../figures/figure.ts'
import { type FigureArguments, readFigure } from '../figures/read-figures.ts'
import type { FigureBasis } from '../generated/resolvers.ts'
import { definitionById } from '../indicator-definitions/batches.ts'
import { indicatorById } from '../indicators/resolvers.ts'
import { type Connection, type PageArguments, toConnection, toPage } from '../pagination.ts'

/** What indicators of several experiments come to, by definition. */
export interface Combined {
  readonly rows: readonly CombinedRow[]
  readonly args: FigureArguments
}

/** What the indicators that follow a definition come to. */
export interface ShownCombined {
  readonly row: CombinedRow
  readonly definition: IndicatorDefinitionRow
  readonly args: FigureArguments
}

/** A combined figure to be explained, and with which values. */
export interface ExplainedCombined {
  readonly combined: ShownCombined
  readonly basis: FigureBasis
}

interface Key<Owner extends string> {
  readonly id: Id<Owner>
  readonly upTo: string | null
}

const combinedOf =
  <Owner extends string>(
    find: (db: Db, keys: readonly Key<Owner>[]) => Promise<readonly CombinedRow[]>,
  ): Batch<Key<Owner>, readonly CombinedRow[]> =>
  async ({ db }, keys) => {
    const groups = Map.groupBy(await find(db, keys), ({ asked }) => asked)
    return keys.map((_key, index) => groups.get(index) ?? [])
  }

/** What the indicators of a cohort come to. */
export const combinedOfCohort = combinedOf(combinedOfCohorts)

/** What the indicators of a programme come to. */
export const combinedOfProgramme = combinedOf(combinedOfProgrammes)

/** One figure for each definition that is followed. */
export async function figuresOfCombined({ load }: Context, { rows, args }: Combined): Promise<ShownCombined[]> {
  const followed = rows.flatMap((row) => (row.definitionId ? [{ row, id: row.definitionId }] : []))
  return Promise.all(followed.map(async ({ row, id }) => ({ row, definition: await load(definitionById, id), args })))
}

/** How many indicators follow no definition. */
export const apartCount = ({ rows }: Combined): number =>
  rows.find(({ definitionId }) => definitionId === null)?.indicatorIds.length ?? 0

/** What a combined figure comes to. */
export function amountsOfCombined({ row, definition }: ShownCombined, basis: FigureBasis): Amounts {
  const amounts =
    basis === 'APPROVED'
      ? { value: row.value, numerator: row.numerator, denominator: row.denominator, terms: row.terms }
      : {
          value: row.provisionalValue,
          numerator: row.provisionalNumerator,
          denominator: row.provisionalDenominator,
          terms: row.provisionalTerms,
        }
  return isRatio(definition) ? amounts : { ...amounts, denominator: null }
}

/** A page of the figures that are put together. */
export async function partsOfCombined(
  context: Context,
  { combined: { row, args: how } }: ExplainedCombined,
  args: PageArguments,
): Promise<Connection<ShownFigure>> {
  const { limit, after } = toPage(args, ['uuid'])
  const followed: readonly string[] = row.indicatorIds
  const start = after ? followed.indexOf(after[0]) + 1 : 0
  const ids = row.indicatorIds.slice(start, start + limit)
  const indicators = await Promise.all(ids.map((id) => context.load(indicatorById, id)))
  const figures = await Promise.all(indicators.map((indicator) => readFigure(context, indicator, how)))
  return toConnection(figures, args, ({ indicator }) => [indicator.id])
}
