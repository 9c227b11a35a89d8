import { expect } from 'vitest'
import { chatTest } from '../testing/chat.ts'
import { anExperiment } from '../testing/makers/experiments.ts'
import { aMember } from '../testing/makers/people.ts'

chatTest('en privé, une commande s’écrit sans sa barre', async ({ db, chat }) => {
  const person = chat.as(await aMember(db, { role: 'COACH' }))
  expect((await person.say('Passerelle langue en')).text).toContain('I will write to you in English')
})

chatTest('un formulaire demandé par écrit s’ouvre d’un clic', async ({ db, chat }) => {
  const entrepreneur = await aMember(db, { role: 'ENTREPRENEUR' })
  await anExperiment(db, { members: [entrepreneur] })
  const person = chat.as(entrepreneur)
  expect((await person.say('relation')).buttons).toContain('Ouvrir le formulaire')
  expect((await person.press('Ouvrir le formulaire')).form).toBeDefined()
})

chatTest('ce qui n’est pas compris se dit, avec un exemple qui marche', async ({ db, chat }) => {
  const person = chat.as(await aMember(db, { role: 'STAFF' }))
  expect((await person.say('quel beau temps aujourd’hui')).text).toContain('Je n’ai pas compris')
})
