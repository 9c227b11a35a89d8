/**
 * Some files speak of the same health establishments, those of FINESS with numbers, another with positions and no number:
 * whichever comes first, each place is kept once, with what they say.
 */
import type { Db } from '#db/database.ts'
import { establishmentsOfSources, linesOfImport, type Pair } from '#db/establishment-import-apply.ts'
import type { ImportKey, ImportLineRow } from '#db/establishment-imports.ts'
import type { EstablishmentRow } from '#db/establishments.ts'
import type { ImportFormat } from '../generated/resolvers.ts'
import type { EstablishmentInput } from './import/establishment-input.ts'
import { completePositions } from './import/match-establishments.ts'

const NUMBERED: readonly ImportFormat[] = ['FINESS', 'FINESS_WITH_NUMBERS']
const UNNUMBERED: ImportFormat = 'FINESS_WITHOUT_NUMBERS'

/** The lines of such a file that speak of an establishment of another; none for the other formats. */
export async function pairsOf(db: Db, key: ImportKey, format: ImportFormat): Promise<readonly Pair[]> {
  if (format === UNNUMBERED) {
    const lines = await linesOfImport(db, key)
    const known = await establishmentsOfSources(db, key.programmeId, NUMBERED, communesOf(lines))
    return pairUp(known, lines).map(([{ id }, { sourceKey }]) => ({ sourceKey, establishmentId: id }))
  }
  if (!NUMBERED.includes(format)) return []
  const known = await establishmentsOfSources(db, key.programmeId, [UNNUMBERED])
  const lines = known.length === 0 ? [] : await linesOfImport(db, key, communesOf(known))
  return pairUp(lines, known).map(([{ sourceKey }, { id }]) => ({ sourceKey, establishmentId: id }))
}

type Row = EstablishmentRow | ImportLineRow

/** A whole country has too many rows to hold: only places of one commune can be the same. */
const communesOf = (rows: readonly Row[]) => [...new Set(rows.flatMap(({ inseeCode }) => inseeCode ?? []))]

function pairUp<Numbered extends Row, Unnumbered extends Row>(
  numbered: readonly Numbered[],
  unnumbered: readonly Unnumbered[],
): (readonly [Numbered, Unnumbered])[] {
  const mine = new Map(numbered.map((row) => [comparable(row), row]))
  const theirs = new Map(unnumbered.map((row) => [comparable(row), row]))
  const { pairs } = completePositions([...mine.keys()], [...theirs.keys()])
  return Array.from(pairs, ([one, other]) => [mine.get(one), theirs.get(other)] as const).filter(isWhole)
}

const isWhole = <One, Other>(pair: readonly [One | undefined, Other | undefined]): pair is readonly [One, Other] =>
  pair.every((half) => half !== undefined)

/** What two files are compared on. */
const comparable = (row: Row): EstablishmentInput => ({
  sourceKey: row.sourceKey,
  name: row.name ?? '',
  kind: row.kind ?? 'OTHER',
  category: row.category ?? '',
  address: row.address ?? '',
  postcode: row.postcode ?? '',
  commune: row.commune ?? '',
  inseeCode: row.inseeCode ?? undefined,
})
