/**
 * What a file changes in what the programme already knows. Two files speak of the same health establishments, one with
 * numbers, the other with positions: whichever comes first, each place is kept once, with what both say.
 */
import type { Db, Id } from '#db/database.ts'
import type { ImportFormat } from '../generated/resolvers.ts'
import type { EstablishmentInput } from './import/establishment-input.ts'
import { completePositions } from './import/match-establishments.ts'
import { type Known, knownEstablishments } from './known-establishments.ts'

type Inputs = readonly EstablishmentInput[]

/** An establishment, under the source whose key names it. */
export interface Written {
  readonly source: ImportFormat
  readonly establishment: EstablishmentInput
}

/** An establishment known without a number, and the number that now names it. */
export interface Adoption {
  readonly unnumbered: string
  readonly numbered: string
}

/** What an import writes, and how many lines of its file add and update. */
export interface ImportPlan {
  readonly adopted: readonly Adoption[]
  readonly written: readonly Written[]
  readonly added: number
  readonly updated: number
}

/** Compares the establishments of a file with those that the programme holds. */
export async function planImport(
  db: Db,
  programmeId: Id<'programme'>,
  format: ImportFormat,
  incoming: Inputs,
): Promise<ImportPlan> {
  const known = await knownEstablishments(db, programmeId, besides[format])
  return planners[format](incoming, known)
}

/** The sources that a file is compared with. */
const besides: Readonly<Record<ImportFormat, readonly ImportFormat[]>> = {
  EDUCATION_COLLEGES: ['EDUCATION_COLLEGES'],
  FINESS_WITH_NUMBERS: ['FINESS_WITH_NUMBERS', 'FINESS_WITHOUT_NUMBERS'],
  FINESS_WITHOUT_NUMBERS: ['FINESS_WITH_NUMBERS', 'FINESS_WITHOUT_NUMBERS'],
}

const planners: Readonly<Record<ImportFormat, (incoming: Inputs, known: Known) => ImportPlan>> = {
  EDUCATION_COLLEGES: (incoming, { EDUCATION_COLLEGES: colleges }) => {
    const added = without(incoming, colleges).length
    return { adopted: [], written: under('EDUCATION_COLLEGES', incoming), added, updated: incoming.length - added }
  },
  /** A numbered establishment takes over the row of the unnumbered one that it turns out to be. */
  FINESS_WITH_NUMBERS: (incoming, { FINESS_WITH_NUMBERS: numbered, FINESS_WITHOUT_NUMBERS: unnumbered }) => {
    const { pairs } = completePositions(incoming, unnumbered)
    const fresh = without(incoming, numbered)
    const adopted = fresh.flatMap((one) => adoptionOf(one, pairs.get(one)))
    const added = fresh.length - adopted.length
    return { adopted, written: under('FINESS_WITH_NUMBERS', incoming), added, updated: incoming.length - added }
  },
  FINESS_WITHOUT_NUMBERS: (incoming, { FINESS_WITH_NUMBERS: numbered, FINESS_WITHOUT_NUMBERS: unnumbered }) => {
    const { completed, remaining, pairs } = completePositions(numbered, incoming)
    const keys = new Set([...pairs.keys()].map(({ sourceKey }) => sourceKey))
    const paired = completed.filter(({ sourceKey }) => keys.has(sourceKey))
    const added = without(remaining, unnumbered).length
    const written = [...under('FINESS_WITH_NUMBERS', paired), ...under('FINESS_WITHOUT_NUMBERS', remaining)]
    return { adopted: [], written, added, updated: incoming.length - added }
  },
}

const under = (source: ImportFormat, establishments: Inputs): Written[] =>
  establishments.map((establishment) => ({ source, establishment }))

function without(establishments: Inputs, known: Inputs): Inputs {
  const keys = new Set(known.map(({ sourceKey }) => sourceKey))
  return establishments.filter(({ sourceKey }) => !keys.has(sourceKey))
}

const adoptionOf = ({ sourceKey: numbered }: EstablishmentInput, pair: EstablishmentInput | undefined): Adoption[] =>
  pair ? [{ unnumbered: pair.sourceKey, numbered }] : []
