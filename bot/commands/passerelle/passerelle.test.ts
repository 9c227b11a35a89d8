import { expect } from 'vitest'
import { chatTest } from '../../../testing/chat.ts'
import { aMilestone, anExperiment } from '../../../testing/makers/experiments.ts'
import { aMember } from '../../../testing/makers/people.ts'

chatTest('l’aide salue la personne par son rôle et montre des exemples', async ({ db, chat }) => {
  const coach = await aMember(db, { name: 'Camille', role: 'COACH' })
  const { text } = await chat.as(coach).type('/passerelle')
  expect(text).toContain('Bonjour Camille. Vous êtes accompagnateur')
  expect(text).toContain('/relation ehpad argenteuil')
})

chatTest('la langue se change d’un mot ou d’un clic, et les réponses suivent', async ({ db, chat }) => {
  const person = chat.as(await aMember(db, { role: 'COACH' }))
  expect((await person.type('/passerelle langue en')).text).toContain('I will write to you in English')
  expect((await person.type('/passerelle')).text).toContain('You are a coach')
  expect((await person.press('Passer en français')).text).toContain('je vous écris désormais en français')
  await person.type('/passerelle lange en')
  expect((await person.press('/passerelle langue en')).text).toContain('I will write to you in English')
  await person.type('/passerelle langue fr')
  expect((await person.type('/passerelle chocolat')).text).toContain('Tapez /passerelle pour l’aide')
})

chatTest('un inconnu apprend dans les deux langues à qui demander un accès', async ({ db, chat }) => {
  await aMember(db)
  const { text } = await chat.stranger.type('/passerelle')
  expect(text).toContain('Personne n’est inscrit avec l’adresse inconnue@exemple.fr')
  expect(text).toContain('Nobody is registered with the address inconnue@exemple.fr')
  expect(text).toContain('la Mission innovation')
  expect(await db.selectFrom('chatAccount').selectAll().execute()).toEqual([])
})

chatTest('les jalons ouverts se voient et se valident d’un clic, une seule fois', async ({ db, chat }) => {
  const entrepreneur = await aMember(db, { role: 'ENTREPRENEUR' })
  const experiment = await anExperiment(db, { title: 'Le jardin', members: [entrepreneur] })
  await aMilestone(db, { experiment, dueOn: '2026-06-01' })
  const person = chat.as(entrepreneur)
  expect((await person.type('/jalon mi-parcours')).text).toContain('En retard')
  expect((await person.press('C’est fait')).text).toContain('Jalon validé : Point à mi-parcours')
  expect((await person.type('/jalon')).text).toContain('Aucun jalon n’est ouvert')
  expect((await person.type('/jalon comité')).text).toContain('Aucun jalon')
})

chatTest('le programme montre la promotion en cours et ce qu’on a le droit d’en voir', async ({ db, chat }) => {
  const entrepreneur = await aMember(db, { role: 'ENTREPRENEUR' })
  const { programmeId } = entrepreneur
  await anExperiment(db, { title: 'Le jardin', members: [entrepreneur] })
  await anExperiment(db, { title: 'Une autre', programmeId })
  const { text } = await chat.as(entrepreneur).type('/programme')
  expect(text).toContain('Le jardin')
  expect(text).not.toContain('Une autre')
})

chatTest('parler au robot en message direct donne l’aide', async ({ db, chat }) => {
  const coach = await aMember(db, { role: 'COACH' })
  const person = chat.as(coach)
  await chat.slack.say({ user: person.user, text: 'bonjour' })
  await chat.slack.until(() => person.messages().length > 1)
  expect(JSON.stringify(person.messages().at(-1))).toContain('Voici ce que je sais faire')
})
