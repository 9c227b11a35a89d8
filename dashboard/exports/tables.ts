import type { Words } from '../language/words.ts'
import type { Offered } from './downloads.tsx'

/** The tables that the page offers, as the server names them. */
export type TableName =
  | 'experimentations'
  | 'etablissements'
  | 'mises-en-relation'
  | 'terrains'
  | 'conventions'
  | 'indicateurs'
  | 'bibliotheque'
  | 'periodes'
  | 'releves'
  | 'chiffres'
  | 'jalons'
  | 'candidatures'
  | 'notes'
  | 'journal'

/** A table in its two formats; of one experiment, or of all. */
export const tableFiles = ({ say }: Words, table: TableName, experimentId?: string): Offered[] =>
  (['csv', 'xlsx'] as const).map((format) => ({
    label: say('export.table', { table: say(`export.${table}`), format: format.toUpperCase() }),
    path: `/exports/${table}.${format}${experimentId ? `?experience=${experimentId}` : ''}`,
    name: `${table}.${format}`,
  }))

/** A global id ends by what is one of a kind. */
const ownPart = (id: string): string => id.slice(-36)

/** The results of an experiment, in the formats of others. */
export const standardFiles = ({ say }: Words, experimentId: string): Offered[] => [
  { label: say('export.iati'), path: `/exports/iati/${ownPart(experimentId)}.xml`, name: 'resultats-iati.xml' },
  { label: say('export.cids'), path: `/exports/cids/${ownPart(experimentId)}.jsonld`, name: 'impact-cids.jsonld' },
]

/** What an experiment that is over hands on. */
export const kitFile = ({ say }: Words, experimentId: string): Offered => ({
  label: say('export.kit'),
  path: `/exports/kits/${ownPart(experimentId)}.json`,
  name: 'kit-de-replication.json',
})
