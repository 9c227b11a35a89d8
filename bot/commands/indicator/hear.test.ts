import { expect } from 'vitest'
import { chatTest } from '../../../testing/chat.ts'
import { inParts } from '../../../testing/makers/collection.ts'
import { aCollector, measuredValues } from '../../../testing/makers/collector.ts'
import { aMilestone } from '../../../testing/makers/experiments.ts'
import { anEstablishment } from '../../../testing/makers/introductions.ts'
import { aMember } from '../../../testing/makers/people.ts'

chatTest('une phrase est comprise, montrée, et rien ne s’écrit avant le clic', async ({ db, chat }) => {
  const { entrepreneur } = await aCollector(db)
  const person = chat.as(entrepreneur)
  const heard = await person.say('Bonjour, on a eu 42 bénéficiaires en mars !')
  expect(heard.text).toMatch(
    /J’ai compris : 42 personnes — Bénéficiaires accompagnés, mars 2026. J’enregistre \?Le jardin · Rien n’est encore enregistré/,
  )
  expect(heard.buttons).toEqual(['Enregistrer', 'Corriger'])
  expect(await measuredValues(db)).toEqual([])
  expect((await person.press('Enregistrer')).text).toContain('mars 2026 : c’est noté')
  expect(await measuredValues(db)).toEqual([{ period: '2026-03-01', version: 1, value: '42' }])

  await person.say('44 personnes en avril')
  expect((await person.press('Corriger')).form).toContain('avril 2026')
  await person.fill({ value: '45' })
  expect((await measuredValues(db)).at(-1)).toEqual({ period: '2026-04-01', version: 1, value: '45' })
})

chatTest(
  'ce qui étonne se dit avec ce qui a été compris ; un mois ou un nom mal écrits se corrigent',
  async ({ db, chat }) => {
    const { entrepreneur } = await aCollector(db)
    const person = chat.as(entrepreneur)
    await person.say('bénéficiaires : 42')
    await person.press('Enregistrer')
    const strange = await person.say('j’ai eu 4200 bénéficiaires en avirl')
    expect(strange.text).toContain('avril 2026')
    const near = await person.say('42 benificiaires en mars')
    expect(near.buttons).toEqual(['Bénéficiaires accompagnés 42 mars'])
    expect((await person.press('Bénéficiaires accompagnés 42 mars')).text).toContain('J’ai compris')
    expect((await person.say('bénéficiaires : douze')).text).toContain('« douze » n’est pas un nombre')
    expect((await person.say('bénéficiaires 1.234')).text).toContain('de deux façons')
    expect(await measuredValues(db)).toHaveLength(1)
  },
)

chatTest('une part qui manque se demande par des boutons, puis se confirme', async ({ db, chat }) => {
  const { lea } = await inParts(db)
  const person = chat.as(lea)
  const asked = await person.say('12 bénéficiaires en mai')
  expect(asked.buttons.length).toBeGreaterThan(1)
  const heard = await person.press(asked.buttons[0] ?? '')
  expect(heard.text).toContain('J’ai compris')
  expect(await measuredValues(db)).toEqual([])
})

chatTest('we had 12 participants: in English too', async ({ db, chat }) => {
  const { entrepreneur } = await aCollector(db, 'EN')
  const { text, buttons } = await chat.as(entrepreneur).say('we had 42 bénéficiaires in March')
  expect(text).toContain('I understood: 42 personnes — Bénéficiaires accompagnés, March 2026. Shall I save it?')
  expect(buttons).toEqual(['Save', 'Correct'])
})

chatTest('un établissement ou des jalons se demandent aussi par une phrase', async ({ db, chat }) => {
  const { entrepreneur, experiment } = await aCollector(db)
  const { programmeId } = experiment
  await anEstablishment(db, { programmeId, category: 'EHPAD', commune: 'Argenteuil', name: 'Les Lilas' })
  await aMilestone(db, { experiment, dueOn: '2026-06-20' })
  const person = chat.as(entrepreneur)
  expect((await person.say('Y a-t-il un ehpad à Argenteuil ?')).text).toContain('Les Lilas')
  expect((await person.say('quels sont mes jalons ?')).text).toContain('Un jalon ouvert')
  const viewer = chat.as(await aMember(db, { programmeId, role: 'VIEWER' }))
  expect((await viewer.say('42 bénéficiaires en mars')).text).toContain('Je n’ai pas compris')
})
