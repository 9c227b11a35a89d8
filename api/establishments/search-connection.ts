import type { FoundEstablishment } from '#db/establishment-search.ts'
import { type Context, memberOf } from '../context.ts'
import type { QueryEstablishmentsArgs } from '../generated/resolvers.ts'
import { badInput, toConnection, toPage } from '../pagination.ts'
import { checkInseeCode } from './identifiers.ts'
import { foldedWords } from './import/fold.ts'
import { type EstablishmentSearch, searchEstablishments } from './search-establishments.ts'

/** The establishments that a search finds, as the schema shows them. */
export async function establishmentsFound(context: Context, args: Partial<QueryEstablishmentsArgs>) {
  const page = toPage(args, ['rank', 'distance', 'text', 'uuid', 'text'])
  const search = toSearch(args)
  const { rows, understoodAs } = await searchEstablishments(context.db, memberOf(context).programmeId, search, page)
  const sortValues = ({ rank, distance, name, id }: FoundEstablishment) => [
    rank,
    distance,
    name,
    id,
    understoodAs ?? '',
  ]
  const { edges, pageInfo } = toConnection(rows, args, sortValues)
  return {
    edges: edges.map((edge) => ({ ...edge, distance: edge.node.distance })),
    pageInfo,
    understoodAs: understoodAs ?? null,
  }
}

/** No name of a place is longer; a longer word could not even be asked of the index. */
const LONGEST_NAME = 200
const foldedName = (typed: string) => foldedWords(typed.slice(0, LONGEST_NAME))

function toSearch({
  search,
  kind,
  category,
  commune,
  postcode,
  department,
  near,
  within,
}: Partial<QueryEstablishmentsArgs>): EstablishmentSearch {
  if (typeof within === 'number' && !(near && within > 0)) throw badInput('within takes kilometres around near.')
  return {
    search: search ?? '',
    kind: kind ?? undefined,
    category: category ? foldedName(category) : undefined,
    ...toCommune(commune ?? ''),
    postcode: postcode ? postcode.slice(0, LONGEST_NAME).replace(/\s/g, '') : undefined,
    department: department ? department.trim().toUpperCase() : undefined,
    near: near ?? undefined,
    within: within ?? undefined,
  }
}

/** A commune is given by its INSEE code or by its name. */
function toCommune(commune: string): Pick<EstablishmentSearch, 'commune' | 'inseeCode'> {
  if (commune === '') return {}
  const code = checkInseeCode(commune)
  return code.valid ? { inseeCode: code.value } : { commune: foldedName(commune) }
}
