import { expect } from 'vitest'
import { chatTest } from '../../../testing/chat.ts'
import { aMilestone, anExperiment } from '../../../testing/makers/experiments.ts'
import { aMember } from '../../../testing/makers/people.ts'

chatTest('au-delà de cent jalons, tous sont comptés et tous se cherchent', async ({ db, chat }) => {
  const staff = await aMember(db, { role: 'STAFF' })
  const { programmeId } = staff
  for (let number = 1; number <= 101; number += 1) {
    await aMilestone(db, { experiment: await anExperiment(db, { programmeId }), dueOn: '2026-06-01' })
  }
  const last = await anExperiment(db, { programmeId, title: 'Le verger' })
  await aMilestone(db, { experiment: last, dueOn: '2026-12-01' })
  const agent = chat.as(staff)
  const all = await agent.type('/jalon')
  expect(all.text).toContain('102 jalons ouverts')
  expect(all.text).toContain('Voici les 8 premiers')
  expect((await agent.type('/jalon verger')).text).toContain('Un jalon ouvert')
})
