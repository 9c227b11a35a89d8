import type { Id } from '#db/database.ts'
import { type TermKey, type TermRow, termsOfFigures } from '#db/figure-terms.ts'
import { type FigureKey, type FigureRow, partFigures, type WholeKey, wholeFigures } from '#db/figures.ts'
import { groupsById } from '#db/indicator-groups.ts'
import { type Batch, byId } from '../batch.ts'

export const groupById = byId(groupsById)

/** The rows that each key asked for. */
const byAsked = <Row extends { readonly asked: number }>(keys: readonly unknown[], rows: readonly Row[]) => {
  const groups = Map.groupBy(rows, ({ asked }) => asked)
  return keys.map((_key, index) => groups.get(index) ?? [])
}

/** The figures of whole indicators at their latest periods, the most recent first. */
export const periodsOf: Batch<WholeKey, readonly FigureRow[]> = async ({ db }, keys) =>
  byAsked(keys, await wholeFigures(db, keys))

/** The figures of whole indicators as they stand. */
export const wholeOf: Batch<FigureKey, FigureRow | undefined> = async ({ db }, keys) =>
  byAsked(keys, await wholeFigures(db, keys)).map(([row]) => row)

/** The figures of all the sites and groups of indicators, and of where they cross. */
export const partsOf: Batch<FigureKey, readonly FigureRow[]> = async ({ db }, keys) =>
  byAsked(keys, await partFigures(db, keys))

/** The terms of figures, each from where its page begins. */
export const termsOf: Batch<TermKey, readonly TermRow[]> = async ({ db }, keys) =>
  byAsked(keys, await termsOfFigures(db, keys))

/** The figure of a whole indicator as it stands now: what most fields read, under one key. */
export const asItStands = (id: Id<'indicator'>): FigureKey => ({ id, upTo: null })
