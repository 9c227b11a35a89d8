/** « Collecte » in a real browser: a period entered in one form, then approved or sent back by somebody else. */
import { expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import { faultsOf, dashboardTest as test } from '../../testing/dashboard.ts'
import { ofEveryKind } from '../../testing/makers/collection.ts'
import { aMeasurement } from '../../testing/makers/indicators.ts'
import { aMember } from '../../testing/makers/people.ts'

test('une période se saisit en un formulaire : toutes les erreurs d’un coup, ce qui étonne demandé, rien d’écrit à moitié', {
  timeout: 180_000,
}, async ({ db, visit }) => {
  const { lea, claire, visits, experiment } = await ofEveryKind(db)
  await aMeasurement(db, { indicator: visits, loggedBy: claire, period: '2026-04-01', value: '12' })
  const page = await visit(lea, `/experimentations/${globalId('experiment', experiment.id)}/collecte`)
  await page.getByText('En retard : valeurs attendues le 12 juin 2026').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Saisir la période' }).click()
  const cell = (name: string) => page.getByRole('group', { name })
  await cell('Séances').getByLabel('Valeur', { exact: true }).fill('40')
  await cell('Retour à l’emploi').getByLabel('Numérateur').fill('12')
  await cell('Retour à l’emploi').getByLabel('Dénominateur').fill('0')
  await cell('Bien-être').getByLabel('Valeur', { exact: true }).fill('beaucoup')
  await cell('Dépenses').getByLabel('Sinon, pourquoi pas de valeur ?').fill('Factures attendues')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Rien n’est enregistré. À corriger ci-dessus : 2.').waitFor()
  await cell('Retour à l’emploi').getByText('Le dénominateur doit être plus grand que zéro').waitFor()
  await cell('Bien-être').getByText('« beaucoup » n’est pas un nombre').waitFor()
  expect(await faultsOf(page)).toEqual([])

  await cell('Retour à l’emploi').getByLabel('Dénominateur').fill('40')
  await cell('Bien-être').getByLabel('Valeur', { exact: true }).fill('6,3')
  await cell('Bien-être').getByLabel('Nombre de réponses').fill('24')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await cell('Séances').getByText('Loin de la valeur précédente : 12 séances pour avril 2026.').waitFor()
  expect(await db.selectFrom('measurement').select('id').execute()).toHaveLength(1)
  await page.getByLabel('J’ai vérifié ces valeurs').check()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  const row = page.getByRole('row', { name: 'Retour à l’emploi' })
  await row.getByText('30 % (12/40)').waitFor()
  await row.getByText('à valider').waitFor()
  await page.getByRole('row', { name: 'Dépenses' }).getByText('pas de valeur : Factures attendues').waitFor()
  expect(await db.selectFrom('measurement').select('id').execute()).toHaveLength(5)
  expect(await row.getByRole('button').count()).toBe(0)
})

test('qui relit valide ou renvoie avec un mot ; ce qui a été transmis se corrige avec une raison', {
  timeout: 180_000,
}, async ({ db, visit }) => {
  const { lea, eva, visits, cost, rate, experiment } = await ofEveryKind(db)
  await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '8' })
  await aMeasurement(db, { indicator: cost, loggedBy: lea, value: '1200.5' })
  await aMeasurement(db, { indicator: rate, loggedBy: eva, numerator: '12', denominator: '40' })
  const path = `/experimentations/${globalId('experiment', experiment.id)}/collecte`
  const page = await visit(eva, path)
  const row = (name: string) => page.getByRole('row', { name })
  await page.getByRole('button', { name: 'Valider les 2 valeurs qui attendent' }).waitFor()
  expect(await row('Retour à l’emploi').getByRole('button').count()).toBe(0)
  await row('Séances').getByRole('button', { name: 'Valider Séances' }).click()
  await row('Séances').getByText('validée', { exact: true }).waitFor()
  await row('Dépenses').getByRole('button', { name: 'Renvoyer' }).click()
  await row('Dépenses').getByLabel('Ce qui est à revoir').fill('La facture dit 1 250')
  expect(await faultsOf(page)).toEqual([])
  await row('Dépenses').getByRole('button', { name: 'Renvoyer' }).click()
  await row('Dépenses').getByText('« La facture dit 1 250 »').waitFor()

  const author = await visit(lea, path)
  await author.getByRole('button', { name: 'Saisir la période' }).click()
  const cell = (name: string) => author.getByRole('group', { name })
  await cell('Dépenses').getByText('Renvoyée : « La facture dit 1 250 »').waitFor()
  expect(await cell('Dépenses').getByLabel('Valeur', { exact: true }).inputValue()).toMatch(/^1\s200,5$/)
  await cell('Dépenses').getByLabel('Valeur', { exact: true }).fill('1 250')
  await cell('Séances').getByLabel('Valeur', { exact: true }).fill('9')
  await author.getByRole('button', { name: 'Enregistrer' }).click()
  await author.getByText('Rien n’est enregistré. À corriger ci-dessus : 1.').waitFor()
  await author.getByLabel('Si vous changez une valeur déjà transmise').fill('Une séance oubliée')
  await author.getByRole('button', { name: 'Enregistrer' }).click()
  await author.getByRole('row', { name: 'Séances' }).getByText('9 séances').waitFor()
  const versions = await db
    .selectFrom('measurement')
    .select(['value', 'version', 'reason'])
    .where('version', '=', 2)
    .orderBy('value')
    .execute()
  expect(versions).toMatchObject([{ value: '9', reason: 'Une séance oubliée' }, { value: '1250' }])
})

test('un lecteur lit où en est la collecte, et n’y change rien', { timeout: 180_000 }, async ({ db, visit }) => {
  const { lea, visits, experiment, programmeId } = await ofEveryKind(db)
  await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '8' })
  const viewer = await aMember(db, { programmeId, role: 'VIEWER' })
  const page = await visit(viewer, `/experimentations/${globalId('experiment', experiment.id)}/collecte`)
  await page.getByText('Complétude').first().waitFor()
  await page.getByRole('row', { name: 'Séances' }).getByText('8 séances').waitFor()
  expect(await page.getByRole('button', { name: 'Saisir la période' }).count()).toBe(0)
  expect(await page.getByRole('row', { name: 'Séances' }).getByRole('button').count()).toBe(0)
})
