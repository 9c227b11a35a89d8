/** The editor of a plan in a real browser: begun, written, mended, saved over what somebody else saved meanwhile. */
import { expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import { faultsOf, dashboardTest as test } from '../../testing/dashboard.ts'
import { latestPlan } from '../../testing/makers/evaluated.ts'
import { aPlanContent, aPlanWorld, savePlan } from '../../testing/makers/plan-world.ts'

test('un plan se commence et s’écrit ; les fautes se disent à leur place et rien de saisi n’est perdu', {
  timeout: 240_000,
}, async ({ db, as, visit }) => {
  const world = await aPlanWorld(db)
  const id = globalId('experiment', world.experiment.id)
  const page = await visit(world.entrepreneur, `/experimentations/${id}/plan`)
  await page.getByRole('button', { name: 'Commencer le plan d’évaluation' }).click()
  await page.getByRole('button', { name: 'Commencer le plan d’évaluation' }).click()
  await page.getByRole('button', { name: 'Modifier le plan' }).click()
  await page.getByRole('button', { name: 'Ajouter une partie prenante' }).click()
  await page.getByRole('button', { name: 'Ajouter un objectif' }).click()
  await page.getByLabel('Changement recherché').fill('Moins d’isolement')
  await page.getByRole('button', { name: 'Ajouter un indicateur' }).click()
  await page.getByLabel('Valeur cible').fill('soixante')
  expect(await faultsOf(page)).toEqual([])
  const save = page.getByRole('button', { name: 'Enregistrer le plan' })
  await save.click()
  await page.getByText('Écrivez un nombre, par exemple 60 ou 12,5.').first().waitFor()

  await page.getByLabel('Valeur cible').fill('60')
  await save.click()
  await page.getByText('rien n’a été enregistré').waitFor()
  const name = page.getByRole('group', { name: 'Parties prenantes' }).getByLabel('Nom')
  expect(await name.getAttribute('aria-invalid')).toBe('true')
  await name.fill('Le Département')
  await page.getByLabel('Pour qui').first().fill('Les résidents')
  const indicator = page.getByRole('group', { name: 'Fiche de l’indicateur' })
  await indicator.getByLabel('Nom').fill('Résidents accompagnés')
  await indicator.getByLabel('Unité').fill('personnes')

  await savePlan(await as(world.staff), await latestPlan(await as(world.staff), id), aPlanContent(world))
  await save.click()
  await page.getByText('Claire Dubois a enregistré ce plan').waitFor()
  expect(await name.inputValue()).toBe('Le Département')
  await page.getByRole('button', { name: 'Enregistrer ma version par-dessus' }).click()
  await page.getByRole('heading', { name: 'Résidents accompagnés' }).waitFor()
  await page.getByRole('rowheader', { name: 'Le Département' }).waitFor()
})
