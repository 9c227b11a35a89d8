/** What has disappeared from a file is closed, within what the file speaks of, and never by accident. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { Client } from '../../testing/client.ts'
import { anImport } from '../../testing/imports.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'

const HEADER =
  'numero_uai;appellation_officielle;adresse_uai;code_postal_uai;libelle_commune;code_commune;latitude;longitude;nature_uai;nature_uai_libe;etat_etablissement'
const ferry = '0950019E;Collège Jules Ferry;Rue Berteaux;95120;Ermont;95219;;;340;COLLEGE;1'
const moulin = '0950722U;Collège Jean Moulin;Rue Haute;95110;Sannois;95582;;;340;COLLEGE;1'
const school = '0930341R;École des Fleurs;Rue des Fleurs;93200;Saint-Denis;93066;;;151;ECOLE;1'
const all = [ferry, moulin, school]

const send = (client: Client, lines: readonly string[], given: Partial<Parameters<typeof anImport>[1]> = {}) =>
  anImport(client, { format: 'EDUCATION_ADDRESSES', header: HEADER, pieces: [lines.join('\n')], ...given })

const closedIn = async (db: Db) => {
  const rows = await db
    .selectFrom('establishment')
    .selectAll()
    .where('closedOn', 'is not', null)
    .orderBy('uai')
    .execute()
  return rows.map(({ uai }) => uai)
}
const found = async (client: Client) =>
  (await client.get<{ establishments: { edges: unknown[] } }>('{ establishments { edges { node { id } } } }'))
    .establishments.edges.length

describe('un établissement qui a disparu du fichier', () => {
  test('est fermé, n’est plus trouvé, garde son identité et rouvre quand il revient', async ({ db, as, clock }) => {
    const client = await as(await aMember(db))
    await send(client, all)
    const ids = async () =>
      (await db.selectFrom('establishment').select('id').orderBy('uai').execute()).map(({ id }) => id)
    const before = await ids()
    expect(await send(client, [ferry, school])).toMatchObject({ added: 0, updated: 2, closed: 1, reopened: 0 })
    const [row] = await db.selectFrom('establishment').select('closedOn').where('uai', '=', '0950722U').execute()
    expect(row?.closedOn).toBe(clock.now().toISOString().slice(0, 10))
    expect(await found(client)).toBe(2)
    expect(await send(client, all)).toMatchObject({ added: 0, updated: 3, closed: 0, reopened: 1 })
    expect(await found(client)).toBe(3)
    expect(await ids()).toEqual(before)
  })

  test('est fermé le jour qu’il est dans le programme, où que se trouve l’agent', async ({ db, as, clock }) => {
    const client = await as(await aMember(db, { timeZone: 'Pacific/Auckland' }))
    await send(client, all)
    clock.advance((Date.parse('2026-07-01T13:00:00Z') - clock.now().getTime()) / 1000)
    await send(client, [ferry, school])
    expect(await db.selectFrom('establishment').select('closedOn').where('uai', '=', '0950722U').execute()).toEqual([
      { closedOn: '2026-07-01' },
    ])
  })

  test('d’un autre département ou d’une autre catégorie, reste ouvert', async ({ db, as }) => {
    const client = await as(await aMember(db))
    await send(client, all)
    expect(await send(client, [ferry, school], { departments: ['095'] })).toMatchObject({ updated: 1, closed: 1 })
    expect(await closedIn(db)).toEqual(['0950722U'])
    expect(await send(client, [ferry, moulin], { categories: ['340'] })).toMatchObject({ closed: 0, reopened: 1 })
    expect(await closedIn(db)).toEqual([])
  })

  test('d’une autre source, reste ouvert', async ({ db, as }) => {
    const client = await as(await aMember(db))
    await send(client, all)
    const header = 'id,nom,commune,code_postal'
    await anImport(client, { format: 'DATA_INCLUSION', header, pieces: ['dora--1,Emmaüs,Cergy,95000'] })
    expect(await closedIn(db)).toEqual([])
  })

  test('n’est pas fermé quand sa ligne est seulement de travers', async ({ db, as }) => {
    const client = await as(await aMember(db))
    await send(client, all)
    const sent = await send(client, [ferry, moulin.replace('95110', '9511'), school])
    expect(sent).toMatchObject({ closed: 0, rejected: [{ line: 3, field: 'code_postal_uai', value: '9511' }] })
  })
})

describe('un fichier tronqué', () => {
  test('ne ferme rien : il est refusé d’une phrase, sauf si on accepte les fermetures', async ({ db, as }) => {
    const client = await as(await aMember(db))
    await send(client, all)
    const changed = [ferry.replace('Jules Ferry', 'Simone Veil')]
    await expect(send(client, changed)).rejects.toThrow('ne contient plus 2 des 3 établissements')
    expect(await closedIn(db)).toEqual([])
    expect(
      (await db.selectFrom('establishment').select('name').where('uai', '=', '0950019E').execute())[0]?.name,
    ).toContain('Ferry')
    expect(await send(client, changed, { allowClosing: true })).toMatchObject({ updated: 1, closed: 2 })
  })

  test('un essai à blanc annonce les fermetures et n’en fait aucune', async ({ db, as }) => {
    const client = await as(await aMember(db))
    await send(client, all)
    expect(await send(client, [ferry, school], { dryRun: true })).toMatchObject({ updated: 2, closed: 1 })
    expect(await closedIn(db)).toEqual([])
    expect(await db.selectFrom('event').selectAll().execute()).toHaveLength(1)
  })
})
