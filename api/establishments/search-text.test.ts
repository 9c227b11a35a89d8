import * as fs from 'node:fs/promises'
import * as path from 'node:path'
import { FileMigrationProvider, Migrator } from 'kysely/migration'
import { expect, test } from 'vitest'
import { openPGlite } from '#db/database.ts'
import { insertEstablishment } from '#db/establishments.ts'
import { searchTextOf } from './search-text.ts'

const place = { category: 'Collège', commune: 'L’Isle-Adam', postcode: '95290', inseeCode: '95313' }

test('une ligne pour la catégorie, une pour la commune, une pour les numéros, une pour le nom', () => {
  const text = searchTextOf({ ...place, name: 'Collège Sainte-Thérèse', uai: '0950019E', finess: null })
  expect(text).toBe('COLLEGE\nL ISLE ADAM\n95290 95313 0950019E\nCOLLEGE SAINTE THERESE')
})

test('ce qui était enregistré avant se cherche de la même façon après la migration', async () => {
  const names = [
    'EHPAD  « Le Cœur d’Œuvre »',
    'ÉCOLE st-exupéry',
    'Ste Thérèse / Nº 3 – ŸÇÀ',
    'Ærø Stan',
    ' IME « l’Été » ',
  ]
  const migrationFolder = path.join(import.meta.dirname, '../../db/migrations')
  await using db = await openPGlite()
  const migrator = new Migrator({ db, provider: new FileMigrationProvider({ fs, path, migrationFolder }) })
  await migrator.migrateTo('0006-event')
  const programme = { name: 'P', authority: 'A', description: 'D', contact: 'C' }
  const { id: programmeId } = await db
    .insertInto('programme')
    .values(programme)
    .returning('id')
    .executeTakeFirstOrThrow()
  const common = { ...place, programmeId, kind: 'COLLEGE', address: '', siret: '22950127500015' } as const
  for (const name of names)
    await insertEstablishment(db, { ...common, name, source: 'DEMONSTRATION', sourceKey: name, searchText: 'AVANT' })
  const { error } = await migrator.migrateTo('0007-establishment-search')
  expect(error).toBeUndefined()
  const rows = await db.selectFrom('establishment').select(['name', 'searchText']).execute()
  for (const { name, searchText } of rows) expect(searchText).toBe(searchTextOf({ ...common, name }))
  expect(rows).toHaveLength(names.length)
  const words = await db.selectFrom('establishmentWord').select('word').execute()
  expect(words.map(({ word }) => word)).toContain('THERESE')
})
