import { describe, expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import type { MemberRow } from '#db/members.ts'
import { readTable } from '#spreadsheets/read-table.ts'
import { exportsTest } from '../testing/exports.ts'
import { anExperiment } from '../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../testing/makers/indicators.ts'
import { aMember } from '../testing/makers/people.ts'
import { aProgrammeInUse } from '../testing/makers/programme-in-use.ts'
import { TABLES } from './all-tables.ts'

/** A programme in use, and what its people read in the files that they download. */
const test = exportsTest
  .extend('world', ({ db }) => aProgrammeInUse(db))
  .extend('lines', ({ download }) => async (path: string, speaker: MemberRow) => {
    const { status, text, bytes } = await download(path, speaker)
    if (status !== 200) throw new Error(text)
    const table = await readTable(bytes, path)
    if (table.kind === 'refused') throw new Error(table.reason)
    const sheet = table.sheets.at(-1)
    const [heads, ...rows] = sheet?.rows ?? []
    return rows.map((row) =>
      Object.fromEntries(
        row.cells.map(({ column, text: cell }) => [heads?.cells.find((head) => head.column === column)?.text, cell]),
      ),
    )
  })

describe('chaque tableau se télécharge', () => {
  for (const { name } of TABLES)
    test(`${name}, en CSV et en XLSX, avec les mêmes lignes`, async ({ world, lines, download }) => {
      const csv = await lines(`/exports/${name}.csv`, world.staff)
      const xlsx = await lines(`/exports/${name}.xlsx`, world.staff)
      expect(xlsx.length).toBe(csv.length)
      const { headers, text } = await download(`/exports/${name}.csv`, world.staff)
      expect(headers['content-disposition']).toBe(`attachment; filename="${name}.csv"`)
      expect(headers['content-type']).toBe('text/csv; charset=utf-8')
      expect(headers['cache-control']).toBe('private, no-store')
      expect(text.split('\r\n')[0]).not.toMatch(/head\.|undefined/)
      expect(text).not.toMatch(/\[object|undefined/)
    })
})

describe('les relevés', () => {
  test('se lisent avec leurs versions, leur état et leurs auteurs', async ({ db, world, lines }) => {
    const { indicator, entrepreneur: loggedBy } = world
    const some = { indicator, loggedBy, period: '2026-04-01' }
    await aMeasurement(db, { ...some, value: '12.50', status: 'APPROVED', reviewedBy: world.staff })
    await aMeasurement(db, { ...some, value: '13', version: 2, reason: 'Erreur de saisie' })
    const rows = (await lines('/exports/releves.csv', world.staff)).filter(({ Période }) => Période === '2026-04-01')
    expect(rows.toSorted((one, other) => Number(one['Version']) - Number(other['Version']))).toMatchObject([
      { Valeur: '12,50', Version: '1', État: 'Validé', Par: world.staff.name, 'Saisi par': loggedBy.name },
      { Valeur: '13', Version: '2', État: 'Transmis', 'Raison de la correction': 'Erreur de saisie' },
    ])
  })

  test('viennent tous, même nombreux', async ({ db, world, lines }) => {
    const experiment = await anExperiment(db, { members: [world.entrepreneur] })
    const indicator = await anIndicator(db, { experiment, name: 'Par mois' })
    for (let month = 0; month < 230; month += 1) {
      const period = new Date(Date.UTC(2000, month, 1)).toISOString().slice(0, 10)
      await aMeasurement(db, { indicator, loggedBy: world.entrepreneur, period, value: `${month}` })
    }
    const id = globalId('experiment', experiment.id)
    const rows = await lines(`/exports/releves.csv?experience=${id}`, world.staff)
    expect(rows.map(({ Valeur }) => Number(Valeur))).toEqual(Array.from({ length: 230 }, (_each, index) => index))
  })
})

describe('un fichier ne contient que ce que la personne peut voir', () => {
  test('un entrepreneur n’y trouve que ses expérimentations', async ({ db, world, lines, download }) => {
    const other = await anExperiment(db, { title: 'Ailleurs', programmeId: world.programme.id } as never)
    const titles = async (speaker: MemberRow) =>
      (await lines('/exports/experimentations.csv', speaker)).map((row) => row['Expérimentation'])
    expect(await titles(world.staff)).toContain('Ailleurs')
    expect(await titles(world.entrepreneur)).toEqual([world.experiment.title])
    const path = `/exports/indicateurs.csv?experience=${globalId('experiment', other.id)}`
    expect(await download(path, world.entrepreneur)).toMatchObject({ status: 404 })
    expect(await download(path, world.staff)).toMatchObject({ status: 200 })
  })

  test('un autre programme n’y paraît pas', async ({ db, world, lines }) => {
    const stranger = await aMember(db, { role: 'STAFF' })
    expect(stranger.programmeId).not.toBe(world.programme.id)
    for (const { name } of TABLES) expect(await lines(`/exports/${name}.csv`, stranger)).toEqual([])
  })

  test('le journal est aux agents, les relevés ne sont pas aux lecteurs', async ({ db, world, download }) => {
    const viewer = await aMember(db, { programmeId: world.programme.id, role: 'VIEWER' })
    for (const [file, speaker] of [
      ['journal.csv', world.entrepreneur],
      ['candidatures.xlsx', world.entrepreneur],
      ['releves.csv', viewer],
    ] as const) {
      const { status, text } = await download(`/exports/${file}`, speaker)
      expect([status, JSON.parse(text)]).toEqual([403, { error: 'Ce fichier n’est pas ouvert à votre rôle.' }])
    }
    expect(await download('/exports/chiffres.csv', viewer)).toMatchObject({ status: 200 })
  })

  test('sans clé, ou pour un tableau inconnu, rien n’est donné', async ({ world, download }) => {
    expect(await download('/exports/releves.csv')).toMatchObject({ status: 401 })
    expect(await download('/exports/mots-de-passe.csv', world.staff)).toMatchObject({ status: 404 })
    expect(await download('/exports/releves.pdf', world.staff)).toMatchObject({ status: 404 })
  })
})

test('ce qu’une personne a écrit n’est jamais une formule', async ({ db, world, download }) => {
  await anExperiment(db, { title: '=HYPERLINK("http://mal.example")', members: [world.entrepreneur] })
  const { text } = await download('/exports/experimentations.csv', world.staff)
  expect(text).toContain('HYPERLINK')
  for (const line of text.split('\r\n')) expect(line).not.toMatch(/(^|;)"?[=+@]/)
})

test('les petits effectifs sont masqués pour les lecteurs, et dans ce qui est publié', async ({ db, world, lines }) => {
  const { entrepreneur: loggedBy, staff } = world
  const experiment = await anExperiment(db, { members: [loggedBy] })
  const indicator = await anIndicator(db, {
    ...{ experiment, kind: 'COUNT', name: 'Venus', dimension: 'Âge', periodAggregation: 'SUM', siteAggregation: 'SUM' },
    groups: ['Jeunes', 'Aînés', 'Adultes'],
  } as never)
  const groups = await db.selectFrom('indicatorGroup').selectAll().where('indicatorId', '=', indicator.id).execute()
  for (const [place, { id: groupId }] of groups.entries()) {
    const value = ['2', '40', '3'][place] ?? '0'
    await aMeasurement(db, { indicator, loggedBy, groupId, value, status: 'APPROVED', reviewedBy: staff } as never)
  }
  const viewer = await aMember(db, { programmeId: world.programme.id, role: 'VIEWER' })
  const path = `/exports/chiffres.csv?experience=${globalId('experiment', experiment.id)}`
  const ofGroups = async (url: string, speaker: MemberRow) =>
    (await lines(url, speaker))
      .filter((row) => row['Portée'] === 'Groupe')
      .map((row) => [row['Groupe'], row['Valeur à date'], row['Masqué (petit effectif)']])
  const hidden = await ofGroups(path, viewer)
  expect(hidden).toContainEqual(['Jeunes', undefined, 'VRAI'])
  expect(await ofGroups(`${path}&publie`, staff)).toEqual(hidden)
  expect(await ofGroups(path, staff)).toContainEqual(['Jeunes', '2', 'FAUX'])
})
