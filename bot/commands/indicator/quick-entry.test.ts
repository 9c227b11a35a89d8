import { expect } from 'vitest'
import { chatTest } from '../../../testing/chat.ts'
import { aCollector, measuredValues } from '../../../testing/makers/collector.ts'
import { anExperiment } from '../../../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../../../testing/makers/indicators.ts'

chatTest(
  'un nombre qui se lit de deux façons n’est pas deviné : la personne choisit d’un clic',
  async ({ db, chat }) => {
    const { entrepreneur } = await aCollector(db)
    const person = chat.as(entrepreneur)
    const asked = await person.type('/indicateur bénéficiaires 1.234 avril')
    expect(asked.text).toContain('« 1.234 » peut se lire de deux façons')
    expect(asked.buttons).toEqual(['/indicateur bénéficiaires 1234 avril', '/indicateur bénéficiaires 1,234 avril'])
    expect(await measuredValues(db)).toEqual([])
    await person.press('/indicateur bénéficiaires 1234 avril')
    expect(await measuredValues(db)).toEqual([{ period: '2026-04-01', version: 1, value: '1234' }])
    await person.type('/indicateur')
    expect((await person.fill({ value: '1.234' })).errors['value']).toContain('de deux façons')
  },
)

chatTest('en anglais, une virgule et trois chiffres sont des milliers', async ({ db, chat }) => {
  const { entrepreneur } = await aCollector(db, 'EN')
  await chat.as(entrepreneur).type('/indicator beneficiaires 1,234')
  expect(await measuredValues(db)).toEqual([{ period: '2026-05-01', version: 1, value: '1234' }])
})

chatTest('une période mal écrite est dite, avec la ligne corrigée à un clic', async ({ db, chat }) => {
  const { entrepreneur } = await aCollector(db)
  const person = chat.as(entrepreneur)
  const near = await person.type('/indicateur bénéficiaires 64 avirl')
  expect(near.text).toContain('« avirl » n’est pas une période. Vouliez-vous dire avril 2026 ?')
  await person.press('/indicateur bénéficiaires 64 avril 2026')
  expect(await measuredValues(db)).toEqual([{ period: '2026-04-01', version: 1, value: '64' }])
  const far = await person.type('/indicateur bénéficiaires 64 brumaire')
  expect(far.text).toContain('« brumaire » n’est pas une période')
  expect(far.buttons).toEqual(['Ouvrir le formulaire'])
})

chatTest('une liste coupée le dit, et les mots de l’expérimentation précisent', async ({ db, chat }) => {
  const { entrepreneur, experiment } = await aCollector(db)
  for (let number = 1; number <= 11; number += 1) await anIndicator(db, { experiment })
  const { programmeId } = experiment
  const other = await anExperiment(db, { title: 'La serre', programmeId, members: [entrepreneur] })
  await anIndicator(db, { experiment: other, name: 'Bénéficiaires accompagnés', collectorId: entrepreneur.id })
  const person = chat.as(entrepreneur)
  const list = await person.type('/indicateur liste')
  expect(list.text).toContain('Vos 13 indicateurs')
  expect(list.text).toContain('Voici les 10 premiers')
  expect((await person.type('/indicateur bénéficiaires 12')).text).toContain('Voici les 10 premiers')
  expect((await person.type('/indicateur bénéficiaires serre 12')).text).toContain(
    'Bénéficiaires accompagnés, mai 2026',
  )
})

chatTest('annuler une saisie ancienne dit à quelle période est la dernière valeur connue', async ({ db, chat }) => {
  const { entrepreneur, indicator } = await aCollector(db)
  await aMeasurement(db, { indicator, loggedBy: entrepreneur })
  const person = chat.as(entrepreneur)
  await person.type('/indicateur bénéficiaires 64 avril')
  expect((await person.press('Annuler')).text).toContain('La dernière valeur connue est 12 personnes (mai 2026)')
})
