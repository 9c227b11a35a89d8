/** Files out of the dashboard, and a kit into another programme, in a real browser. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import { faultsOf, dashboardTest as test } from '../../testing/dashboard.ts'
import { aConcludedWorld } from '../../testing/makers/kits.ts'
import { aPlanWorld } from '../../testing/makers/plan-world.ts'

/** What a click on a link of the page saves. */
async function saved(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

test('les chiffres d’une expérimentation se téléchargent, et tout le programme aussi', { timeout: 180_000 }, async ({
  db,
  as,
  visit,
}) => {
  const { staff, viewer, experiment } = await aConcludedWorld(db, as)
  const path = `/experimentations/${globalId('experiment', experiment.id)}`
  const page = await visit(staff, `${path}/chiffres`)
  expect(await saved(page, 'Chiffres (CSV)')).toMatchObject({
    name: 'chiffres.csv',
    text: expect.stringContaining('Résidents accompagnés'),
  })
  expect((await saved(page, 'Résultats au format IATI (XML)')).text).toContain('<iati-activities version="2.03"')
  expect((await saved(page, 'Impact au format CIDS (JSON-LD)')).text).toContain('cids:Indicator')
  expect(await faultsOf(page)).toEqual([])

  const programme = await visit(viewer, '/')
  await programme.getByText('Télécharger les données').click()
  expect(await programme.getByRole('button', { name: 'Journal (CSV)' }).count()).toBe(0)
  expect((await saved(programme, 'Jalons (CSV)')).text).toContain('Cadre d’évaluation signé')
  expect(await faultsOf(programme)).toEqual([])
})

test('un kit sort d’un bilan signé, et commence un plan ailleurs, après qu’on a vu ce qu’il apporte', {
  timeout: 180_000,
}, async ({ db, as, visit }) => {
  const { viewer, experiment } = await aConcludedWorld(db, as)
  const bilan = await visit(viewer, `/experimentations/${globalId('experiment', experiment.id)}/bilan`)
  const kit = await saved(bilan, 'Kit de réplication')

  const { evaluator, experiment: other } = await aPlanWorld(db)
  const page = await visit(evaluator, `/experimentations/${globalId('experiment', other.id)}/plan`)
  await page.getByRole('button', { name: 'Importer un kit' }).click()
  const field = page.getByLabel('Kit de réplication')
  await field.setInputFiles({ name: 'autre.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await page.getByText('ce fichier ne dit pas dans quel format il est').first().waitFor()
  await field.setInputFiles({ name: kit.name, mimeType: 'application/json', buffer: Buffer.from(kit.text) })
  await page.getByText('« Chutes évitées » sera ajouté à la bibliothèque.').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Importer un kit' }).click()
  await page.getByText('Repris du kit de réplication de « Des repères »').waitFor()
})
