/** « Chiffres » in a real browser: read, explained, and hidden where they are about too few people. */
import { expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import { faultsOf, dashboardTest as test } from '../../testing/dashboard.ts'
import { anEvaluatedExperiment } from '../../testing/makers/evaluated.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aSite } from '../../testing/makers/introductions.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'

test('un chiffre se lit, s’ouvre et s’explique au clavier, jusqu’à qui l’a saisi et validé', {
  timeout: 180_000,
}, async ({ db, as, visit }) => {
  const { staff, experiment } = await anEvaluatedExperiment(db, as)
  const page = await visit(staff, `/experimentations/${globalId('experiment', experiment.id)}`)
  const row = page.getByRole('row', { name: 'Résidents qui se déplacent seuls' })
  await row.getByText('45,24 %').waitFor()
  await page.getByRole('row', { name: 'Résidents accompagnés' }).getByText('(donnerait 42 personnes)').waitFor()
  expect(await faultsOf(page)).toEqual([])

  const explain = row.getByRole('button', { name: 'Expliquer' })
  await explain.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('100 × (24 + 19 + 14) ÷ (44 + 42 + 40)').waitFor()
  expect(await dialog.getByRole('row', { name: 'mai 2026' }).innerText()).toMatch(/24\s+44\s+Léa Martin.+Inès Benali/s)
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => explain.evaluate('document.activeElement?.textContent')).toBe('Expliquer')

  await row.getByRole('button', { name: 'Résidents qui' }).first().click()
  await dialog.getByText('Par période').waitFor()
  await dialog.getByText('Contribution').first().waitFor()
  expect(await faultsOf(page)).toEqual([])
  await dialog.getByRole('row', { name: 'avril 2026' }).getByRole('button').first().click()
  await page.getByText('100 × 19 ÷ 42').waitFor()
  await page.getByRole('link', { name: 'Règle de la version 1' }).click()
  expect(page.url()).toContain('/plan/1')
})

test('un lecteur ne voit pas un groupe trop petit ; les chiffres de la promotion disent ce qui s’additionne', {
  timeout: 180_000,
}, async ({ db, as, visit }) => {
  const { viewer, experiment, programmeId } = await anEvaluatedExperiment(db, as)
  await db.updateTable('programme').set({ smallGroup: 20 }).where('id', '=', programmeId).execute()
  const page = await visit(viewer, `/promotions/${globalId('cohort', experiment.cohortId)}`)
  const row = page.getByRole('row', { name: 'Personnes accompagnées' })
  await row.getByText('39 personnes').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await row.getByRole('button', { name: 'Expliquer' }).click()
  await page.getByRole('dialog').getByRole('row', { name: 'Des repères' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Des repères' }).click()
  await page.getByRole('button', { name: 'Résidents accompagnés', exact: true }).click()
  const group = page.getByRole('dialog').getByRole('row', { name: '80 ans et plus' })
  await group.getByText('masqué : trop peu de personnes').waitFor()
})

test('l’accueil dit la dernière période entière, tous terrains réunis', { timeout: 180_000 }, async ({ db, visit }) => {
  const { staff, entrepreneur, experiment, site } = await aProgrammeInUse(db)
  const indicator = await anIndicator(db, { experiment, name: 'Séances animées', bySite: true, unit: 'séances' })
  for (const { id: siteId } of [site, await aSite(db, { experiment })])
    await aMeasurement(db, { indicator, loggedBy: entrepreneur, period: '2026-05-01', siteId, value: '9' })
  const page = await visit(staff, '/')
  await page.getByRole('row', { name: 'Séances animées' }).getByText('18 séances').waitFor()
})
