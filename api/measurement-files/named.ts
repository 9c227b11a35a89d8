/** What a file names in words: indicators, sites, groups. Pure. */
import { distance } from 'fastest-levenshtein'
import { foldName } from './fold-name.ts'

/** Something, and the name by which a file calls it: no two of a list have the same. */
export interface Named<Thing> {
  readonly thing: Thing
  readonly label: string
  /** The same, as people may type it again. */
  readonly folded: string
}

/** A thing under its name. */
export const named = <Thing>(thing: Thing, label: string): Named<Thing> => ({ thing, label, folded: foldName(label) })

/** The one of that name, as it is or as people type it again; `undefined` when there is none, or two. */
export function findNamed<Thing>(list: readonly Named<Thing>[], name: string): Thing | undefined {
  const exact = list.filter(({ label }) => label === name)
  const typed = foldName(name)
  const found = exact.length > 0 ? exact : list.filter(({ folded }) => folded === typed)
  return found.length === 1 ? found[0]?.thing : undefined
}

/** No name is longer. */
const LONGEST = 300

/** The name that was meant, if one is close to what was written. */
export function nearestName(list: readonly Named<unknown>[], name: string): string | undefined {
  if (name.length > LONGEST) return undefined
  const typed = foldName(name)
  const scored = list.map(({ label, folded }) => ({ label, far: distance(folded, typed) }))
  const [nearest] = scored.toSorted((one, other) => one.far - other.far)
  return nearest && nearest.far <= Math.max(1, typed.length / 4) ? nearest.label : undefined
}

/** How many names a sentence lists. */
const LISTED = 10

/** The names of a list, for a sentence. */
export const namesOf = (list: readonly Named<unknown>[]): string =>
  [...list.slice(0, LISTED).map(({ label }) => label), ...(list.length > LISTED ? ['…'] : [])].join(', ') || 'none'

interface Place {
  readonly name: string
  readonly commune: string
}

/** Sites by the name of their establishment; its commune, then a number, tell those that share one. */
export function nameSites<Site extends Place>(sites: readonly Site[]): Named<Site>[] {
  const alike = (label: (site: Site) => string) => Map.groupBy(sites, (site) => foldName(label(site)))
  const placed = ({ name, commune }: Site) => `${name}, ${commune}`
  const [byName, byPlace] = [alike(({ name }) => name), alike(placed)]
  return sites.map((site) => {
    if (byName.get(foldName(site.name))?.length === 1) return named(site, site.name)
    const twins = byPlace.get(foldName(placed(site))) ?? []
    return named(site, twins.length === 1 ? placed(site) : `${placed(site)} (${twins.indexOf(site) + 1})`)
  })
}
