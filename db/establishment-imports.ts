/** Where the lines of a file of establishments wait until they are applied. */
import { type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'

/** An import under way. */
export type ImportRow = Selectable<Tables['establishmentImport']>

/** Names an import inside its programme. */
export interface ImportKey {
  readonly programmeId: Id<'programme'>
  readonly id: Id<'establishment_import'>
}

/** Adds an import; `undefined` when its member already used its client key. */
export const insertImport = (db: Db, row: Omit<ImportRow, 'id'>): Promise<ImportRow | undefined> =>
  db
    .insertInto('establishmentImport')
    .values({ ...row, plan: JSON.stringify(row.plan) })
    .onConflict((conflict) => conflict.columns(['programmeId', 'memberId', 'clientKey']).doNothing())
    .returningAll()
    .executeTakeFirst()

export const findImportByClientKey = (
  db: Db,
  { programmeId, memberId, clientKey }: Pick<ImportRow, 'programmeId' | 'memberId' | 'clientKey'>,
) =>
  db
    .selectFrom('establishmentImport')
    .selectAll()
    .where('programmeId', '=', programmeId)
    .where('memberId', '=', memberId)
    .where('clientKey', '=', clientKey)
    .executeTakeFirst()

/** An import that this member began. */
export const findImport = (db: Db, { programmeId, id }: ImportKey, memberId: Id<'member'>) =>
  db
    .selectFrom('establishmentImport')
    .selectAll()
    .where('programmeId', '=', programmeId)
    .where('id', '=', id)
    .where('memberId', '=', memberId)
    .executeTakeFirst()

/** Says that an import is still at work, and keeps it to this transaction. */
export const touchImport = (db: Db, { programmeId, id }: ImportKey, touchedAt: Date) =>
  db
    .updateTable('establishmentImport')
    .set({ touchedAt })
    .where('programmeId', '=', programmeId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()

/** Removes an import and all that waits in it. */
export const deleteImport = (db: Db, { programmeId, id }: ImportKey) =>
  db.deleteFrom('establishmentImport').where('programmeId', '=', programmeId).where('id', '=', id).execute()

/** Removes the imports of a programme that nobody touched since. */
export const deleteImportsBefore = (db: Db, programmeId: Id<'programme'>, instant: Date) =>
  db.deleteFrom('establishmentImport').where('programmeId', '=', programmeId).where('touchedAt', '<', instant).execute()

/** Notes a piece of the file under its number; false when the number was used for another text. */
export async function claimChunk(
  db: Db,
  { programmeId, id }: ImportKey,
  { number, textHash }: { readonly number: number; readonly textHash: string },
): Promise<boolean> {
  const { textHash: first } = await db
    .insertInto('establishmentImportChunk')
    .values({ programmeId, importId: id, number, textHash, rejected: 0 })
    .onConflict((conflict) => conflict.columns(['importId', 'number', 'programmeId']).doUpdateSet({ number }))
    .returning('textHash')
    .executeTakeFirstOrThrow()
  return first === textHash
}

/** Notes how many lines of a piece were left out. */
export const countRejected = (db: Db, { id }: ImportKey, number: number, rejected: number) =>
  db
    .updateTable('establishmentImportChunk')
    .set({ rejected })
    .where('importId', '=', id)
    .where('number', '=', number)
    .execute()

/** How many pieces an import was sent, and how many lines were left out of them. */
export const countChunks = (db: Db, { id }: ImportKey) =>
  db
    .selectFrom('establishmentImportChunk')
    .select(({ fn }) => [
      sql<number>`count(*)::int`.as('chunks'),
      sql<number>`coalesce(${fn.sum('rejected')}, 0)::int`.as('rejected'),
    ])
    .where('importId', '=', id)
    .executeTakeFirstOrThrow()

/** A line of the file that waits. */
export type ImportLineRow = Selectable<Tables['establishmentImportLine']>

/** A line of the file on its way in; what it does not say is left out. */
export type StagedLine = Pick<ImportLineRow, 'content' | 'sourceKey' | 'line'> & {
  readonly [Column in Exclude<keyof ImportLineRow, 'programmeId' | 'importId'>]?: ImportLineRow[Column] | undefined
}

const staged =
  `content source_key line name kind category category_code finess uai siret rna address postcode commune insee_code latitude
  longitude phone search_text`.split(/\s+/)

const stagedColumns = sql.join(staged.map((column) => sql.ref(column)))

/** Keeps lines until the end of the import, all in one parameter; says how many: those whose key is already there are not. */
export async function stageLines(
  db: Db,
  { programmeId, id }: ImportKey,
  lines: readonly StagedLine[],
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    insert into establishment_import_line (programme_id, import_id, ${stagedColumns})
    select ${programmeId}, ${id}, ${stagedColumns}
    from json_populate_recordset(null::establishment_import_line, ${JSON.stringify(lines.map(inSnakeCase))}::json)
    on conflict do nothing`.execute(db)
  return Number(numAffectedRows)
}

/** What a line does not say is not written at all. */
const inSnakeCase = (line: StagedLine): Record<string, unknown> => ({
  content: line.content,
  source_key: line.sourceKey,
  line: line.line,
  name: line.name,
  kind: line.kind,
  category: line.category,
  category_code: line.categoryCode,
  finess: line.finess,
  uai: line.uai,
  siret: line.siret,
  rna: line.rna,
  address: line.address,
  postcode: line.postcode,
  commune: line.commune,
  insee_code: line.inseeCode,
  latitude: line.latitude,
  longitude: line.longitude,
  phone: line.phone,
  search_text: line.searchText,
})

/** The line that each of these keys was first met on. */
export async function firstLines(db: Db, { id }: ImportKey, sourceKeys: readonly string[]) {
  const rows = await db
    .selectFrom('establishmentImportLine')
    .select(['sourceKey', 'line'])
    .where('importId', '=', id)
    .where('content', '=', 'ESTABLISHMENT')
    .where('sourceKey', '=', sql<string>`any(${sourceKeys}::text[])`)
    .execute()
  return new Map(rows.map(({ sourceKey, line }) => [sourceKey, line]))
}
