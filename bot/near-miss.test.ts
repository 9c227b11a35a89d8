import { expect } from 'vitest'
import { chatTest } from '../testing/chat.ts'
import { aCollector, measuredValues } from '../testing/makers/collector.ts'
import { aMilestone, anExperiment } from '../testing/makers/experiments.ts'
import { anIndicator } from '../testing/makers/indicators.ts'
import { anEstablishment } from '../testing/makers/introductions.ts'
import { aMember } from '../testing/makers/people.ts'

chatTest('une commande mal écrite en privé est proposée, et un clic la lance', async ({ db, chat }) => {
  const { entrepreneur, experiment } = await aCollector(db)
  const { programmeId } = experiment
  await anEstablishment(db, { programmeId, category: 'EHPAD', commune: 'Argenteuil', name: 'Les Lilas' })
  const person = chat.as(entrepreneur)
  const near = await person.say('relatoin ehpad argenteuil')
  expect(near.text).toContain('Je ne connais pas « relatoin ehpad argenteuil ». Vouliez-vous dire')
  expect((await person.press('/relation ehpad argenteuil')).text).toContain('Les Lilas')
  const two = await person.say('indicatuer bénéficiaires 12')
  expect(two.buttons).toEqual(['/indicateur bénéficiaires 12'])
  expect((await person.press('/indicateur bénéficiaires 12')).text).toContain('12 personnes')
})

chatTest(
  'un mot de chaque commande, un nom d’expérimentation, de jalon, un mois : proposés, jamais devinés',
  async ({ db, chat }) => {
    const { entrepreneur, experiment } = await aCollector(db)
    await aMilestone(db, { experiment, dueOn: '2026-06-20' })
    const staff = chat.as(await aMember(db, { programmeId: experiment.programmeId, role: 'STAFF' }))
    const person = chat.as(entrepreneur)
    const mends = async (talker: typeof person, typed: string, line: string) => {
      expect((await talker.type(typed)).buttons, typed).toContain(line)
      return (await talker.press(line)).text
    }
    expect(await mends(person, '/jalon jradin', '/jalon Le jardin')).toContain('Un jalon ouvert')
    expect(await mends(person, '/jalon vlaidés', '/jalon valides')).toContain('Aucun jalon n’est encore validé')
    expect(await mends(person, '/indicateur lsite', '/indicateur liste')).toContain('Votre indicateur')
    expect(await mends(person, '/indicateur brouilons', '/indicateur brouillons')).toContain('brouillon')
    await mends(person, '/indicateur période jradin mai 2026', '/indicateur période Le jardin mai 2026')
    expect((await person.type('/indicateur période jardin otobre')).buttons).toEqual([
      '/indicateur période jardin octobre 2025',
    ])
    expect((await person.type('/indicateur priode mai')).buttons).toEqual(['/indicateur periode mai'])
    expect(await mends(staff, '/programme paln jardin', '/programme plan jardin')).toContain('Plan d’évaluation')
    expect((await staff.type('/programme plan jradin')).buttons).toEqual(['/programme plan Le jardin'])
    expect((await staff.type('/programme xylophone')).text).toContain('Je ne connais pas « xylophone »')
    expect(await mends(staff, '/relation historiqe', '/relation historique')).not.toContain('Je ne connais pas')
  },
)

chatTest('plusieurs noms proches : trois boutons au plus, et rien d’écrit avant le clic', async ({ db, chat }) => {
  const { entrepreneur, experiment } = await aCollector(db)
  for (const name of ['Bénéficiaires nouveaux', 'Bénéficiaires sortis', 'Bénéficiaires femmes'])
    await anIndicator(db, { experiment, name, collectorId: entrepreneur.id })
  const person = chat.as(entrepreneur)
  const { text, buttons } = await person.type('/indicateur benificiaires 12')
  expect(text).toContain('Je ne connais pas « benificiaires ». Lequel vouliez-vous dire ?')
  expect(buttons).toHaveLength(3)
  expect(await measuredValues(db)).toEqual([])
  await person.press(buttons[0] ?? '')
  expect(await measuredValues(db)).toHaveLength(1)
})

chatTest('une suggestion d’une expérimentation se corrige aussi', async ({ db, chat }) => {
  const coach = await aMember(db, { role: 'COACH' })
  const { programmeId } = coach
  await anExperiment(db, { programmeId, title: 'Le jardin', members: [coach] })
  await anExperiment(db, { programmeId, title: 'La serre', members: [coach] })
  const near = await chat.as(coach).type('/relation suggestions sere')
  expect(near.buttons).toEqual(['/relation suggestions La serre'])
})
