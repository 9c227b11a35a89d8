/** Files of values, as people make them, and how they are sent. */
import { globalId } from '#api/ids.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import type { Value } from '#spreadsheets/writing/table.ts'
import { writeXlsx } from '#spreadsheets/writing/write-xlsx.ts'
import type { Client } from './client.ts'
import { aClientKey } from './makers/number.ts'

/** A file as it is sent. */
export interface SentFile {
  readonly name: string
  readonly contentBase64: string
}

/** A file of these bytes. */
export const fileOf = (bytes: Uint8Array, name = 'relevés.xlsx'): SentFile => ({
  name,
  contentBase64: Buffer.from(bytes).toString('base64'),
})

/** A CSV of this text. */
export const csv = (text: string): SentFile => fileOf(Buffer.from(text), 'relevés.csv')

/** A workbook of one sheet; a number is written as one. */
export async function workbook(titles: readonly string[], ...rows: readonly (readonly (Value | number)[])[]) {
  const typed = (value: Value | number): Value => (typeof value === 'number' ? { decimal: String(value) } : value)
  const table = {
    name: 'Relevés',
    columns: titles.map((header) => ({ header })),
    rows: rows.map((row) => row.map(typed)),
  }
  return fileOf(await writeXlsx([table]))
}

/** What a check says. */
export interface Check {
  readonly token: string
  readonly added: number
  readonly corrected: number
  readonly unchanged: number
  readonly empty: number
  readonly wrong: number
  readonly mistakes: readonly Mistake[]
  readonly rows: readonly Row[]
}

interface Mistake {
  readonly line: number
  readonly cell: string | null
  readonly column: string | null
  readonly message: string
}

interface Row {
  readonly line: number
  readonly outcome: string
  readonly answer: string | null
  readonly before: string | null
  readonly warnings: readonly string[]
}

const MISTAKE = 'sheet line cell column message'

/** All that a check says. */
export const CHECK = `token added corrected unchanged empty wrong mistakes { ${MISTAKE} } rows { sheet line outcome
  indicator { name } period site { establishment { name } } group { label } answer before warnings mistakes { ${MISTAKE} } }`

interface Checked {
  readonly __typename: string
  readonly message?: string
  readonly field?: string
  readonly check?: Check
}

/** Asks what would come of a file. */
export async function checkFile(
  client: Client,
  { id }: Pick<ExperimentRow, 'id'>,
  file: SentFile,
  draft = false,
): Promise<Checked> {
  const query = `query ($experimentId: ID!, $file: MeasurementFileInput!, $draft: Boolean) {
    checkMeasurementFile(experimentId: $experimentId, file: $file, draft: $draft) {
      __typename ... on CheckMeasurementFileSuccess { check { ${CHECK} } }
      ... on InvalidInputProblem { field } ... on Problem { message } } }`
  const variables = { experimentId: globalId('experiment', id), file, draft }
  return (await client.get<{ checkMeasurementFile: Checked }>(query, variables)).checkMeasurementFile
}

/** What would come of a file that can be read. */
export async function readCheck(...asked: Parameters<typeof checkFile>): Promise<Check> {
  const { check, message } = await checkFile(...asked)
  if (!check) throw new Error(message)
  return check
}

/** The sentences of what is wrong in a file, each after its cell or its line. */
export const mistakesOf = async (...asked: Parameters<typeof checkFile>): Promise<string[]> =>
  (await readCheck(...asked)).mistakes.map(({ cell, line, message }) => `${cell ?? line} ${message}`)

/** Imports a file that was checked. */
export const importFile = (
  client: Client,
  { id }: Pick<ExperimentRow, 'id'>,
  file: SentFile,
  token: string,
  more: object = {},
) =>
  client.change(
    'importMeasurements',
    { clientKey: aClientKey(), experimentId: globalId('experiment', id), file, token, ...more },
    `... on ImportMeasurementsSuccess { added corrected unchanged
      measurements { value numerator text absence version status reason warnings { code } } }
    ... on MeasurementFileProblem { check { ${CHECK} } } ... on InvalidInputProblem { field }`,
  )
