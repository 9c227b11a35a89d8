import type { Db, Id } from '#db/database.ts'
import {
  type EstablishmentFilter,
  type EstablishmentPlace,
  type FoundEstablishment,
  firstThatFinds,
  searchEstablishments as search,
} from '#db/establishment-search.ts'
import { establishmentWordsNear } from '#db/establishment-words.ts'
import type { Page } from '#db/page.ts'
import { isMendable, mendedReadings } from './mend-words.ts'
import { termsOf } from './search-terms.ts'
import { searchWords } from './search-words.ts'

/** What to look for, as people type it. */
export interface EstablishmentSearch extends Omit<EstablishmentFilter, 'terms'> {
  readonly search: string
}

/** What was found, and by which words when they are not those that were typed. */
export interface FoundEstablishments {
  readonly rows: readonly FoundEstablishment[]
  readonly understoodAs: string | undefined
}

/** A page goes on with the words that the page before was found by: empty when they are those typed. */
type SearchPage = Page<readonly [...EstablishmentPlace, understoodAs: string]>

/** What the words typed find; when that is nothing, what they find once their typing errors are mended. */
export async function searchEstablishments(
  db: Db,
  programmeId: Id<'programme'>,
  { search: typed, ...filter }: EstablishmentSearch,
  { limit, after }: SearchPage,
): Promise<FoundEstablishments> {
  const understoodBefore = after?.[4] || undefined
  const words = searchWords(understoodBefore ?? typed)
  const place = after && ([after[0], after[1], after[2], after[3]] as const)
  const rows = await search(db, programmeId, { ...filter, terms: termsOf(words) }, { limit, after: place })
  if (rows.length > 0 || after) return { rows, understoodAs: understoodBefore }
  const understood = await understand(db, programmeId, words, filter)
  if (!understood) return { rows, understoodAs: undefined }
  return {
    rows: await search(db, programmeId, understood, { limit, after: undefined }),
    understoodAs: understood.words.join(' ').toLowerCase(),
  }
}

/** The reading that supposes the fewest typing errors, among those that find something. */
async function understand(
  db: Db,
  programmeId: Id<'programme'>,
  words: readonly string[],
  filter: Omit<EstablishmentFilter, 'terms'>,
) {
  const mendable = words.filter(isMendable)
  if (mendable.length === 0) return undefined
  const readings = mendedReadings(words, await establishmentWordsNear(db, programmeId, mendable))
  const filters = readings.map((reading) => ({ ...filter, words: reading, terms: termsOf(reading) }))
  return firstThatFinds(db, programmeId, filters)
}
