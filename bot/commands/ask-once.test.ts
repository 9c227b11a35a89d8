/** The same question is never asked twice: what was chosen, pressed or typed already is not to say again. */
import { expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { chatTest } from '../../testing/chat.ts'
import { aCollector } from '../../testing/makers/collector.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { anEstablishment, aSite } from '../../testing/makers/introductions.ts'
import { aMember } from '../../testing/makers/people.ts'

const HALF_AN_HOUR = 30 * 60

/** An entrepreneur of two experiments that count the same thing, and an establishment to meet. */
async function ofTwo(db: Db) {
  const lea = await aMember(db, { role: 'ENTREPRENEUR' })
  const { programmeId } = lea
  for (const title of ['La serre', 'Le jardin']) {
    const experiment = await anExperiment(db, { programmeId, title, members: [lea] })
    await anIndicator(db, { experiment, name: 'Bénéficiaires', collectorId: lea.id })
  }
  await anEstablishment(db, { programmeId, category: 'EHPAD', commune: 'Argenteuil', name: 'EHPAD Les Pensées' })
  return { lea }
}

const request = {
  purpose: 'Tester l’atelier avec huit résidents.',
  effort: 'Une heure par semaine',
  consentVersion: 'J’ai lu ce texte et je suis d’accord',
}

const requested = async (db: Db) => {
  const introductions = db
    .selectFrom('introduction')
    .innerJoin('experiment', 'experiment.id', 'introduction.experimentId')
  return new Set((await introductions.select('title').execute()).map(({ title }) => title))
}

chatTest('l’expérimentation choisie à l’instant est proposée la première, partout', async ({ db, chat, clock }) => {
  const { lea } = await ofTwo(db)
  const person = chat.as(lea)
  const asked = await person.type('/indicateur période mai')
  const [first = '', second = ''] = asked.buttons
  expect([first, second].toSorted()).toEqual(['La serre', 'Le jardin'])

  // A button.
  expect((await person.press(second)).form).toContain(second)
  expect((await person.type('/indicateur période mai')).buttons).toEqual([second, first])
  expect((await person.type('/relation suggestions')).buttons[0]).toContain(second)
  expect((await person.type('/indicateur bénéficiaires 12')).buttons[0]).toContain(second)
  expect((await person.say('on a eu 12 bénéficiaires en mai')).buttons[0]).toContain(second)
  expect((await person.type('/indicateur courbe bénéficiaires')).buttons[0]).toContain(second)

  // A form: chosen already, and still to change.
  await person.type('/indicateur')
  expect((await person.fill({ value: '12' })).text).toContain(second)
  await person.type('/relation pensées')
  await person.press('Demander une rencontre')
  await person.fill({ ...request, experimentId: first })
  expect(await requested(db)).toEqual(new Set([first]))
  expect((await person.type('/indicateur période mai')).buttons).toEqual([first, second])

  // A command that names it.
  await person.type(`/indicateur période ${second} mai`)
  await person.type('/relation pensées')
  await person.press('Demander une rencontre')
  await person.fill(request)
  expect(await requested(db)).toEqual(new Set([first, second]))

  // Half an hour later, it is forgotten.
  clock.advance(HALF_AN_HOUR)
  expect((await person.type('/indicateur période mai')).buttons).toEqual([first, second])
})

chatTest('ce que la ligne ou le bouton disait déjà n’est pas redemandé', async ({ db, chat }) => {
  const { entrepreneur, experiment, indicator } = await aCollector(db)
  await anIndicator(db, { experiment, name: 'Repas', bySite: true })
  const establishment = await anEstablishment(db, { programmeId: experiment.programmeId, name: 'Les Tilleuls' })
  await aSite(db, { experiment, establishmentId: establishment.id, openedOn: '2026-03-01' })
  const person = chat.as(entrepreneur)

  // Not a month: the figure and the indicator are in the form already.
  await person.type('/indicateur repas 64 brumaire')
  await person.press('Ouvrir le formulaire')
  const refused = await person.fill({})
  expect(refused.errors['period']).toContain('brumaire')
  expect((await person.fill({ period: 'avril' })).text).toContain('64 personnes — Repas, Les Tilleuls, avril 2026')

  // Not a number: the form opens on the month that was said.
  const opened = await person.type('/indicateur bénéficiaires avril : beaucoup')
  expect(opened.text).toContain('beaucoup')
  expect((await person.press('Ouvrir le formulaire')).form).toContain('avril 2026')
  expect((await person.fill({ value: '15' })).text).toContain('15 personnes')

  // The only site is said, not asked.
  await person.type('/indicateur repas')
  const only = await person.press('Saisir mai 2026')
  expect(only.form).toContain('Les Tilleuls')
  expect(only.form).not.toContain('Terrain')
  expect((await person.fill({ value: '60' })).text).toContain('60 personnes — Repas, Les Tilleuls, mai 2026')

  // A value is there already: the form becomes the correction, with what was typed.
  await person.type('/indicateur')
  await aMeasurement(db, { indicator, loggedBy: entrepreneur, value: '12' })
  const there = await person.fill({ indicator: 'Bénéficiaires accompagnés (personnes)', value: '17', period: 'mai' })
  expect(there.form).toContain('a déjà une valeur, 12')
  expect((await person.fill({ reason: 'Feuille retrouvée' })).text).toContain('17 personnes')

  // Somebody else corrected it meanwhile: the form comes back on their value, with what was typed.
  await person.press('Corriger')
  await aMeasurement(db, { indicator, loggedBy: entrepreneur, version: 3, value: '20' })
  const meanwhile = await person.fill({ value: '18', reason: 'Deux arrivées de plus' })
  expect(meanwhile.form).toContain('⚠️')
  expect(meanwhile.form).toContain('20 personnes')
  expect((await person.fill({})).text).toContain('18 personnes')
})
