import { expect } from 'vitest'
import { chatTest } from '../../../testing/chat.ts'
import { aCollector, measuredValues } from '../../../testing/makers/collector.ts'
import { aMeasurement, anIndicator } from '../../../testing/makers/indicators.ts'
import { aMember } from '../../../testing/makers/people.ts'

chatTest('une valeur se note en une ligne, avec sa progression, et se reprend', async ({ db, chat }) => {
  const { entrepreneur } = await aCollector(db)
  const person = chat.as(entrepreneur)

  const logged = await person.type('/indicateur bénéficiaires 1 234,5')
  expect(logged.text).toMatch(/1\s234,5 personnes — Bénéficiaires accompagnés, mai 2026 : c’est noté/)
  expect(logged.text).toMatch(/62\s%/)
  expect(await measuredValues(db)).toEqual([{ period: '2026-05-01', version: 1, value: '1234.5' }])

  const undone = await person.press('Annuler')
  expect(undone.text).toContain('Saisie annulée')
  expect(await measuredValues(db)).toEqual([
    { period: '2026-05-01', version: 1, value: '1234.5' },
    { period: '2026-05-01', version: 2, value: null },
  ])
})

chatTest('l’alias anglais répond en anglais à qui a choisi l’anglais', async ({ db, chat }) => {
  const { entrepreneur } = await aCollector(db, 'EN')
  const { text, buttons } = await chat.as(entrepreneur).type('/indicator beneficiaires 12 May 2026')
  expect(text).toContain('12 personnes — Bénéficiaires accompagnés, May 2026: noted.')
  expect(buttons).toEqual(['Undo', 'Correct', 'Add evidence…'])
})

chatTest('un mot mal écrit est rapproché du bon, en un clic', async ({ db, chat }) => {
  const { entrepreneur } = await aCollector(db)
  const person = chat.as(entrepreneur)
  const { text, buttons } = await person.type('/indicateur benificiaires 12')
  expect(text).toContain('Je ne connais pas « benificiaires ». Vouliez-vous dire Bénéficiaires accompagnés ?')
  const { text: after } = await person.press(buttons[0] ?? '')
  expect(after).toContain('12 personnes')
  expect(person.messages()).toHaveLength(1)
})

chatTest('ce qui n’est pas un nombre est expliqué, et le formulaire est à un clic', async ({ db, chat }) => {
  const { entrepreneur } = await aCollector(db)
  const person = chat.as(entrepreneur)
  expect((await person.type('/indicateur bénéficiaires douze')).text).toContain('« douze » n’est pas un nombre')
  expect((await person.press('Ouvrir le formulaire')).form).toContain('Bénéficiaires accompagnés')
  const refused = await person.fill({ value: 'treize' })
  expect(refused.errors).toEqual({ value: '« treize » n’est pas un nombre. Écrivez par exemple 64 ou 1 234,5.' })
  expect((await person.fill({ value: '13' })).text).toContain('13 personnes')
})

chatTest('un mot inconnu rend ce qui a été tapé et ce qui peut l’être', async ({ db, chat }) => {
  const { entrepreneur } = await aCollector(db)
  const { text } = await chat.as(entrepreneur).type('/indicateur chocolat 12')
  expect(text).toContain('« chocolat 12 »')
  expect(text).toContain('Bénéficiaires accompagnés')
})

chatTest('un nom ambigu donne à choisir', async ({ db, chat }) => {
  const { entrepreneur, experiment } = await aCollector(db)
  await anIndicator(db, { experiment, name: 'Bénéficiaires nouveaux' })
  const person = chat.as(entrepreneur)
  const { text, buttons } = await person.type('/indicateur bénéficiaires 12')
  expect(text).toContain('Plusieurs indicateurs correspondent')
  expect(buttons).toHaveLength(2)
  expect((await person.press(buttons[1] ?? '')).text).toContain('12 personnes')
})

chatTest('une valeur hors bornes, une période à venir sont refusées avec une phrase', async ({ db, chat }) => {
  const { entrepreneur } = await aCollector(db)
  const person = chat.as(entrepreneur)
  expect((await person.type('/indicateur bénéficiaires 5 001')).text).toMatch(/se mesure entre 0 et 5\s000/)
  expect((await person.type('/indicateur bénéficiaires 12 12/2026')).text).toContain('entre mars 2026 et juin 2026')
  expect(await measuredValues(db)).toEqual([])
})

chatTest('une période déjà remplie propose de remplacer, avec une raison', async ({ db, chat }) => {
  const { entrepreneur, indicator } = await aCollector(db)
  await aMeasurement(db, { indicator, loggedBy: entrepreneur })
  const person = chat.as(entrepreneur)
  const { text } = await person.type('/indicateur bénéficiaires 15 mai 2026')
  expect(text).toContain('a déjà une valeur, 12')
  await person.press('Remplacer par 15…')
  const corrected = await person.fill({ value: '15', reason: 'Feuille retrouvée' })
  expect(corrected.text).toContain('15 personnes')
  expect(await measuredValues(db)).toEqual([
    { period: '2026-05-01', version: 1, value: '12' },
    { period: '2026-05-01', version: 2, value: '15' },
  ])
})

chatTest(
  'le formulaire dit l’indicateur quand il n’y en a qu’un, et comprend la période écrite',
  async ({ db, chat }) => {
    const { entrepreneur } = await aCollector(db)
    const person = chat.as(entrepreneur)
    expect((await person.type('/indicateur')).form).toContain('Bénéficiaires accompagnés  (personnes) — Le jardin')
    expect((await person.fill({ value: '12', period: 'brumaire' })).errors.period).toContain('n’est pas une période')
    expect((await person.fill({ value: '12', period: 'avril' })).text).toContain('avril 2026')
  },
)

chatTest('ce qui a été tapé n’est jamais un lien, une mention ni une alerte', async ({ db, chat }) => {
  const { entrepreneur } = await aCollector(db)
  const person = chat.as(entrepreneur)
  await person.type('/indicateur <!channel> <@U1> <http://evil|banque.fr> *gras* 12')
  const sent = JSON.stringify(person.messages().at(-1)?.blocks)
  for (const type of ['broadcast', 'user', 'link', 'mrkdwn']) expect(sent).not.toContain(`"type":"${type}"`)
})

chatTest('le bouton d’une saisie déjà corrigée ailleurs le dit et ne change rien', async ({ db, chat }) => {
  const { entrepreneur, indicator } = await aCollector(db)
  const person = chat.as(entrepreneur)
  await person.type('/indicateur bénéficiaires 12')
  await aMeasurement(db, { indicator, loggedBy: entrepreneur, version: 2, value: '14' })
  expect((await person.press('Annuler')).text).toContain('Vous avez changé cela depuis : rien n’a été annulé')
  expect((await measuredValues(db)).map(({ value }) => value)).toEqual(['12', '14'])
})

chatTest('un lecteur apprend qu’il n’a rien à saisir', async ({ db, chat }) => {
  const { experiment } = await aCollector(db)
  const evaluator = await aMember(db, { programmeId: experiment.programmeId, role: 'EVALUATOR' })
  expect((await chat.as(evaluator).type('/indicateur liste')).text).toContain('Votre indicateur')
  const viewer = await aMember(db, { programmeId: experiment.programmeId, role: 'VIEWER' })
  expect((await chat.as(viewer).type('/indicateur liste')).text).toContain('Votre rôle ne permet pas cela')
})

chatTest('annuler une correction rend la valeur d’avant', async ({ db, chat }) => {
  const { entrepreneur } = await aCollector(db)
  const person = chat.as(entrepreneur)
  await person.type('/indicateur bénéficiaires 70')
  await person.press('Corriger')
  await person.fill({ value: '75', reason: 'Feuille retrouvée' })
  expect((await person.press('Annuler')).text).toContain('est de nouveau à 70 personnes')
  expect((await measuredValues(db)).map(({ value }) => value)).toEqual(['70', '75', '70'])
})

chatTest('l’unité peut suivre le nombre', async ({ db, chat }) => {
  const { entrepreneur } = await aCollector(db)
  expect((await chat.as(entrepreneur).type('/indicateur bénéficiaires 64 personnes mai 2026')).text).toContain(
    '64 personnes',
  )
})
