import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember, aProgramme } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'
import { loadEstablishments } from '../demonstration/establishments.ts'
import { demonstrationFile } from './import/demonstration-files.ts'

const files = {
  EDUCATION_COLLEGES: 'education_colleges_95.csv',
  FINESS_WITH_NUMBERS: 'finess_95_with_numbers.csv',
  FINESS_WITHOUT_NUMBERS: 'finess_95_without_numbers.csv',
} as const
type Format = keyof typeof files

const input = (format: Format, given: object = {}) => ({
  clientKey: aClientKey(),
  format,
  csv: demonstrationFile(files[format]),
  ...given,
})
const COUNTS = '... on ImportEstablishmentsSuccess { added updated }'

const allIn = async (db: Db) => {
  const rows = await db.selectFrom('establishment').selectAll().orderBy('source').orderBy('sourceKey').execute()
  return rows.map(({ id: _id, programmeId: _programmeId, ...row }) => row)
}
const withPosition = (rows: Awaited<ReturnType<typeof allIn>>) =>
  rows.filter(({ category, latitude }) => category === 'EHPAD' && latitude !== null)

describe('réimporter les fichiers officiels', () => {
  test('n’abîme rien de ce que la démonstration a chargé', async ({ db, as }) => {
    const staff = await aMember(db)
    await loadEstablishments(db, { id: staff.programmeId, timeZone: 'Europe/Paris' }, new Date())
    const before = await allIn(db)
    expect(withPosition(before)).toHaveLength(79)
    expect(before.map(({ commune }) => commune)).toContain("Saint-Ouen-l'Aumône")
    const client = await as(staff)
    for (const format of ['FINESS_WITHOUT_NUMBERS', 'FINESS_WITH_NUMBERS', 'EDUCATION_COLLEGES'] as const)
      expect(await client.change('importEstablishments', input(format), COUNTS)).toMatchObject({ added: 0 })
    expect(await allIn(db)).toEqual(before)
  })

  test('dans n’importe quel ordre, donne les mêmes établissements, une fois chacun', async ({ db, as }) => {
    const staff = await aMember(db)
    const client = await as(staff)
    const counts = []
    for (const format of ['FINESS_WITHOUT_NUMBERS', 'FINESS_WITH_NUMBERS', 'EDUCATION_COLLEGES'] as const) {
      const announced = await client.change('importEstablishments', input(format, { dryRun: true }), COUNTS)
      counts.push(await client.change('importEstablishments', input(format), COUNTS))
      expect(announced).toEqual(counts.at(-1))
    }
    expect(counts).toMatchObject([
      { added: 278, updated: 0 },
      { added: 122, updated: 75 },
      { added: 153, updated: 0 },
    ])
    const backwards = await allIn(db)
    await db.deleteFrom('establishment').execute()
    await loadEstablishments(db, { id: staff.programmeId, timeZone: 'Europe/Paris' }, new Date())
    expect(backwards).toEqual(await allIn(db))
  })

  test('un établissement garde son identité quand il reçoit son numéro', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const ehpad = () =>
      db
        .selectFrom('establishment')
        .select(['id', 'finess'])
        .where('category', '=', 'EHPAD')
        .where('commune', '=', 'Taverny')
        .orderBy('id')
        .execute()
    await client.change('importEstablishments', input('FINESS_WITHOUT_NUMBERS'))
    const before = await ehpad()
    await client.change('importEstablishments', input('FINESS_WITH_NUMBERS'))
    const after = await ehpad()
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(before.every(({ finess }) => finess === null)).toBe(true)
    expect(after.every(({ finess }) => finess !== null)).toBe(true)
  })
})

describe('le contact d’un établissement', () => {
  const query = '{ establishments(search: "0950019E") { edges { node { contact { name email } } } } }'

  test('n’est pas effacé par un import, et ne se montre qu’aux agents', async ({ db, as }) => {
    const { id: programmeId } = await aProgramme(db)
    const staff = await as(await aMember(db, { programmeId }))
    await staff.change('importEstablishments', input('EDUCATION_COLLEGES'))
    const contact = { contactName: 'Secrétariat', contactEmail: 'secretariat@exemple.fr' }
    await db.updateTable('establishment').set(contact).where('uai', '=', '0950019E').execute()
    await staff.change('importEstablishments', input('EDUCATION_COLLEGES'))
    expect(await staff.get(query)).toEqual({
      establishments: { edges: [{ node: { contact: { name: 'Secrétariat', email: 'secretariat@exemple.fr' } } }] },
    })
    const entrepreneur = await as(await aMember(db, { programmeId, role: 'ENTREPRENEUR' }))
    expect((await entrepreneur.ask(query)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })
})
