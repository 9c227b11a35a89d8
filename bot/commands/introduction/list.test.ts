import { expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { IntroductionStatus } from '#db/generated/tables.ts'
import { chatTest } from '../../../testing/chat.ts'
import { anExperiment } from '../../../testing/makers/experiments.ts'
import { anEstablishment, anIntroduction } from '../../../testing/makers/introductions.ts'
import { aMember } from '../../../testing/makers/people.ts'

/** An agent, an experiment of an entrepreneur, and the introductions it asked for, as long as people may write. */
async function aQueue(db: Db, statuses: readonly IntroductionStatus[]) {
  const staff = await aMember(db, { role: 'STAFF' })
  const { programmeId } = staff
  const entrepreneur = await aMember(db, { programmeId, role: 'ENTREPRENEUR' })
  const coach = await aMember(db, { programmeId, role: 'COACH' })
  const experiment = await anExperiment(db, { title: 'Le jardin', members: [entrepreneur, coach] })
  for (const [index, status] of statuses.entries()) {
    const number = index + 1
    const { id: establishmentId } = await anEstablishment(db, { programmeId, name: `Lieu ${number}.` })
    const requestedAt = new Date(Date.UTC(2026, 4, number))
    const asked = {
      establishmentId,
      requestedAt,
      purpose: 'À huit, le mardi. '.repeat(110),
      effort: 'Une heure. '.repeat(45),
    }
    await anIntroduction(db, { experiment, requestedBy: entrepreneur, status, note: 'Merci. '.repeat(280), ...asked })
  }
  return { staff, programmeId, entrepreneur, coach }
}

const requested = (count: number) => Array.from({ length: count }, () => 'REQUESTED' as const)

chatTest('la file se lit de la plus ancienne demande à la dernière, cinq par cinq', async ({ db, chat }) => {
  const { staff } = await aQueue(db, requested(11))
  const agent = chat.as(staff)
  const first = await agent.type('/relation')
  expect(first.text).toContain('Plus de 5 demandes attendent un agent')
  expect(first.text).toContain('Lieu 1.')
  expect(first.text).not.toContain('La suite ne tient pas')
  expect(first.buttons.filter((label) => label === 'Proposer…')).toHaveLength(5)
  expect(first.buttons.slice(-5)).toEqual(['Suivantes', 'En cours', 'Liste d’attente', 'Bloquées', 'Nouvelle demande'])

  const second = await agent.press('Suivantes')
  expect(second.text).toContain('Demandes qui attendent un agent, suite')
  expect(second.text).toContain('Lieu 6.')
  const last = await agent.press('Suivantes')
  expect(last.text).toContain('Lieu 11.')
  expect(last.buttons).not.toContain('Suivantes')
})

chatTest('répondre à une ligne laisse les autres sous les yeux', async ({ db, chat }) => {
  const { staff } = await aQueue(db, requested(2))
  const agent = chat.as(staff)
  expect((await agent.type('/relation')).text).toContain('2 demandes attendent un agent')
  await agent.press('Proposer…')
  const after = await agent.fill({ contactEmail: 'direction@lieu.example' })
  expect(after.text).toContain('Un e-mail part à direction@lieu.example')
  expect(after.text).toContain('Une demande attend un agent')
  expect(after.text).toContain('Lieu 2.')
  expect(after.buttons).toContain('Proposer…')
})

chatTest('« mes relations » montre d’abord ce qui attend la personne, puis le reste', async ({ db, chat }) => {
  const { entrepreneur, coach } = await aQueue(db, ['REQUESTED', 'MORE_INFO', 'DECLINED', 'ACCEPTED'])
  for (const [member, line] of [
    [entrepreneur, '/relation mes relations'],
    [coach, '/relation liste'],
  ] as const) {
    const { text } = await chat.as(member).type(line)
    expect(text).toContain('2 mises en relation vous attendent')
    expect(text).toContain('2 autres suivent leur cours')
    const order = ['Lieu 2.', 'Lieu 4.', 'Lieu 3.', 'Lieu 1.'].map((name) => text.indexOf(name))
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    expect(text).not.toContain('La suite ne tient pas')
  }
})

chatTest('quand plus de cinq attendent la personne, les autres viennent ensuite', async ({ db, chat }) => {
  const { entrepreneur } = await aQueue(db, [...requested(2), ...Array.from({ length: 6 }, () => 'MORE_INFO' as const)])
  const person = chat.as(entrepreneur)
  expect((await person.type('/relation mes')).text).toContain('Plus de 5 mises en relation vous attendent')
  const second = await person.press('Suivantes')
  expect(second.text).toContain('Mises en relation qui vous attendent, suite')
  expect(second.text).toContain('2 autres suivent leur cours')
  expect(second.buttons).not.toContain('Suivantes')
})

chatTest(
  'l’agent voit ce qui est en cours, et ce qui ne bouge plus depuis dix jours ouvrés',
  async ({ db, chat, clock }) => {
    const { staff } = await aQueue(db, ['REQUESTED', 'PROPOSED', 'DECLINED', 'MET'])
    const agent = chat.as(staff)
    const ongoing = await agent.type('/relation en cours')
    expect(ongoing.text).toContain('3 mises en relation en cours')
    expect(ongoing.text).not.toContain('Lieu 3.')
    expect((await agent.type('/relation bloquées')).text).toContain('3 mises en relation n’ont pas bougé')
    await db.updateTable('introduction').set({ statusAt: clock.now() }).execute()
    expect((await agent.type('/relation bloquées')).text).toContain('Aucune mise en relation n’est bloquée')
    clock.advance(21 * 24 * 3600)
    await agent.type('/relation')
    expect((await agent.press('Bloquées')).text).toContain('3 mises en relation n’ont pas bougé')
    expect((await agent.type('/relation attente')).text).toContain('Aucune mise en relation n’attend de place')
  },
)

chatTest('l’historique se cherche par des mots, et se choisit quand il y en a plusieurs', async ({ db, chat }) => {
  const { staff } = await aQueue(db, ['REQUESTED', 'PROPOSED'])
  const agent = chat.as(staff)
  expect((await agent.type('/relation historique introuvable')).text).toContain('Aucune mise en relation pour')
  expect((await agent.type('/relation historique')).buttons).toEqual(['Historique', 'Historique'])
  expect((await agent.press('Historique')).text).toContain('Demandée → Proposée')
  expect((await agent.type('/relation historique lieu 1')).text).toContain('Historique : Lieu 1.')
})

chatTest(
  'qui ne fait que lire voit les établissements et les demandes, sans rien pouvoir y faire',
  async ({ db, chat }) => {
    const { programmeId } = await aQueue(db, requested(1))
    const viewer = chat.as(await aMember(db, { programmeId, role: 'VIEWER' }))
    const found = await viewer.type('/relation lieu')
    expect(found.text).toContain('Un établissement pour « lieu ».')
    expect(found.text).not.toContain('Lequel')
    expect(found.text).toContain('Seuls les entrepreneurs')
    expect(found.buttons).toEqual([])
    expect((await viewer.type('/relation liste')).buttons).toEqual(['Plus…'])
    expect((await viewer.press('Plus…')).buttons).toEqual(['Historique'])
    expect((await viewer.type('/relation introuvable')).buttons).toEqual([])
  },
)

chatTest('ce qui a été compris se dit dans la langue de la personne', async ({ db, chat }) => {
  const { programmeId } = await aQueue(db, requested(1))
  const coach = chat.as(await aMember(db, { programmeId, role: 'COACH', language: 'EN' }))
  const { text } = await coach.type('/introduction ehapd')
  expect(text).toContain('I understood “ehpad”.')
  expect(text).toContain('for “ehpad”')
  expect((await coach.type('/introduction mine')).text).toContain('No introduction is waiting for you')
})
