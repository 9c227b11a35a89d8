import type { Page } from 'playwright-core'
import { beforeAll, expect, test as plain } from 'vitest'
import { hasBrowser, openBrowser } from './testing/browser.ts'
import { aDataFolder, type RunningPasserelle, startPasserelle } from './testing/process.ts'

const TIMEOUT = 300_000

let passerelle: RunningPasserelle

/** As `npm start` runs it, started once. */
beforeAll(async () => {
  if (!hasBrowser) return
  let remove = () => {}
  passerelle = await startPasserelle(
    'main.ts',
    aDataFolder((clean) => {
      remove = clean
    }),
  )
  return async () => {
    await passerelle.kill()
    remove()
  }
}, TIMEOUT)

const test = plain.skipIf(!hasBrowser)

const type = async (page: Page, line: string): Promise<void> => {
  const composer = page.getByLabel('Écrire dans')
  await composer.fill(line)
  await composer.press('Enter')
}

test('un nouveau venu demande une mise en relation, note une valeur et répond à un rappel, à la souris et au clavier', {
  timeout: TIMEOUT,
}, async () => {
  const page = await (await openBrowser()).newPage({ viewport: { width: 1280, height: 800 } })
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))

  await page.goto(`${passerelle.url}/chat`)
  await page.getByText('Bac à sable : pour essayer').first().waitFor()
  await page.getByText('Préparer le point à mi-parcours').first().waitFor()

  await type(page, '/relation ehpad argenteuil')
  await page.getByRole('button', { name: 'Demander une rencontre' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Objet de la rencontre').fill('Tester l’atelier avec huit résidents.')
  await dialog.getByLabel('Temps demandé').fill('Une heure par semaine pendant deux mois.')
  await dialog.getByLabel('J’ai lu ce texte').check()
  await dialog.getByRole('button', { name: 'Demander' }).click()
  await page.getByText('Votre demande de mise en relation avec').first().waitFor()

  await type(page, '/indicateur bénéficiaires 1 234')
  await page.getByText('Loin de la valeur précédente').first().waitFor()
  await page.getByRole('button', { name: 'Oui, enregistrer' }).click()
  await page.getByText('c’est noté').first().waitFor()

  await page.getByRole('button', { name: 'C’est fait' }).first().click()
  await page.getByText('Jalon validé').first().waitFor()
  expect(problems).toEqual([])
})

test('la page tient dans un téléphone', { timeout: TIMEOUT }, async () => {
  const page = await (await openBrowser()).newPage({ viewport: { width: 390, height: 844 } })
  for (const path of ['/chat', '/']) {
    await page.goto(passerelle.url + path)
    await page.getByRole('button').first().waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  }
})
