/** « Candidatures » in a real browser: scored by a juror, ranked, shortlisted and selected by an agent, opened. */
import { expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import { faultsOf, dashboardTest as test } from '../../testing/dashboard.ts'
import { aMember, aProgramme } from '../../testing/makers/people.ts'
import { aCall, anApplication, aScoring } from '../../testing/makers/selection.ts'

test('un juré note, un agent présélectionne, retient et ouvre l’expérimentation', { timeout: 240_000 }, async ({
  db,
  visit,
}) => {
  const { id: programmeId } = await aProgramme(db)
  const staff = await aMember(db, { programmeId, name: 'Claire Dubois' })
  const juror = await aMember(db, { programmeId, role: 'VIEWER', name: 'Anne Lefèvre' })
  const lea = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Léa Martin' })
  const call = await aCall(db, {
    staff,
    jury: [juror],
    criteria: [
      ['1', 5],
      ['2', 10],
    ],
  })
  await anApplication(db, { call, name: 'Andibo' })
  await aScoring(db, call, await anApplication(db, { call, name: 'Solinum' }), juror, ['2', '4'])
  const path = `/promotions/${globalId('cohort', call.cohortId)}`

  const page = await visit(juror, path)
  await page.getByText('Candidatures qui attendent votre note : 1').waitFor()
  await page.getByRole('button', { name: 'Noter la candidature de Andibo' }).click()
  await page.getByLabel('Critère 1', { exact: true }).fill('4,5')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Écrivez une note de 0 à 10, par exemple 3,5.').first().waitFor()
  await page.getByLabel('Critère 2', { exact: true }).fill('9')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Rang 1').waitFor()

  const agent = await visit(staff, path)
  const andibo = agent.getByRole('article', { name: 'Andibo' })
  await andibo.getByRole('button', { name: 'Présélectionner' }).click()
  await andibo.getByRole('button', { name: 'Présélectionner' }).click()
  await andibo.getByText('présélectionnée').waitFor()
  await andibo.getByRole('button', { name: 'Retenir', exact: true }).click()
  await andibo.getByRole('button', { name: 'Retenir', exact: true }).click()
  await andibo.getByText('lauréate').waitFor()
  await andibo.getByRole('button', { name: 'Ouvrir l’expérimentation' }).click()
  await andibo.getByLabel('Titre de l’expérimentation').fill('Des repères')
  await andibo.getByLabel(lea.name).check()
  expect(await faultsOf(agent)).toEqual([])
  await andibo.getByRole('button', { name: 'Ouvrir l’expérimentation' }).click()
  await andibo.getByRole('link', { name: 'Voir l’expérimentation' }).waitFor()
})
