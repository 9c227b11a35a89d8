/** What happens when two people import at the same instant: on a real PostgreSQL. */
import { expect } from 'vitest'
import { beginImport, finishImport, sendPiece } from '../../testing/imports.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { postgresTest as test } from '../../testing/postgres.ts'
import { demonstrationFile } from './import/demonstration-files.ts'

test('deux agents importent les deux fichiers FINESS au même instant : chaque lieu est là une fois', async ({
  db,
  as,
}) => {
  const first = await aMember(db)
  const second = await aMember(db, { programmeId: first.programmeId })
  const files = [
    [first, 'FINESS_WITH_NUMBERS', 'finess_95_with_numbers.csv'],
    [second, 'FINESS_WITHOUT_NUMBERS', 'finess_95_without_numbers.csv'],
  ] as const
  await Promise.all(
    files.map(async ([member, format, name]) => {
      const input = { clientKey: aClientKey(), format, csv: demonstrationFile(name) }
      const { __typename } = await (await as(member)).change('importEstablishments', input)
      expect(__typename).toBe('ImportEstablishmentsSuccess')
    }),
  )
  const rows = await db.selectFrom('establishment').select('id').execute()
  expect(rows).toHaveLength(400)
})

test('un import appliqué deux fois au même instant l’est une fois : la seconde ne ferme rien', async ({ db, as }) => {
  const client = await as(await aMember(db))
  const [header = '', ...lines] = demonstrationFile('finess_95_with_numbers.csv').split('\n')
  const importId = await beginImport(client, { format: 'FINESS_WITH_NUMBERS', header, pieces: [] })
  await sendPiece(client, importId, 1, 2, lines.join('\n'))
  const apply = () => finishImport(client, importId, 1, { allowClosing: true })
  const outcomes = await Promise.allSettled([apply(), apply(), apply()])
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const closed = db.selectFrom('establishment').select('id').where('closedOn', 'is not', null)
  expect(await closed.execute()).toEqual([])
})
