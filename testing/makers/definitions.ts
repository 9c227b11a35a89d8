/** Makers of the library of indicators. */
import type { Insertable } from 'kysely'
import { searchTextOf } from '#api/indicator-definitions/terms.ts'
import type { Db, Tables } from '#db/database.ts'
import { type IndicatorDefinitionRow, insertDefinition } from '#db/indicator-definitions.ts'
import { nextNumber } from './number.ts'
import { programmeIdOf } from './people.ts'

/** A definition that nothing follows yet: people counted every month, added up over periods and sites. */
export const aDefinition = async (
  db: Db,
  definition: Partial<Insertable<Tables['indicatorDefinition']>> = {},
): Promise<IndicatorDefinitionRow> => {
  const said = {
    name: `Personnes accompagnées ${nextNumber()}`,
    kind: 'COUNT',
    unit: 'personnes',
    level: 'OUTPUT',
    direction: 'INCREASE',
    frequency: 'MONTHLY',
    collectionMethod: 'REGISTER',
    calculation: 'Personnes venues au moins une fois',
    source: 'le registre',
    periodAggregation: 'SUM',
    siteAggregation: 'SUM',
    createdAt: new Date('2026-03-02T09:00:00Z'),
    ...definition,
    programmeId: await programmeIdOf(db, definition.programmeId),
  } as const
  return insertDefinition(db, { ...said, searchText: searchTextOf(said) })
}
