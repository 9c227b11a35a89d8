import { expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { MemberRow } from '#db/members.ts'
import { type Chat, chatTest } from '../../testing/chat.ts'
import { aMilestone, anExperiment } from '../../testing/makers/experiments.ts'
import { aMember } from '../../testing/makers/people.ts'

const CHANNEL = 'C0JARDIN'

/** An experiment with an agent, its entrepreneur and another; the channel of the first two, who have spoken to the bot. */
async function aChannel(db: Db, chat: Chat) {
  const staff = await aMember(db, { name: 'Claire Dubois' })
  const { programmeId } = staff
  const ana = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Ana Ruiz' })
  const other = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Tom Petit' })
  const experiment = await anExperiment(db, { title: 'Le jardin partagé', members: [ana] })
  await anExperiment(db, { programmeId, title: 'La cuisine' })
  const milestone = await aMilestone(db, { experiment })
  for (const member of [staff, ana, other]) await chat.as(member).type('/passerelle')
  const keep = (members: readonly MemberRow[], more: { isWithoutBot?: boolean; kind?: 'public' } = {}) =>
    chat.slack.keepChannel({
      id: CHANNEL,
      name: 'jardin',
      members: [...members.map((member) => chat.as(member).user), ...(members.length > 2 ? [chat.stranger.user] : [])],
      ...more,
    })
  keep([staff, ana])
  return { staff, ana, other, milestone, keep }
}

/** Types in the channel, and reads the answer there. */
async function typeThere(chat: Chat, member: MemberRow, text: string): Promise<string> {
  const { user } = chat.as(member)
  const seen = () => chat.slack.conversation(user, CHANNEL)
  const before = seen().length
  await chat.slack.typeCommand({ user, channel: CHANNEL, text })
  await chat.slack.until(() => seen().length > before, 20_000)
  return JSON.stringify(seen().at(-1)?.blocks)
}

const said = (chat: Chat) =>
  chat.slack
    .messages()
    .filter(({ channel }) => channel === CHANNEL)
    .map(({ text }) => text)

const attest = (chat: Chat, member: MemberRow) => chat.as(member).press('C’est fait')

chatTest('ce qui arrive à une expérimentation est dit une fois dans son canal', async ({ db, chat, clock }) => {
  const { staff, ana } = await aChannel(db, chat)
  expect(await typeThere(chat, staff, '/passerelle canal')).toContain('n’est celui d’aucune expérimentation')
  expect(await typeThere(chat, ana, '/passerelle canal jardin')).toContain('Votre rôle ne permet pas')
  expect(await typeThere(chat, staff, '/passerelle canal jadrin')).toContain('Le jardin partagé')
  expect(await typeThere(chat, staff, '/passerelle canal jardin')).toContain('désormais celui de')
  expect(await typeThere(chat, ana, '/passerelle canal')).toContain('Claire Dubois')

  clock.set('2026-06-25T10:00:00Z')
  await chat.deliver()
  await attest(chat, ana)
  await chat.deliver()
  chat.slack.failNext('chat.postMessage', { cut: 'after' })
  expect(await chat.announce()).toBe(0)
  clock.advance(200)
  expect(await chat.announce()).toBe(1)
  expect(await chat.announce()).toBe(0)
  expect(said(chat)).toEqual(['✅ Jalon validé : Point à mi-parcours, par Ana Ruiz.'])

  clock.set('2026-07-01T07:00:00Z')
  await chat.deliver()
  expect(await chat.announce()).toBe(1)
  expect(said(chat).at(-1)).toContain('Où en sont les indicateurs')
  await chat.deliver()
  expect(await chat.announce()).toBe(0)
  expect(await typeThere(chat, staff, '/passerelle canal retirer')).toContain('n’est plus celui')
})

chatTest(
  'rien n’est dit à qui n’a pas à le savoir, et qui a relié le canal apprend pourquoi',
  async ({ db, chat, clock }) => {
    const { staff, ana, other, keep } = await aChannel(db, chat)
    await typeThere(chat, staff, '/passerelle canal jardin en')
    keep([staff, ana, other])
    clock.set('2026-06-25T10:00:00Z')
    await chat.deliver()
    await attest(chat, ana)
    await chat.deliver()
    expect(await chat.announce()).toBe(1)
    expect(said(chat)).toEqual([])
    expect(chat.as(staff).messages().at(-1)?.text).toBe(
      'Je n’ai rien dit dans le canal de Le jardin partagé : Tom Petit et une personne qui n’est pas inscrite s’y trouvent, sans pouvoir connaître cette expérimentation.',
    )
    expect(await chat.announce()).toBe(0)
  },
)

chatTest(
  'un canal public ne se relie pas, et rien n’est dit dans un canal devenu public',
  async ({ db, chat, clock }) => {
    const { staff, ana, keep } = await aChannel(db, chat)
    keep([staff, ana], { kind: 'public' })
    expect(await typeThere(chat, staff, '/passerelle canal jardin')).toContain('Ce canal est public')
    keep([staff, ana])
    await typeThere(chat, staff, '/passerelle canal jardin')
    keep([staff, ana], { kind: 'public' })
    clock.set('2026-06-25T10:00:00Z')
    await chat.deliver()
    await attest(chat, ana)
    await chat.deliver()
    expect(await chat.announce()).toBe(1)
    expect(said(chat)).toEqual([])
    expect(chat.as(staff).messages().at(-1)?.text).toContain('il est public, chacun peut y entrer et tout relire')
    clock.set('2026-07-01T07:00:00Z')
    await chat.deliver()
    expect(await chat.announce()).toBe(0)
    expect(await typeThere(chat, ana, '/passerelle canal')).toContain('Claire Dubois')
  },
)

chatTest(
  'un message refusé est abandonné sans que le canal soit perdu, et un compte que Slack cache est un inconnu',
  async ({ db, chat, clock }) => {
    const { staff, ana } = await aChannel(db, chat)
    await typeThere(chat, staff, '/passerelle canal jardin')
    clock.set('2026-06-25T10:00:00Z')
    await chat.deliver()
    await attest(chat, ana)
    await chat.deliver()
    chat.slack.failNext('chat.postMessage', { error: 'invalid_blocks' })
    expect(await chat.announce()).toBe(0)
    expect(await chat.announce()).toBe(0)
    expect(await typeThere(chat, ana, '/passerelle canal')).toContain('Claire Dubois')

    clock.set('2026-07-01T07:00:00Z')
    await chat.deliver()
    chat.slack.keepChannel({ id: CHANNEL, name: 'jardin', members: [chat.as(staff).user, 'UCACHE'] })
    expect(await chat.announce()).toBe(1)
    expect(said(chat)).toEqual([])
    expect(chat.as(staff).messages().at(-1)?.text).toContain('une personne qui n’est pas inscrite s’y trouve')
  },
)

chatTest(
  'un canal d’où le robot est parti n’est plus relié, et qui l’avait relié le sait',
  async ({ db, chat, clock }) => {
    const { staff, ana, keep } = await aChannel(db, chat)
    await typeThere(chat, staff, '/passerelle canal jardin')
    keep([staff, ana], { isWithoutBot: true })
    clock.set('2026-06-25T10:00:00Z')
    await chat.deliver()
    await attest(chat, ana)
    await chat.deliver()
    expect(await chat.announce()).toBe(1)
    expect(chat.as(staff).messages().at(-1)?.text).toContain(
      'Je ne peux plus parler dans le canal de Le jardin partagé',
    )
    expect(await typeThere(chat, ana, '/passerelle canal')).toContain('n’est celui d’aucune')
  },
)
