/** A file that comes piece by piece: repeated, lost, mixed up or left there. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { beginImport, finishImport, sendPiece } from '../../testing/imports.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'

const FILE = { format: 'DATA_INCLUSION', header: 'id,nom,commune,code_postal', pieces: [] }
const emmaus = 'dora--1,Emmaüs,Cergy,95000'
const croix = 'dora--2,Croix-Rouge,Ermont,95120'

const countIn = async (db: Db) => (await db.selectFrom('establishment').select('id').execute()).length
const waitingIn = async (db: Db) => (await db.selectFrom('establishmentImportLine').select('line').execute()).length

describe('un import par morceaux', () => {
  test('n’écrit rien avant la fin, puis tout, et ne laisse rien derrière lui', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const id = await beginImport(client, FILE)
    await sendPiece(client, id, 1, 2, emmaus)
    await sendPiece(client, id, 2, 3, croix)
    expect(await countIn(db)).toBe(0)
    expect(await finishImport(client, id, 2)).toMatchObject({ added: 2 })
    expect(await countIn(db)).toBe(2)
    expect(await waitingIn(db)).toBe(0)
  })

  test('un morceau envoyé deux fois compte une fois et répond la même chose', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const id = await beginImport(client, FILE)
    const text = `${emmaus}\n${emmaus}\ndora--3,Sans commune,,95000`
    const first = await sendPiece(client, id, 1, 2, text)
    expect(first.rejected).toMatchObject([
      { line: 3, reason: 'déjà présent plus haut dans le fichier' },
      { line: 4, field: 'commune' },
    ])
    expect(await sendPiece(client, id, 1, 2, text)).toEqual(first)
    expect(await finishImport(client, id, 1)).toMatchObject({ added: 1 })
    const [event] = await db.selectFrom('event').select('after').execute()
    expect(event?.after).toMatchObject({ format: 'DATA_INCLUSION', added: 1, rejected: 2 })
  })

  test('une clé déjà vue dans un autre morceau est rejetée à la seconde fois', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const id = await beginImport(client, FILE)
    await sendPiece(client, id, 1, 2, emmaus)
    const { rejected } = await sendPiece(client, id, 2, 3, emmaus)
    expect(rejected).toMatchObject([{ line: 3, field: 'id', value: 'dora--1' }])
  })

  test('s’il manque un morceau, ou si un numéro sert à deux textes, rien n’est changé', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const id = await beginImport(client, FILE)
    await sendPiece(client, id, 1, 2, emmaus)
    await expect(sendPiece(client, id, 1, 2, croix)).rejects.toThrow('avec un autre texte')
    await expect(finishImport(client, id, 2)).rejects.toThrow('Il manque des morceaux')
    expect(await countIn(db)).toBe(0)
    expect(await finishImport(client, id, 1)).toMatchObject({ added: 1 })
  })

  test('un essai à blanc peut être suivi de l’import', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const id = await beginImport(client, FILE)
    await sendPiece(client, id, 1, 2, emmaus)
    const announced = await finishImport(client, id, 1, { dryRun: true })
    expect(await countIn(db)).toBe(0)
    expect(await finishImport(client, id, 1)).toEqual(announced)
  })

  test('la même clé deux fois commence un import, et l’applique une fois', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const { format, header } = FILE
    const begin = { clientKey: aClientKey(), format, header }
    const selection = '... on BeginEstablishmentImportSuccess { importId }'
    const first = await client.change<{ importId: string }>('beginEstablishmentImport', begin, selection)
    expect(await client.change('beginEstablishmentImport', begin, selection)).toEqual(first)
    const other = await client.change('beginEstablishmentImport', { ...begin, departments: ['95'] })
    expect(other).toMatchObject({ __typename: 'ClientKeyReusedProblem' })
    await sendPiece(client, first.importId, 1, 2, emmaus)
    const finish = { clientKey: aClientKey(), importId: first.importId, chunks: 1 }
    const counts = '... on FinishEstablishmentImportSuccess { added updated closed reopened }'
    const done = await client.change('finishEstablishmentImport', finish, counts)
    expect(await client.change('finishEstablishmentImport', finish, counts)).toEqual(done)
    expect(await countIn(db)).toBe(1)
  })

  test('abandonné, il est oublié au bout d’une heure', async ({ db, as, clock }) => {
    const client = await as(await aMember(db))
    const id = await beginImport(client, FILE)
    await sendPiece(client, id, 1, 2, emmaus)
    clock.advance(61 * 60)
    await beginImport(client, FILE)
    expect(await waitingIn(db)).toBe(0)
    await expect(finishImport(client, id, 1)).rejects.toThrow()
    expect(await countIn(db)).toBe(0)
  })

  test('n’est à personne d’autre que celle qui l’a commencé', async ({ db, as }) => {
    const member = await aMember(db)
    const id = await beginImport(await as(member), FILE)
    const colleague = await as(await aMember(db, { programmeId: member.programmeId }))
    await expect(sendPiece(colleague, id, 1, 2, emmaus)).rejects.toThrow()
    await expect(finishImport(colleague, id, 0)).rejects.toThrow()
  })
})

describe('ce que demande un import', () => {
  test.for([
    [{ departments: ['Paris'] }, '« Paris » n’est pas un département'],
    [{ header: 'a,b' }, 'Il manque à ce fichier des colonnes'],
    [{ header: '' }, 'Ce fichier est vide'],
  ] as const)('%o est refusé d’une phrase', async ([given, message], { db, as }) => {
    const client = await as(await aMember(db))
    await expect(beginImport(client, { ...FILE, ...given })).rejects.toThrow(message)
  })
})
