import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createInProcessApi } from '#api/in-process.ts'
import { createBot } from '#bot/bot.ts'
import { type Check, named } from '#bot/health/check.ts'
import { createHealth } from '#bot/health/health.ts'
import { installationChecks } from '#bot/health/installation.ts'
import { checkSmtp } from '#bot/platforms/mail/check-smtp.ts'
import { type Said, say } from '#bot/say.ts'
import { chatTest } from '../../../testing/chat.ts'
import { testLinks } from '../../../testing/links.ts'
import { aMilestone, anExperiment } from '../../../testing/makers/experiments.ts'
import { anEstablishment, aSite } from '../../../testing/makers/introductions.ts'
import { aNudge } from '../../../testing/makers/nudges.ts'
import { aClientKey } from '../../../testing/makers/number.ts'
import { aMember, aProgramme } from '../../../testing/makers/people.ts'

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
    expect(text).toContain('un qui n’est pas parti')
    expect(text).toMatch(
      /Pas parti — Léa, pour lundi 15 juin 2026 à 9\sh : son compte n’existe plus ou est désactivé\./,
    )
    await agent.press('Abandonner')
    expect(agent.messages().at(-1)?.text ?? '').not.toContain('Léa')
    expect(await db.selectFrom('nudge').select('state').where('error', '=', 'user_not_found').execute()).toEqual([
      { state: 'CANCELLED' },
    ])
    expect((await chat.as(other).type('/passerelle health')).text).toContain('aucun qui ne soit pas parti')
    expect((await chat.as(lea).type('/passerelle santé')).text).toContain('Votre rôle ne permet pas cela')
    expect((await agent.type('/passerelle sanét')).buttons).toEqual(['/passerelle sante'])
  },
)

chatTest('l’agent sait à temps que les vacances scolaires à venir ne sont pas connues', async ({ db, chat, clock }) => {
  const { id: programmeId } = await aProgramme(db, { department: '971' })
  const agent = chat.as(await aMember(db, { programmeId, role: 'STAFF' }))
  const english = chat.as(await aMember(db, { programmeId, role: 'STAFF', language: 'EN' }))
  expect((await agent.type('/passerelle santé')).text).not.toContain('Vacances')
  const experiment = await anExperiment(db, { programmeId })
  const college = await anEstablishment(db, { programmeId, kind: 'COLLEGE' })
  await aSite(db, { experiment, establishmentId: college.id })
  const good = await agent.type('/passerelle santé')
  expect(good.text).toContain('✅ Vacances scolaires — connues jusqu’au 31 août 2026')
  clock.set('2026-07-03T10:00:00Z')
  const soon = await agent.type('/passerelle santé')
  expect(soon.text).toContain('Un point à regarder')
  expect(soon.text).toMatch(/⚠️ Vacances scolaires.*Installez une version plus récente de Passerelle : ensuite/s)
  clock.set('2026-09-01T10:00:00Z')
  expect((await english.type('/passerelle health')).text).toContain('since then, what takes place in collèges')
})

const inFrench = ({ key, values }: Said) => say('FR', key, values)
const good = (name: string): Check => ({
  name: named(name),
  isGood: true,
  found: { key: 'health.mattermost-emails-good' },
})

test('ce qui se tait ou échoue se dit, sans retenir le reste', async () => {
  const health = createHealth(20)
  health.add(named('Muet'), () => new Promise(() => undefined))
  health.add(named('Cassé'), () => Promise.reject(new TypeError('x')))
  health.add(named('Bon'), async () => [good('Bon')])
  const elsewhere = { platform: 'SLACK', workspace: 'T2' }
  health.add(named('Ailleurs'), async () => [good('Ailleurs')], elsewhere)
  const forget = health.add(named('Parti'), async () => [good('Parti')])
  forget()
  expect(
    (await health.check({ platform: 'SLACK', workspace: 'T1' })).map(({ name, isGood, found }) => [
      inFrench(name),
      isGood,
      inFrench(found),
    ]),
  ).toEqual([
    ['Muet', false, 'ne répond pas'],
    ['Cassé', false, 'la vérification a échoué (TypeError)'],
    ['Bon', true, 'vérifiées'],
  ])
})

const misconfigured = {
  publicUrl: 'http://localhost:4000',
  apiUrl: undefined,
  isSecretStored: true,
  smtpUrl: undefined,
  playground: false,
}

test('une installation mal réglée dit comment s’y prendre', async () => {
  const api = { execute: () => Promise.reject(new Error('éteinte')) }
  const checks = await installationChecks(api, misconfigured)()
  expect(checks.filter(({ isGood }) => !isGood).map(({ name }) => inFrench(name))).toEqual([
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
  expect(smtp?.mend && inFrench(smtp.mend)).toContain('mot de passe')
})

chatTest('chacun lit dans sa langue ce qui a été trouvé, et quoi faire', async ({ db, server, clock }) => {
  const api = createInProcessApi(server, { db, now: clock.now, links: testLinks })
  const health = createHealth()
  health.add(named('Passerelle'), installationChecks(api, misconfigured))
  const bot = await createBot({ api, logger: pino({ level: 'silent' }), now: clock.now, health })
  const read = async (language: 'FR' | 'EN') => {
    const { id, email } = await aMember(db, { role: 'STAFF', language })
    const actor = { platform: 'SLACK', workspace: 'T1', user: id } as const
    const gesture = { actor, key: aClientKey(), readEmail: async () => email ?? undefined }
    return JSON.stringify(await bot.command(gesture, 'passerelle', 'health'))
  }
  const french = await read('FR')
  expect(french).toContain('Adresse publique')
  expect(french).toContain('http://localhost:4000, connue de cette machine seule')
  expect(french).toContain('🔧 ","Donnez dans PUBLIC_URL')
  const english = await read('EN')
  expect(english).toContain('Public address')
  expect(english).toContain('http://localhost:4000, known to this machine only')
  expect(english).toContain('🔧 ","Set PUBLIC_URL')
  expect(english).not.toMatch(/[à-ÿ]/)
})
