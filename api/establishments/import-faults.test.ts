import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'
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

describe('ce qui ne va pas dans un fichier', () => {
  test('un essai à blanc dit tout et n’écrit rien', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const outcome = await client.change('importEstablishments', input({ dryRun: true }), SUCCESS)
    expect(outcome.__typename).toBe('ImportEstablishmentsSuccess')
    expect(await countIn(db)).toBe(0)
    expect(await db.selectFrom('event').selectAll().execute()).toEqual([])
  })

  test('un essai à blanc annonce ce que ferait l’import', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const announced = await client.change('importEstablishments', input({ dryRun: true }), SUCCESS)
    expect(announced).toMatchObject({ added: 153, updated: 0 })
    await client.change('importEstablishments', input())
    const again = await client.change('importEstablishments', input({ dryRun: true }), SUCCESS)
    expect(again).toMatchObject({ added: 0, updated: 153 })
  })

  test('une ligne de travers est dite, dans la langue de la personne, et les bonnes sont prises', async ({
    db,
    as,
  }) => {
    const lines = colleges.split('\r\n').slice(0, 6)
    const csv = [
      ...lines.slice(0, 3),
      'une;ligne;trop;courte',
      lines[3]?.replace(/^\d{7}[A-Z]/, '0950999A'),
      ...lines.slice(4),
    ]
    const client = await as(await aMember(db, { language: 'EN' }))
    const outcome = await client.change('importEstablishments', input({ csv: csv.join('\r\n') }), SUCCESS)
    expect(outcome).toMatchObject({
      added: 4,
      rejected: [
        { line: 4, reason: 'unreadable line' },
        { line: 5, field: 'numero_uai', reason: 'wrong check digit', value: '0950999A' },
      ],
    })
  })

  for (const [what, csv, message] of [
    ['vide', '', 'Ce fichier est vide.'],
    [
      'd’un autre format',
      demonstrationFile('finess_95_with_numbers.csv'),
      'Il manque à ce fichier des colonnes du format choisi : numero_uai, appellation_officielle, adresse_uai,',
    ],
    ['qui n’est pas un tableau', '%PDF-1.7 …', 'Vérifiez le format et la première ligne du fichier.'],
  ] as const) {
    test(`un fichier ${what} est refusé d’une phrase`, async ({ db, as }) => {
      const outcome = await (await as(await aMember(db))).change(
        'importEstablishments',
        input({ csv }),
        '... on InvalidInputProblem { field }',
      )
      expect(outcome).toEqual({
        __typename: 'InvalidInputProblem',
        message: expect.stringContaining(message),
        field: 'csv',
      })
      expect(await db.selectFrom('event').selectAll().execute()).toEqual([])
    })
  }

  test('une clé qui a servi à autre chose est refusée', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const clientKey = aClientKey()
    await client.change('setLanguage', { clientKey, language: 'FR' })
    expect(await client.change('importEstablishments', input({ clientKey }))).toMatchObject({
      __typename: 'ClientKeyReusedProblem',
    })
    expect(await countIn(db)).toBe(0)
  })
})
