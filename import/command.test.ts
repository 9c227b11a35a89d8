/** `npm run import`, as a person types it, against a running API. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { aMember, anApiKey } from '../testing/makers/people.ts'
import { test as base } from '../testing/test.ts'

const FOLDER = join(import.meta.dirname, '../db/demonstration')

/** What the command printed, and how it ended. */
interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

const test = base
  .extend('folder', ({ task: _task }, { onCleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), 'passerelle-import-'))
    onCleanup(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  })
  .extend('run', async ({ db, url }) => {
    const key = await anApiKey(db, await aMember(db))
    return (...args: string[]) =>
      new Promise<Ended>((resolve) => {
        const env = { PATH: process.env['PATH'], API_URL: url, API_KEY: key }
        execFile(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], { env }, (error, out, err) =>
          resolve({ code: Number(error?.code ?? 0), out, err }),
        )
      })
  })

const HEADER = 'id,nom,commune,code_postal'

describe('la commande d’import', () => {
  test('charge un fichier officiel, et dit ce qu’elle a fait', async ({ db, run }) => {
    const { code, out, err } = await run('colleges', join(FOLDER, 'education_colleges_95.csv'))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(
      'Établissements : 153 ajoutés, 0 mis à jour, 0 fermés, 0 rouverts. Lignes : 0 rejetées, 0 à vérifier.\n',
    )
    expect(await db.selectFrom('establishment').select('id').execute()).toHaveLength(153)
  })

  test('lit le latin1, et garde les accents', async ({ db, run, folder }) => {
    const file = join(folder, 'latin1.csv')
    writeFileSync(file, Buffer.from(`${HEADER}\ndora--1,Foyer Élan,Éragny,95610\n`, 'latin1'))
    await run('data-inclusion', file)
    expect(await db.selectFrom('establishment').select('name').execute()).toEqual([{ name: 'Foyer Élan' }])
  })

  test('écrit les lignes rejetées dans un CSV, sans perdre les bonnes', async ({ run, folder }) => {
    const file = join(folder, 'fichier.csv')
    const report = join(folder, 'rejets.csv')
    writeFileSync(
      file,
      `${HEADER}\n1,"Sur\ndeux lignes",Cergy,95000\n2,Sans code,Cergy,\n3,Bon,Cergy,95000\n4,"Perdu,Cergy,95000\n`,
    )
    const { out } = await run('data-inclusion', file, '--report', report)
    expect(out).toContain('2 ajoutés')
    expect(readFileSync(report, 'utf8')).toBe(
      '\uFEFFligne;état;champ;motif;valeur\r\n4;rejetée;code_postal;valeur absente;\r\n6;rejetée;;ligne illisible;"4,""Perdu,Cergy,95000"\r\n',
    )
  })

  test('un tableau JSON se lit comme il est publié', async ({ db, run, folder }) => {
    const file = join(folder, 'structures.json')
    const values = [1, 2].map((id) => ({
      id: `dora--${id}`,
      nom: `Structure {${id}"`,
      commune: 'Cergy',
      code_postal: '95000',
    }))
    writeFileSync(file, JSON.stringify(values, null, 2))
    expect((await run('data-inclusion', file)).out).toContain('2 ajoutés')
    expect(await db.selectFrom('establishment').select('id').execute()).toHaveLength(2)
  })

  test('un CSV quelconque, avec ses colonnes', async ({ db, run, folder }) => {
    const file = join(folder, 'liste.csv')
    writeFileSync(file, 'N°;Nom;CP;Ville\n1;Agora;95120;Ermont\n')
    const map = 'key=N°,name=Nom,postcode=CP,commune=Ville'
    expect((await run('csv', file, '--map', map, '--list', 'Centres', '--kind', 'ASSOCIATION')).out).toContain(
      '1 ajoutés',
    )
    const rows = await db.selectFrom('establishment').select(['kind', 'source']).execute()
    expect(rows).toEqual([{ kind: 'ASSOCIATION', source: 'CSV:Centres' }])
  })

  test('un essai à blanc n’écrit rien', async ({ db, run }) => {
    const { out } = await run('colleges', join(FOLDER, 'education_colleges_95.csv'), '--dry-run')
    expect(out).toContain('Essai à blanc, rien n’est écrit. Établissements : 153 ajoutés')
    expect(await db.selectFrom('establishment').select('id').execute()).toEqual([])
  })
})

describe('ce qui empêche un import se dit d’une phrase', () => {
  for (const [what, args, sentence] of [
    ['un format inconnu', ['excel', 'x.csv'], '« excel » n’est pas un format connu.'],
    ['un fichier absent', ['finess', '/nulle/part.csv'], 'n’existe pas'],
    ['une option inconnue', ['finess', 'x.csv', '--vite'], 'npm run import -- --help'],
    ['un fichier qui n’est pas du texte', ['finess', process.execPath], 'n’est pas du texte'],
    [
      'un fichier d’un autre format',
      ['annuaire', join(FOLDER, 'finess_95_with_numbers.csv')],
      'Il manque à ce fichier',
    ],
    [
      'une clé inconnue',
      ['finess', join(FOLDER, 'README.md'), '--key', 'fausse'],
      'ne connaît pas, ou plus, cette clé',
    ],
  ] as const) {
    test(what, async ({ run }) => {
      const { code, out, err } = await run(...args)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toContain(sentence)
    })
  }

  test('--help dit tout, en français', async ({ run }) => {
    const { out } = await run('--help')
    for (const word of ['finess', '--dry-run', '--report', '--map', 'API_KEY', 'Importe']) expect(out).toContain(word)
  })
})
