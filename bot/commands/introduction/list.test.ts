import { expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { chatTest } from '../../../testing/chat.ts'
import { anExperiment } from '../../../testing/makers/experiments.ts'
import { anEstablishment, anIntroduction } from '../../../testing/makers/introductions.ts'
import { aMember } from '../../../testing/makers/people.ts'

/** An agent, an experiment of an entrepreneur, and the introductions it asked for, as long as a purpose may be. */
async function aQueue(db: Db, count: number) {
  const staff = await aMember(db, { role: 'STAFF' })
  const { programmeId } = staff
  const entrepreneur = await aMember(db, { programmeId, role: 'ENTREPRENEUR' })
  const experiment = await anExperiment(db, { members: [entrepreneur] })
  for (let number = 1; number <= count; number += 1) {
    const { id: establishmentId } = await anEstablishment(db, { programmeId, name: `Lieu ${number}.` })
    const requestedAt = new Date(Date.UTC(2026, 4, number))
    const purpose = 'À huit, le mardi. '.repeat(110)
    await anIntroduction(db, { experiment, requestedBy: entrepreneur, establishmentId, requestedAt, purpose })
  }
  return { staff, programmeId }
}

chatTest('la file se lit jusqu’à la plus ancienne demande, cinq par cinq, boutons compris', async ({ db, chat }) => {
  const { staff } = await aQueue(db, 11)
  const agent = chat.as(staff)
  const first = await agent.type('/relation')
  expect(first.text).toContain('Plus de 5 mises en relation attendent une réponse')
  expect(first.buttons.filter((label) => label === 'Accepter')).toHaveLength(5)
  expect(first.buttons.slice(-2)).toEqual(['Suivantes', 'Nouvelle demande'])

  const second = await agent.press('Suivantes')
  expect(second.text).toContain('Mises en relation en attente, suite')
  expect(second.text).toContain('Lieu 6.')
  const last = await agent.press('Suivantes')
  expect(last.text).toContain('Lieu 1.')
  expect(last.buttons).not.toContain('Suivantes')
  expect((await agent.press('Accepter')).text).toContain('Lieu 1. est acceptée')
})

chatTest(
  'qui ne fait que lire voit les établissements et les demandes, sans bouton pour demander',
  async ({ db, chat }) => {
    const { programmeId } = await aQueue(db, 1)
    const viewer = chat.as(await aMember(db, { programmeId, role: 'VIEWER' }))
    const found = await viewer.type('/relation lieu')
    expect(found.text).toContain('Un établissement pour « lieu ».')
    expect(found.text).not.toContain('Lequel')
    expect(found.text).toContain('Seuls les entrepreneurs')
    expect(found.buttons).toEqual([])
    expect((await viewer.type('/relation liste')).buttons).toEqual([])
    expect((await viewer.type('/relation introuvable')).buttons).toEqual([])
  },
)

chatTest('un bouton qui reprend une ligne la reprend dans la langue de la personne', async ({ db, chat }) => {
  const { programmeId } = await aQueue(db, 1)
  const coach = chat.as(await aMember(db, { programmeId, role: 'COACH', language: 'EN' }))
  expect((await coach.type('/introduction ehapd')).buttons).toEqual(['/introduction ehpad'])
})
