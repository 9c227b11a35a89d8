import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'
import { demonstrationFile } from './import/demonstration-files.ts'

const colleges = demonstrationFile('education_colleges_95.csv')
const input = (given: object = {}) => ({
  clientKey: aClientKey(),
  format: 'EDUCATION_COLLEGES',
  csv: colleges,
  ...given,
})

const SUCCESS = `... on ImportEstablishmentsSuccess {
  added updated rejected { line field reason value } warnings { line field reason value }
}`

const countIn = async (db: Db) => (await db.selectFrom('establishment').select('id').execute()).length

describe('importer un fichier d’établissements', () => {
  for (const [format, file, count] of [
    ['EDUCATION_COLLEGES', 'education_colleges_95.csv', 153],
    ['FINESS_WITH_NUMBERS', 'finess_95_with_numbers.csv', 197],
    ['FINESS_WITHOUT_NUMBERS', 'finess_95_without_numbers.csv', 278],
  ] as const) {
    test(`${file} : tout est ajouté la première fois, tout est mis à jour la deuxième`, async ({ db, as }) => {
      const client = await as(await aMember(db))
      const csv = demonstrationFile(file)
      const first = await client.change('importEstablishments', input({ format, csv }), SUCCESS)
      expect(first).toMatchObject({ __typename: 'ImportEstablishmentsSuccess', added: count, updated: 0, rejected: [] })
      const second = await client.change('importEstablishments', input({ format, csv }), SUCCESS)
      expect(second).toMatchObject({ added: 0, updated: count, rejected: [] })
      expect(await countIn(db)).toBe(count)
    })
  }

  test('laisse une trace, qui compte', async ({ db, as }) => {
    const member = await aMember(db)
    await (await as(member)).change('importEstablishments', input())
    const traces = await db.selectFrom('event').selectAll().execute()
    expect(traces).toMatchObject([
      {
        kind: 'ESTABLISHMENTS_IMPORTED',
        actorId: member.id,
        subjectId: globalId('programme', member.programmeId),
        after: { format: 'EDUCATION_COLLEGES', added: 153, updated: 0, rejected: 0 },
      },
    ])
  })

  test('la même clé deux fois n’importe qu’une fois et dit la même chose', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const given = input()
    const first = await client.change('importEstablishments', given, SUCCESS)
    expect(await client.change('importEstablishments', given, SUCCESS)).toEqual(first)
    expect(await db.selectFrom('event').selectAll().execute()).toHaveLength(1)
  })

  test('une mise à jour garde l’établissement et change ce qui a changé', async ({ db, as }) => {
    const client = await as(await aMember(db))
    await client.change('importEstablishments', input())
    const ferry = () =>
      db
        .selectFrom('establishment')
        .select(['id', 'name', 'searchText'])
        .where('uai', '=', '0950019E')
        .executeTakeFirst()
    const before = await ferry()
    await client.change('importEstablishments', input({ csv: colleges.replaceAll('Jules Ferry', 'Simone Veil') }))
    expect(await ferry()).toMatchObject({ id: before?.id, name: 'Collège Simone Veil' })
    expect((await ferry())?.searchText).toContain('VEIL')
  })

  test('chaque programme a ses établissements', async ({ db, as }) => {
    for (const member of [await aMember(db), await aMember(db)]) {
      const outcome = await (await as(member)).change('importEstablishments', input(), SUCCESS)
      expect(outcome).toMatchObject({ added: 153, updated: 0 })
    }
    expect(await countIn(db)).toBe(306)
  })
})
