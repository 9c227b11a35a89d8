/** « Importer des relevés » in a real browser: a template, a file with mistakes, then the file mended. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import { readTable } from '#spreadsheets/read-table.ts'
import { faultsOf, dashboardTest as test } from '../../testing/dashboard.ts'
import { ofEveryKind } from '../../testing/makers/collection.ts'
import { aMeasurement } from '../../testing/makers/indicators.ts'
import { aMember } from '../../testing/makers/people.ts'
import { type SentFile, workbook } from '../../testing/measurement-files.ts'

const TITLES = [
  'Indicateur',
  'Période',
  'Valeur',
  'Numérateur',
  'Dénominateur',
  'Nombre de réponses',
  'Raison de la correction',
]

const choose = (page: Page, { name, contentBase64 }: SentFile) =>
  page.getByLabel('Fichier', { exact: true }).setInputFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(contentBase64, 'base64'),
  })

test('un modèle se télécharge ; un fichier faux dit toutes ses erreurs ; corrigé, il s’enregistre', {
  timeout: 180_000,
}, async ({ db, visit }) => {
  const { lea, eva, experiment, visits } = await ofEveryKind(db)
  await aMeasurement(db, { indicator: visits, loggedBy: eva, value: '8' })
  const page = await visit(lea, `/experimentations/${globalId('experiment', experiment.id)}`)
  await page.getByRole('button', { name: 'Importer des relevés' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Période').selectOption('mai 2026')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Modèle Excel' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('Relevés – Le jardin.xlsx')
  const table = await readTable(await readFile(await download.path()), 'modèle')
  expect(table).toMatchObject({ kind: 'read', sheets: [{ name: 'Lisez-moi' }, { name: 'Relevés' }] })
  expect(await faultsOf(page)).toEqual([])

  await choose(
    page,
    await workbook(
      TITLES,
      ['Séances', 'mai 2026', 9],
      ['Dépenses', 'mai 2026', { date: '2026-02-01' }],
      ['Retour à l’emploi', 'mai 2026', null, 12, 0],
      ['Bien-être', 'mai 2026', 6.5, null, null, 24],
    ),
  )
  await dialog.getByText('À corriger dans le fichier').waitFor()
  expect(await dialog.getByRole('row', { name: 'Dépenses' }).innerText()).toContain(
    'Le tableur a pris ce nombre pour une date, 01/02/2026.',
  )
  await dialog.getByText('Le dénominateur doit être plus grand que zéro').waitFor()
  await dialog.getByText('Éva Morin a saisi 8 ici').waitFor()
  expect(await dialog.getByRole('button', { name: 'Enregistrer ces valeurs' }).count()).toBe(0)
  expect(await faultsOf(page)).toEqual([])

  await choose(
    page,
    await workbook(
      TITLES,
      ['Séances', 'mai 2026', 19, null, null, null, 'Feuille retrouvée'],
      ['Dépenses', 'mai 2026', 1234.5],
      ['Retour à l’emploi', 'mai 2026', null, 12, 40],
    ),
  )
  const row = dialog.getByRole('row', { name: 'Séances' })
  await row.getByText('19').waitFor()
  expect(await row.innerText()).toMatch(/mai 2026\s+19\s+8/)
  expect(await faultsOf(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Enregistrer ces valeurs' }).click()
  await dialog.getByText('C’est enregistré. Nouvelles valeurs : 2. Corrections : 1.').waitFor()
  expect(await db.selectFrom('measurement').select('id').execute()).toHaveLength(4)
})

test('une valeur saisie entre-temps : l’aperçu se refait, et la confirmation se redemande', {
  timeout: 180_000,
}, async ({ db, visit, clock }) => {
  const { lea, eva, experiment, visits } = await ofEveryKind(db)
  const page = await visit(lea, `/experimentations/${globalId('experiment', experiment.id)}`)
  await page.getByRole('button', { name: 'Importer des relevés' }).click()
  const dialog = page.getByRole('dialog')
  await choose(page, await workbook(TITLES, ['Séances', 'mai 2026', 9, null, null, null, 'Recompté']))
  const confirm = dialog.getByRole('button', { name: 'Enregistrer ces valeurs' })
  await confirm.waitFor()
  clock.advance(60)
  await aMeasurement(db, { indicator: visits, loggedBy: eva, value: '8', loggedAt: clock.now() })
  await confirm.click()
  await dialog.getByText('Depuis votre vérification, Éva Morin a saisi 8').waitFor()
  await confirm.click()
  await dialog.getByText('C’est enregistré. Nouvelles valeurs : 0. Corrections : 1.').waitFor()
})

test('un lecteur n’importe rien', { timeout: 180_000 }, async ({ db, visit }) => {
  const { programmeId, experiment } = await ofEveryKind(db)
  const viewer = await aMember(db, { programmeId, role: 'VIEWER' })
  const page = await visit(viewer, `/experimentations/${globalId('experiment', experiment.id)}`)
  await page.getByRole('heading', { name: 'Chiffres' }).waitFor()
  expect(await page.getByRole('button', { name: 'Importer des relevés' }).count()).toBe(0)
})
