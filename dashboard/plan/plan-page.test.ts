/** « Plan d’évaluation » in a real browser: read whole, signed, sent back. */
import { expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import { faultsOf, dashboardTest as test } from '../../testing/dashboard.ts'
import { aSubmittedExperiment } from '../../testing/makers/evaluated.ts'

test('un plan se lit en entier et se signe, après confirmation ; on voit qui manque', { timeout: 180_000 }, async ({
  db,
  as,
  visit,
}) => {
  const { entrepreneur, experiment } = await aSubmittedExperiment(db, as)
  const page = await visit(entrepreneur, `/experimentations/${globalId('experiment', experiment.id)}/plan`)
  await page.getByText('Il manque la signature de : Conseil départemental, E&MIS, Andibo').waitFor()
  await page.getByText('H1. Les repères sont compris').waitFor()
  await page.getByText('Moyenne des réponses à « Je vais où je veux »').waitFor()
  expect(await page.locator('.arrow').count()).toBe(2)
  expect(await faultsOf(page)).toEqual([])

  await page.getByRole('button', { name: 'Signer le plan' }).click()
  await page.getByRole('button', { name: 'Signer le plan' }).click()
  await page.getByText('Cochez la case une fois le plan lu.').waitFor()
  await page.getByLabel('je la signe au nom de : Andibo').check()
  await page.getByRole('button', { name: 'Signer le plan' }).click()
  await page.getByText('Il manque la signature de : Conseil départemental, E&MIS, Résidence des Lilas.').waitFor()
  expect(await page.getByRole('button', { name: 'Signer le plan' }).count()).toBe(0)
})

test('un agent note la signature d’un papier ; un changement demandé renvoie le plan en rédaction, avec sa raison', {
  timeout: 180_000,
}, async ({ db, as, visit }) => {
  const { staff, experiment } = await aSubmittedExperiment(db, as)
  const page = await visit(staff, `/experimentations/${globalId('experiment', experiment.id)}/plan`)
  await page.getByRole('button', { name: 'Noter une signature sur papier' }).click()
  await page.getByLabel('Date de la signature').fill('2026-06-15')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('signé sur papier le 15 juin 2026, noté par Claire Dubois').waitFor()

  await page.getByRole('button', { name: 'Demander des changements' }).click()
  await page.getByLabel('Ce qui est à changer').fill('La cible est trop basse.')
  await page.getByRole('button', { name: 'Demander des changements' }).click()
  await page.getByText('Renvoyée en rédaction par Claire Dubois').waitFor()
  await page.getByText('La cible est trop basse.').waitFor()
})
