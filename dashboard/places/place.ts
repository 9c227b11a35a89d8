/** The places of the dashboard and their addresses. Pure. */

/** What an experiment is read by. */
export const SECTIONS = ['figures', 'collection', 'plan', 'bilan'] as const

/** One of them. */
export type Section = (typeof SECTIONS)[number]

/** Where the reader is. */
export type Place =
  | { readonly kind: 'programme' }
  | {
      readonly kind: 'experiment'
      readonly id: string
      readonly section: Section
      /** Of a plan: which version; the one to read first otherwise. */
      readonly version?: number | undefined
    }
  | { readonly kind: 'cohort'; readonly id: string }
  | { readonly kind: 'nowhere' }

const SLUGS: Readonly<Record<Section, string>> = {
  figures: 'chiffres',
  collection: 'collecte',
  plan: 'plan',
  bilan: 'bilan',
}

/** The address of a place: what the address bar shows, and a link leads to. */
export function addressOf(place: Exclude<Place, { readonly kind: 'nowhere' }>): string {
  if (place.kind === 'programme') return '/'
  if (place.kind === 'cohort') return `/promotions/${place.id}`
  const { id, section, version } = place
  return `/experimentations/${id}/${SLUGS[section]}${version === undefined ? '' : `/${version}`}`
}

/** The place of an address. An experiment without more is read by its figures. */
export function placeAt(path: string): Place {
  const [first, id, slug = SLUGS.figures, version, ...more] = path.split('/').filter(Boolean)
  if (first === undefined) return { kind: 'programme' }
  if (id === undefined || more.length > 0) return { kind: 'nowhere' }
  if (first === 'promotions') return { kind: 'cohort', id }
  const section = SECTIONS.find((each) => SLUGS[each] === slug)
  if (first !== 'experimentations' || !section) return { kind: 'nowhere' }
  if (version === undefined) return { kind: 'experiment', id, section }
  return /^[1-9]\d{0,5}$/.test(version)
    ? { kind: 'experiment', id, section, version: Number(version) }
    : { kind: 'nowhere' }
}
