import { expect, vi } from 'vitest'
import type { MemberRow } from '#db/members.ts'
import { type Chat, chatTest } from '../../testing/chat.ts'
import { aMilestone, anExperiment } from '../../testing/makers/experiments.ts'
import { anIndicator } from '../../testing/makers/indicators.ts'
import { anIntroduction } from '../../testing/makers/introductions.ts'
import { aMember } from '../../testing/makers/people.ts'

/** The first gesture of all loads the machinery. */
const PATIENCE = 20_000

/** What a person reads of their home, once it says something. */
const homeOf = (chat: Chat, member: MemberRow, word: string): Promise<string> => {
  const { user } = chat.as(member)
  return chat.slack.until(() => {
    const text = JSON.stringify(chat.slack.home(user)?.blocks ?? '')
    return text.includes(word) && text
  }, PATIENCE)
}

/** The button of the home that stands beside these words. */
function buttonBeside(chat: Chat, member: MemberRow, words: string) {
  const { user } = chat.as(member)
  const home = chat.slack.home(user)
  const block = home?.blocks.find((each) => JSON.stringify(each).includes(words)) as
    | { block_id: string; accessory?: { action_id: string } }
    | undefined
  if (!home || !block?.accessory) throw new Error(`Nothing to press beside « ${words} ».`)
  return { user, viewId: home.id, block_id: block.block_id, action_id: block.accessory.action_id }
}

chatTest(
  'l’accueil dit ce qui est attendu, où en sont les expérimentations et les dernières réponses, et se tient à jour',
  async ({ db, chat, clock }) => {
    const staff = await aMember(db)
    const { programmeId } = staff
    const ana = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Ana' })
    const experiment = await anExperiment(db, { title: 'Le jardin', members: [ana] })
    const collected = { experiment, unit: 'séances', collectorId: ana.id } as const
    await anIndicator(db, { ...collected, name: 'Séances animées' })
    await anIndicator(db, { ...collected, name: 'Habitants venus' })
    await aMilestone(db, { experiment, dueOn: '2026-06-10' })
    await anIntroduction(db, { experiment, requestedBy: ana, status: 'ACCEPTED', statusAt: clock.now() })

    await chat.slack.openHome({ user: chat.as(ana).user })
    const first = await homeOf(chat, ana, 'Le jardin')
    expect(first).toContain('Vos expérimentations')
    expect(first).toContain('jalon en retard : Point à mi-parcours')
    expect(first).toContain('acceptent de se rencontrer')

    await chat.deliver()
    const told = await homeOf(chat, ana, 'relevés manquants')
    expect(told).toContain('2 relevés manquants')
    expect(told).toContain('c’était pour le 10 juin 2026')

    await chat.slack.pressButton(buttonBeside(chat, ana, 'relevés manquants'))
    await chat.slack.until(() => chat.slack.openView(chat.as(ana).user)?.callback_id === 'indicator.period', PATIENCE)
    await chat.slack.pressButton(buttonBeside(chat, ana, 'c’était pour'))
    await chat.slack.until(() => {
      const home = JSON.stringify(chat.slack.home(chat.as(ana).user)?.blocks)
      return !home.includes('c’était pour') && home.includes('tous les jalons sont franchis')
    }, PATIENCE)
  },
)

chatTest('un accueil où rien n’a changé n’est pas montré de nouveau', async ({ db, chat }) => {
  const staff = await aMember(db, { name: 'Camille', language: 'EN' })
  const talker = chat.as(staff)
  await talker.type('/passerelle')
  expect(chat.slack.calls('views.publish')).toHaveLength(0)
  await chat.slack.openHome({ user: talker.user })
  expect(await homeOf(chat, staff, 'Hello Camille')).toContain('Nothing is waiting for you')
  await talker.type('/passerelle')
  await talker.type('/passerelle langue fr')
  await homeOf(chat, staff, 'Bonjour Camille')
  await vi.waitFor(() => expect(chat.slack.calls('views.publish')).toHaveLength(2))
})

chatTest('qui veille sur le programme voit ses demandes à vérifier, par leur liste', async ({ db, chat }) => {
  const staff = await aMember(db)
  const experiment = await anExperiment(db, { programmeId: staff.programmeId })
  for (const _ of [1, 2, 3]) await anIntroduction(db, { experiment, requestedBy: staff })
  await chat.slack.openHome({ user: chat.as(staff).user })
  await homeOf(chat, staff, 'Rien ne vous attend')
  await chat.deliver()
  await homeOf(chat, staff, '3 demandes')
})
