import type { Db } from '#db/database.ts'
import type { Context } from './context.ts'

/** Loads many keys in one statement; values come back in the order of the keys. */
export type Batch<Key, Value> = (context: Context, keys: readonly Key[]) => Promise<readonly Value[]>

/** A batch for rows that must exist, being named by a foreign key. */
export const byId =
  <Id, Row extends { readonly id: Id }>(
    find: (db: Db, ids: readonly Id[]) => Promise<readonly Row[]>,
  ): Batch<Id, Row> =>
  async ({ db }, ids) => {
    const rows = new Map((await find(db, ids)).map((row) => [row.id, row]))
    return ids.map((id) => {
      const row = rows.get(id)
      if (!row) throw new Error(`A row named by a foreign key is missing: ${id}.`)
      return row
    })
  }

/** A batch of counts; a key that the query leaves out has none. */
export const countedBy =
  <Key, Row>(
    find: (context: Context, keys: readonly Key[]) => Promise<readonly Row[]>,
    keyOf: (row: Row) => Key,
    countOf: (row: Row) => number,
  ): Batch<Key, number> =>
  async (context, keys) => {
    const counts = new Map((await find(context, keys)).map((row) => [keyOf(row), countOf(row)]))
    return keys.map((key) => counts.get(key) ?? 0)
  }

/** A batch for the rows that belong to each key, in the order the query gives them. */
export const groupedBy =
  <Key, Row>(
    find: (context: Context, keys: readonly Key[]) => Promise<readonly Row[]>,
    keyOf: (row: Row) => Key,
  ): Batch<Key, readonly Row[]> =>
  async (context, keys) => {
    const groups = Map.groupBy(await find(context, keys), keyOf)
    return keys.map((key) => groups.get(key) ?? [])
  }
