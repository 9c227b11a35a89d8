import { expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import { chatTest } from '../../testing/chat.ts'
import { aCollector } from '../../testing/makers/collector.ts'
import { aMilestone, anExperiment } from '../../testing/makers/experiments.ts'
import { aMeasurement } from '../../testing/makers/indicators.ts'
import { anIntroduction } from '../../testing/makers/introductions.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'

const lastOf = (person: { messages: () => readonly unknown[] }) => JSON.stringify(person.messages().at(-1))

chatTest(
  'un rappel réglé depuis le tableau de bord le dit là où il est, et perd ses boutons',
  async ({ db, chat, as, clock }) => {
    const lea = await aMember(db, { role: 'ENTREPRENEUR', name: 'Léa', digest: false })
    const ana = await aMember(db, { programmeId: lea.programmeId, role: 'ENTREPRENEUR', name: 'Ana', digest: false })
    const experiment = await anExperiment(db, { programmeId: lea.programmeId, title: 'Le jardin', members: [lea, ana] })
    const milestone = await aMilestone(db, { experiment, dueOn: '2026-06-16' })
    await chat.deliver()
    const [one, other] = [chat.as(lea), chat.as(ana)]
    expect(one.messages()).toHaveLength(1)
    expect(lastOf(one)).toContain('C’est fait')
    const input = { clientKey: aClientKey(), milestoneId: globalId('milestone', milestone.id) }
    await (await as(lea)).change('completeMilestone', input)
    clock.advance(30)
    await chat.deliver()
    for (const person of [one, other]) {
      expect(person.messages()).toHaveLength(1)
      expect(lastOf(person)).toContain('Jalon validé : ')
      expect(lastOf(person)).toContain(' — Léa, le 15 juin 2026.')
      expect(lastOf(person)).not.toContain('C’est fait')
    }
  },
)

chatTest('réglé sur place, il garde la réponse ; remis à demain, il n’est pas fermé', async ({ db, chat, clock }) => {
  const lea = await aMember(db, { role: 'ENTREPRENEUR', name: 'Léa', digest: false })
  const experiment = await anExperiment(db, { programmeId: lea.programmeId, members: [lea] })
  await aMilestone(db, { experiment, dueOn: '2026-06-16' })
  await chat.deliver()
  const person = chat.as(lea)
  const done = await person.press('C’est fait')
  expect(done.text).toContain('Jalon validé : Point à mi-parcours')
  clock.advance(60)
  await chat.deliver()
  expect(person.messages()).toHaveLength(1)
  expect(lastOf(person)).toContain('Point à mi-parcours')
  expect(lastOf(person)).not.toContain('15 juin')
})

chatTest('une valeur saisie par une ligne, une demande vérifiée par une collègue', async ({ db, chat, as, clock }) => {
  const { entrepreneur, experiment, indicator } = await aCollector(db)
  const { programmeId } = experiment
  const staff = await aMember(db, { programmeId, role: 'STAFF', name: 'Claire' })
  const colleague = await aMember(db, { programmeId, role: 'STAFF', name: 'Nadia' })
  const introduction = await anIntroduction(db, { experiment, requestedBy: entrepreneur })
  await aMeasurement(db, { indicator, loggedBy: entrepreneur, period: '2026-04-01' })
  clock.set('2026-06-15T08:00:00Z')
  await chat.deliver()
  const agent = chat.as(colleague)
  expect(lastOf(agent)).toContain('Décliner')
  const proposal = { introductionId: globalId('introduction', introduction.id), contactName: '', contactEmail: '' }
  const outcome = await (await as(staff)).change('declineIntroduction', {
    clientKey: aClientKey(),
    introductionId: proposal.introductionId,
    reason: 'NO_CAPACITY',
    note: 'Pas cette année',
  })
  expect(outcome.__typename).toBe('MoveIntroductionSuccess')
  clock.advance(30)
  await chat.deliver()
  expect(JSON.stringify(agent.messages())).toMatch(/Mise en relation avec .* — Claire, le 15 juin 2026/)
  expect(JSON.stringify(agent.messages())).not.toContain('Décliner')
})

const CLAIM = `mutation { claimMootNudges(input: { platform: SLACK, workspace: "T1" }) {
  remoteRef doneBy { name } doneAt nudge { id subject { ... on Milestone { title } } } } }`

test('ce qui est fermé l’est une fois, là où il fut envoyé ; deux robots ne prennent pas le même', async ({
  db,
  as,
  statements,
  clock,
}) => {
  const lea = await aMember(db, { role: 'ENTREPRENEUR', name: 'Léa', digest: false })
  const bot = await as('bot')
  const send = async (count: number, prefix: string) => {
    for (let index = 0; index < count; index += 1) {
      const experiment = await anExperiment(db, { programmeId: lea.programmeId, members: [lea] })
      const completed = { completedAt: clock.now(), completedBy: lea.id }
      const { id: milestoneId } = await aMilestone(db, { experiment, dueOn: '2026-06-16', ...completed })
      const sent = { platform: 'SLACK', workspace: 'T1', state: 'SENT', firstClaimedAt: clock.now() } as const
      await db
        .insertInto('nudge')
        .values({
          ...sent,
          programmeId: lea.programmeId,
          recipientId: lea.id,
          kind: 'MILESTONE',
          key: `${prefix}${index}`,
          milestoneId,
          remoteRef: `D1:${prefix}${index}`,
          dueAt: clock.now(),
        })
        .execute()
    }
  }
  interface Answer {
    readonly claimMootNudges: readonly { readonly remoteRef: string }[]
  }
  const nothing = await statements.during(() => bot.get(CLAIM))
  await send(1, 'a')
  const few = await statements.during(async () => {
    expect((await bot.get<Answer>(CLAIM)).claimMootNudges.map(({ remoteRef }) => remoteRef)).toEqual(['D1:a0'])
  })
  expect((await bot.get<Answer>(CLAIM)).claimMootNudges).toEqual([])
  await send(9, 'b')
  const many = await statements.during(async () => {
    expect((await bot.get<Answer>(CLAIM)).claimMootNudges).toHaveLength(9)
  })
  expect(many).toBe(few)
  expect(nothing).toBeLessThan(few)
  const close = (input: object) =>
    bot.get<{ closeNudge: { closed: boolean } }>(
      'mutation ($input: CloseNudgeInput!) { closeNudge(input: $input) { closed } }',
      { input: { platform: 'SLACK', workspace: 'T1', remoteRef: 'D1:a0', ...input } },
    )
  expect((await close({ workspace: 'T2' })).closeNudge.closed).toBe(false)
  expect((await close({})).closeNudge.closed).toBe(true)
  expect((await close({})).closeNudge.closed).toBe(false)
  clock.advance(120)
  expect((await bot.get<Answer>(CLAIM)).claimMootNudges).toHaveLength(9)
})
