import type { Db, Id } from '#db/database.ts'
import { establishmentsOfSources } from '#db/establishment-imports.ts'
import type { EstablishmentRow } from '#db/establishments.ts'
import type { ImportFormat } from '../generated/resolvers.ts'
import type { EstablishmentInput } from './import/establishment-input.ts'

/** What the programme holds, by the source it came from. */
export type Known = Readonly<Record<ImportFormat, readonly EstablishmentInput[]>>

/** The establishments that came from these sources, as their files would give them. */
export async function knownEstablishments(
  db: Db,
  programmeId: Id<'programme'>,
  sources: readonly ImportFormat[],
): Promise<Known> {
  const rows = Map.groupBy(await establishmentsOfSources(db, programmeId, sources), ({ source }) => source)
  const inputs = (source: ImportFormat) => (rows.get(source) ?? []).map(toInput)
  return {
    EDUCATION_COLLEGES: inputs('EDUCATION_COLLEGES'),
    FINESS_WITH_NUMBERS: inputs('FINESS_WITH_NUMBERS'),
    FINESS_WITHOUT_NUMBERS: inputs('FINESS_WITHOUT_NUMBERS'),
  }
}

const toInput = (row: EstablishmentRow): EstablishmentInput => ({
  ...row,
  finess: row.finess ?? undefined,
  uai: row.uai ?? undefined,
  siret: row.siret ?? undefined,
  rna: row.rna ?? undefined,
  inseeCode: row.inseeCode ?? undefined,
  latitude: row.latitude ?? undefined,
  longitude: row.longitude ?? undefined,
  phone: row.phone ?? undefined,
})
