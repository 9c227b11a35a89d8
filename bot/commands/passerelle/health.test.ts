import { expect, test } from 'vitest'
import { createHealth } from '#bot/health/health.ts'
import { installationChecks } from '#bot/health/installation.ts'
import { checkSmtp } from '#bot/platforms/mail/check-smtp.ts'
import { chatTest } from '../../../testing/chat.ts'
import { aMilestone, anExperiment } from '../../../testing/makers/experiments.ts'
import { aNudge } from '../../../testing/makers/nudges.ts'
import { aMember } from '../../../testing/makers/people.ts'

chatTest(
  'l’agent voit ce qui fonctionne, les rappels qui ne partent pas et pourquoi ; lui seul',
  async ({ db, chat }) => {
    const staff = await aMember(db, { role: 'STAFF' })
    const { programmeId } = staff
    const lea = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Léa' })
    const experiment = await anExperiment(db, { programmeId, members: [lea] })
    const { id: milestoneId } = await aMilestone(db, { experiment, dueOn: '2026-06-20' })
    const dueAt = new Date('2026-06-15T07:00:00Z')
    await aNudge(db, { recipient: lea, milestoneId, dueAt, state: 'DEAD', error: 'user_not_found' })
    await aNudge(db, { recipient: lea, milestoneId, dueAt: new Date('2026-06-30T07:00:00Z') })
    const other = await aMember(db, { role: 'STAFF' })
    const agent = chat.as(staff)
    const { text } = await agent.type('/passerelle santé')
    expect(text).toContain('un en attente')
    expect(text).toContain('un abandonné')
    expect(text).toMatch(
      /Abandonné — Léa, pour lundi 15 juin 2026 à 9\sh : son compte n’existe plus ou est désactivé\./,
    )
    expect((await chat.as(other).type('/passerelle health')).text).toContain('aucun abandonné')
    expect((await chat.as(lea).type('/passerelle santé')).text).toContain('Votre rôle ne permet pas cela')
    expect((await agent.type('/passerelle sanét')).buttons).toEqual(['/passerelle sante'])
  },
)

test('ce qui se tait ou échoue se dit, sans retenir le reste', async () => {
  const health = createHealth(20)
  health.add('Muet', () => new Promise(() => undefined))
  health.add('Cassé', () => Promise.reject(new TypeError('x')))
  health.add('Bon', async () => [{ name: 'Bon', isGood: true, found: 'oui' }])
  const elsewhere = { platform: 'SLACK', workspace: 'T2' }
  health.add('Ailleurs', async () => [{ name: 'Ailleurs', isGood: true, found: 'oui' }], elsewhere)
  const forget = health.add('Parti', async () => [{ name: 'Parti', isGood: true, found: 'oui' }])
  forget()
  expect(
    (await health.check({ platform: 'SLACK', workspace: 'T1' })).map(({ name, isGood, found }) => [
      name,
      isGood,
      found,
    ]),
  ).toEqual([
    ['Muet', false, 'ne répond pas'],
    ['Cassé', false, 'la vérification a échoué (TypeError)'],
    ['Bon', true, 'oui'],
  ])
})

test('une installation mal réglée dit comment s’y prendre', async () => {
  const api = { execute: () => Promise.reject(new Error('éteinte')) }
  const config = {
    publicUrl: 'http://localhost:4000',
    apiUrl: undefined,
    isSecretStored: true,
    smtpUrl: undefined,
    playground: false,
  }
  const checks = await installationChecks(api, config)()
  expect(checks.filter(({ isGood }) => !isGood).map(({ name }) => name)).toEqual([
    'API',
    'Adresse publique',
    'Secret',
    'Mails',
  ])
  expect(checks.every(({ isGood, mend }) => isGood || mend)).toBe(true)
  const [smtp] = await checkSmtp(
    () => Promise.reject(Object.assign(new Error('non'), { code: 'EAUTH' })),
    'smtp.exemple.fr',
  )
  expect(smtp?.mend).toContain('mot de passe')
})
