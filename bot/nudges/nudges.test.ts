import { expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { chatTest, postgresChatTest } from '../../testing/chat.ts'
import { aMilestone, anExperiment } from '../../testing/makers/experiments.ts'
import { anIndicator } from '../../testing/makers/indicators.ts'
import { ALWAYS, aMember } from '../../testing/makers/people.ts'

/** An entrepreneur with a value to collect for May and a milestone due within the week. */
async function aBusyEntrepreneur(db: Db) {
  const entrepreneur = await aMember(db, { role: 'ENTREPRENEUR', digest: false })
  const experiment = await anExperiment(db, { title: 'Le jardin', members: [entrepreneur] })
  await anIndicator(db, { experiment, name: 'Séances animées', unit: 'séances', collectorId: entrepreneur.id })
  await aMilestone(db, { experiment, dueOn: '2026-06-18' })
  return entrepreneur
}

const states = async (db: Db) =>
  (await db.selectFrom('nudge').select('state').orderBy('state').execute()).map(({ state }) => state)

chatTest('chaque rappel part une fois, et se répond par ses boutons', async ({ db, chat }) => {
  const person = chat.as(await aBusyEntrepreneur(db))
  expect(await chat.deliver()).toBe(2)
  expect(await chat.deliver()).toBe(0)
  expect(person.messages().map(({ text }) => text)).toEqual([
    expect.stringContaining('Relevé manquant : Séances animées (séances), mai 2026.'),
    '🔔 Point à mi-parcours : à faire pour le 18 juin 2026.',
  ])

  expect((await person.press('Saisir le relevé')).form).toContain('mai 2026')
  expect((await person.fill({ value: '7' })).text).toContain('7 séances')
  await person.press('C’est fait')
  expect(await states(db)).toEqual(['SENT', 'SENT'])
  expect(JSON.stringify(person.messages()[1]?.blocks)).toContain('Jalon validé')
})

chatTest(
  '« Lundi » fait revenir le rappel ce jour-là à neuf heures, s’il est encore utile',
  async ({ db, chat, clock }) => {
    const person = chat.as(await aBusyEntrepreneur(db))
    clock.set('2026-06-12T10:00:00Z') // a Friday
    await chat.deliver()
    await person.press('Plus tard…')
    expect((await person.press('Lundi 15 juin')).text).toContain(
      'Point à mi-parcours. Je vous le rappelle le 15 juin 2026',
    )
    clock.set('2026-06-15T06:59:00Z')
    expect(await chat.deliver()).toBe(0)
    clock.set('2026-06-15T07:00:00Z')
    expect(await chat.deliver()).toBe(1)
  },
)

chatTest('un envoi dont l’issue est inconnue est vérifié avant d’être refait', async ({ db, chat, clock }) => {
  const person = chat.as(await aBusyEntrepreneur(db))
  chat.slack.failNext('chat.postMessage', { cut: 'after' })
  expect(await chat.deliver()).toBe(1)
  expect(person.messages()).toHaveLength(2)
  clock.advance(200)
  expect(await chat.deliver()).toBe(1)
  expect(person.messages()).toHaveLength(2)
  expect(await states(db)).toEqual(['SENT', 'SENT'])
})

chatTest(
  'tant que l’historique ne peut être lu, rien ne repart ; au bout de trois jours, une personne décide',
  async ({ db, chat, clock }) => {
    const person = chat.as(await aBusyEntrepreneur(db))
    await db.updateTable('member').set(ALWAYS).execute()
    await db.deleteFrom('milestone').execute()
    chat.slack.failNext('chat.postMessage', { cut: 'after' })
    expect(await chat.deliver()).toBe(0)
    for (let hour = 0; hour < 100; hour += 1) {
      clock.advance(3600)
      chat.slack.failNext('conversations.history', { error: 'missing_scope' })
      expect(await chat.deliver()).toBe(0)
    }
    expect(person.messages()).toHaveLength(1)
    expect(await db.selectFrom('nudge').select(['state', 'error']).execute()).toEqual([
      { state: 'AMBIGUOUS', error: 'missing_scope' },
    ])
  },
)

chatTest('une plateforme qui demande d’attendre n’est plus sollicitée avant l’heure', async ({ db, chat, clock }) => {
  const person = chat.as(await aBusyEntrepreneur(db))
  await db.updateTable('member').set(ALWAYS).execute()
  clock.set(new Date().toISOString()) // Slack's wait is counted from now
  chat.slack.failNext('chat.postMessage', { retryAfter: 30 })
  expect(await chat.deliver()).toBe(0)
  expect(person.messages()).toEqual([])
  expect(await states(db)).toEqual(['RETRY', 'RETRY'])
  clock.advance(35)
  expect(await chat.deliver()).toBe(2)
  expect(person.messages()).toHaveLength(2)
})

chatTest('ce qui a été fait entre-temps n’est pas rappelé', async ({ db, chat }) => {
  const entrepreneur = await aBusyEntrepreneur(db)
  chat.slack.failNext('chat.postMessage', { error: 'not_in_channel' })
  await db.updateTable('milestone').set({ completedAt: new Date(), completedBy: entrepreneur.id }).execute()
  expect(await chat.deliver()).toBe(0)
  expect(await states(db)).toEqual(['DEAD'])
})

postgresChatTest('quatre robots sur un PostgreSQL n’envoient jamais deux fois le même rappel', async ({ db, chat }) => {
  const entrepreneur = await aMember(db, { role: 'ENTREPRENEUR', digest: false })
  const experiment = await anExperiment(db, { members: [entrepreneur] })
  for (let number = 0; number < 60; number += 1) {
    await anIndicator(db, { experiment, name: `Indicateur ${number}`, collectorId: entrepreneur.id })
  }
  const sent = await Promise.all(Array.from({ length: 4 }, () => chat.deliver()))
  expect(sent.reduce((sum, each) => sum + each)).toBe(60)
  const texts = chat
    .as(entrepreneur)
    .messages()
    .map(({ text }) => text)
  expect(texts).toHaveLength(60)
  expect(new Set(texts).size).toBe(60)
})
