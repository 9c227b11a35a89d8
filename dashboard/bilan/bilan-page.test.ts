/** « Bilan » in a real browser: answered by each party, written together, signed. */
import { expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import { bilanStory, writeBilan } from '../../testing/bilan-story.ts'
import { faultsOf, dashboardTest as test } from '../../testing/dashboard.ts'
import { aBilan, anEndingExperiment } from '../../testing/makers/bilans.ts'

test('une entreprise répond à une question, le Département note les ajustements : les fautes se disent à leur place', {
  timeout: 180_000,
}, async ({ db, visit }) => {
  const { experiment, claire, lea } = await anEndingExperiment(db)
  await aBilan(db, { experiment, openedBy: claire })
  const path = `/experimentations/${globalId('experiment', experiment.id)}/bilan`
  const page = await visit(lea, path)
  const question = page.getByRole('region', { name: 'amélior' }).first()
  await question.getByRole('button', { name: 'Répondre' }).click()
  await question.getByLabel('Réponse de : Andibo').fill('Dix-huit résidents se déplacent seuls.')
  expect(await faultsOf(page)).toEqual([])
  await question.getByRole('button', { name: 'Enregistrer' }).click()
  await question.getByText('Dix-huit résidents se déplacent seuls.').waitFor()
  expect(await page.getByRole('button', { name: 'Rédiger la réponse commune' }).count()).toBe(0)

  const staff = await visit(claire, path)
  await staff.getByRole('button', { name: 'Noter les ajustements' }).click()
  await staff.getByLabel('Ajustement', { exact: true }).fill('Former les veilleurs de nuit')
  await staff.getByRole('button', { name: 'Enregistrer' }).click()
  await staff.getByText('Indiquez une date.').first().waitFor()
  expect(await staff.getByLabel('Ajustement', { exact: true }).inputValue()).toBe('Former les veilleurs de nuit')
  await staff.getByLabel('Pour le').fill('2026-10-01')
  await staff.getByLabel('Qui s’en charge').fill('Andibo')
  await staff.getByRole('button', { name: 'Enregistrer' }).click()
  await staff.getByText('Andibo, pour le 1er octobre 2026').waitFor()
})

test('un bilan soumis se lit et se signe après confirmation', { timeout: 180_000 }, async ({ db, as, visit }) => {
  const ending = await anEndingExperiment(db)
  const { experiment, claire, ines } = ending
  const story = bilanStory(as, await aBilan(db, { experiment, openedBy: claire }))
  await writeBilan(story, ending)
  await story.done(claire, 'submitBilan')
  const page = await visit(ines, `/experimentations/${globalId('experiment', experiment.id)}/bilan`)
  await page.getByText('Ce que nous en disons ensemble.').first().waitFor()
  await page.getByText('L’expérimentation se poursuit').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Signer le bilan' }).click()
  await page.getByLabel('je le signe au nom de : Le laboratoire E&MISE').check()
  await page.getByRole('button', { name: 'Signer le bilan' }).click()
  await page.getByText('Inès Morel, signé le').waitFor()
})
