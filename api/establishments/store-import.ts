import type { Insertable } from 'kysely'
import type { Db, Id, Tables } from '#db/database.ts'
import { adoptEstablishments, upsertEstablishments } from '#db/establishment-imports.ts'
import { lockProgramme } from '#db/programmes.ts'
import type { ImportFormat } from '../generated/resolvers.ts'
import type { EstablishmentInput } from './import/establishment-input.ts'
import { planImport, type Written } from './plan-import.ts'
import { searchTextOf } from './search-text.ts'

/** Stores the establishments of a file, one import of a programme at a time. Belongs in a transaction. */
export async function storeImport(
  db: Db,
  programmeId: Id<'programme'>,
  format: ImportFormat,
  establishments: readonly EstablishmentInput[],
): Promise<{ readonly added: number; readonly updated: number }> {
  await lockProgramme(db, programmeId)
  const { adopted, written, added, updated } = await planImport(db, programmeId, format, establishments)
  await adoptEstablishments(db, programmeId, adopted)
  await upsertEstablishments(
    db,
    written.map((one) => toRow(programmeId, one)),
  )
  return { added, updated }
}

const toRow = (
  programmeId: Id<'programme'>,
  { source, establishment }: Written,
): Insertable<Tables['establishment']> => ({
  programmeId,
  source,
  sourceKey: establishment.sourceKey,
  name: establishment.name,
  kind: establishment.kind,
  category: establishment.category,
  finess: establishment.finess ?? null,
  uai: establishment.uai ?? null,
  siret: establishment.siret ?? null,
  rna: establishment.rna ?? null,
  address: establishment.address,
  postcode: establishment.postcode,
  commune: establishment.commune,
  inseeCode: establishment.inseeCode ?? null,
  latitude: establishment.latitude ?? null,
  longitude: establishment.longitude ?? null,
  phone: establishment.phone ?? null,
  searchText: searchTextOf(establishment),
})
