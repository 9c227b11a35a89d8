import { expect } from 'vitest'
import { aMailBot } from '../../testing/mail-bot.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { anIndicator } from '../../testing/makers/indicators.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aSlowBot } from '../../testing/slow-port.ts'
import { test } from '../../testing/test.ts'

test('un membre que la messagerie ne connaît pas reçoit le même rappel par e-mail, qui dit comment répondre', async ({
  db,
  server,
  clock,
}) => {
  for (const language of ['FR', 'EN'] as const) {
    const person = await aMember(db, { role: 'ENTREPRENEUR', language, email: `${language.toLowerCase()}@exemple.fr` })
    const experiment = await anExperiment(db, { members: [person], title: 'Le jardin' })
    await anIndicator(db, { experiment, name: 'Séances', unit: 'séances', collectorId: person.id })
  }
  const { sent, deliver } = aSlowBot({ db, server, clock }, 1, { findUser: async () => undefined })
  const mail = aMailBot({ db, server, clock })
  expect(await mail.post()).toEqual([])
  expect(await deliver()).toBe(0)
  const letters = Object.fromEntries((await mail.post()).map((letter) => [String(Object(letter.to).address), letter]))
  const french = letters['fr@exemple.fr']
  expect(french?.subject).toBe('🔔 Relevé manquant : Séances (séances), mai 2026.')
  expect(french?.text).toContain('Le jardin')
  expect(french?.text).toMatch(/Pour répondre : .*fr@exemple\.fr.*qui peut aussi vous ouvrir un compte/)
  expect(french?.text).not.toContain('Saisir le relevé')
  expect(String(french?.html)).toContain('lang="fr"')
  expect(letters['en@exemple.fr']?.text).toContain('To answer')
  expect(await mail.post()).toEqual([])
  expect(sent).toEqual([])
})
