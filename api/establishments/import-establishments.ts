import type { Insertable } from 'kysely'
import type { Id, Tables } from '#db/database.ts'
import { countKnownEstablishments, type EstablishmentRow, upsertEstablishments } from '#db/establishments.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput } from '../problems.ts'
import type { EstablishmentInput, RejectedLine } from './import/establishment-input.ts'
import { foldedWords } from './import/fold.ts'
import type { ImportFormat } from './import/import-format.ts'
import { readEstablishments } from './import/read-establishments.ts'

interface Report {
  readonly added: number
  readonly updated: number
  readonly rejected: readonly RejectedLine[]
  readonly warnings: readonly RejectedLine[]
}

export type ImportOutcome = ({ readonly kind: 'done' } & Report) | InvalidInput | ClientKeyReused

interface Import {
  readonly clientKey: string
  readonly format: ImportFormat
  readonly csv: string
  readonly dryRun: boolean
}

/** Reads a file and stores its establishments, all in one transaction. */
export async function importEstablishments(
  context: Context,
  { clientKey, format, csv, dryRun }: Import,
): Promise<ImportOutcome> {
  const { establishments, rejected, warnings } = readEstablishments(format, csv)
  if (rejected.some(({ reason }) => reason === 'MISSING_COLUMN' || reason === 'EMPTY_FILE')) {
    return { kind: 'invalid-input', field: 'csv', text: 'invalid.file' }
  }
  const report = { added: 0, updated: 0, rejected, warnings }
  if (dryRun) return { kind: 'done', ...report, ...(await foreseenCounts(context, format, establishments)) }
  return once<ImportOutcome>(context, {
    clientKey,
    change: 'ESTABLISHMENTS_IMPORTED',
    command: async (inside) => {
      const { programmeId } = memberOf(inside)
      const counts = await storeEstablishments(inside, programmeId, format, establishments)
      const after = { format, ...counts, rejected: rejected.length }
      await recordChange(inside, {
        kind: 'ESTABLISHMENTS_IMPORTED',
        subjectId: globalId('programme', programmeId),
        after,
        clientKey,
      })
      return { kind: 'done', ...report, ...counts }
    },
    again: async (_inside, _subjectId, after) => {
      const { added, updated } = after as { added: number; updated: number }
      return { kind: 'done', ...report, added, updated }
    },
  })
}

/** What an import would add and update. */
async function foreseenCounts(context: Context, source: ImportFormat, establishments: readonly EstablishmentInput[]) {
  const { programmeId } = memberOf(context)
  const keys = establishments.map(({ sourceKey }) => sourceKey)
  const updated = await countKnownEstablishments(context.db, programmeId, source, keys)
  return { added: establishments.length - updated, updated }
}

/** Stores establishments of one source: the same key again updates. */
export const storeEstablishments = (
  { db }: Pick<Context, 'db'>,
  programmeId: Id<'programme'>,
  source: ImportFormat,
  establishments: readonly EstablishmentInput[],
) =>
  upsertEstablishments(
    db,
    establishments.map((establishment) => toRow(programmeId, source, establishment)),
  )

const toRow = (
  programmeId: Id<'programme'>,
  source: ImportFormat,
  establishment: EstablishmentInput,
): Insertable<Tables['establishment']> => ({
  programmeId,
  source,
  ...establishment,
  finess: establishment.finess ?? null,
  uai: establishment.uai ?? null,
  siret: establishment.siret ?? null,
  rna: establishment.rna ?? null,
  inseeCode: establishment.inseeCode ?? null,
  latitude: establishment.latitude ?? null,
  longitude: establishment.longitude ?? null,
  phone: establishment.phone ?? null,
  searchText: searchTextOf(establishment),
})

/** Everything a person may search an establishment by, folded. */
export const searchTextOf = ({
  name,
  category,
  commune,
  postcode,
  finess,
  uai,
  siret,
}: Pick<EstablishmentRow, 'name' | 'category' | 'commune' | 'postcode'> &
  Partial<Record<'finess' | 'uai' | 'siret', string | null | undefined>>) =>
  foldedWords([name, category, commune, postcode, finess ?? '', uai ?? '', siret ?? ''].join(' ')).join(' ')
