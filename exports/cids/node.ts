/** The nodes of a graph of CIDS. Pure. */
import type { Term } from './context.ts'

/** What a property says: a text, the name of a node, several, or a node that has no name of its own. */
type Said = string | readonly string[] | Unnamed
type Properties = Readonly<Partial<Record<Term, Said | null>>>

interface Unnamed extends Properties {
  readonly '@type': string
}

/** A thing, by its name. */
export interface Node extends Properties {
  readonly '@id': string
  readonly '@type': string
}

/** Makes a node; what says nothing is left out. */
export const node = (id: string, type: string, properties: Properties): Node => ({
  '@id': id,
  '@type': type,
  ...Object.fromEntries(
    Object.entries(properties).filter(
      ([, said]) => said !== null && said !== '' && !(Array.isArray(said) && said.length === 0),
    ),
  ),
})

/** A number, exact, as a text: so ISO 21972 has it. */
export const measure = (value: string): Unnamed => ({ '@type': 'i72:Measure', hasNumericalValue: value })

/** The name of a thing: the same in all files. A global id ends by what is one of a kind. */
export const nameOf = (id: string, part = ''): string => `urn:uuid:${id.slice(-36)}${part && `#${part}`}`

/** The first and the last instant of days. */
export const beginningOf = (day: string): string => `${day}T00:00:00Z`
export const endOf = (day: string): string => `${day}T23:59:59Z`
