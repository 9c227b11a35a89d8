import type { Value } from '#spreadsheets/writing/table.ts'
import type { Ask } from './api.ts'
import type { TextKey } from './say.ts'
import type { Words } from './words.ts'

/** What is asked of a table, beside its format. */
export interface Wish {
  /** Only what belongs to this experiment. */
  readonly experimentId: string | undefined
  /** As it is published: small groups are hidden from everybody. */
  readonly published: boolean
}

/** A column: the words at its head, and what a row says there. */
export type Column<Row> = readonly [head: TextKey, value: (row: Row, words: Words) => Value]

/** A table that can be had as a file. */
export interface ExportTable {
  /** In the address of the file, in French: people read it. */
  readonly name: string
  readonly title: TextKey
  readonly heads: readonly TextKey[]
  /** The lines, some at a time, as the reader may see them. */
  readonly pages: (ask: Ask, wish: Wish, words: Words) => AsyncIterable<readonly (readonly Value[])[]>
}

interface Definition<Row> {
  readonly name: string
  readonly title: TextKey
  readonly rows: (ask: Ask, wish: Wish) => AsyncIterable<readonly Row[]>
  readonly columns: readonly Column<Row>[]
}

/** Makes a table of its rows and its columns. */
export const tableOf = <Row>({ name, title, rows, columns }: Definition<Row>): ExportTable => ({
  name,
  title,
  heads: columns.map(([head]) => head),
  async *pages(ask, wish, words) {
    for await (const page of rows(ask, wish))
      yield page.map((row) => columns.map(([_head, value]) => value(row, words)))
  },
})
