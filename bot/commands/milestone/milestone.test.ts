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

chatTest('l’entrepreneure valide avec un mot et la date ; l’agent rouvre, en disant pourquoi', async ({ db, chat }) => {
  const staff = await aMember(db, { role: 'STAFF' })
  const { programmeId } = staff
  const lea = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Léa' })
  const experiment = await anExperiment(db, { programmeId, title: 'Le jardin', members: [lea] })
  await aMilestone(db, { experiment, dueOn: '2026-06-20' })
  const entrepreneur = chat.as(lea)
  expect((await entrepreneur.type('/jalon')).buttons).toEqual(['C’est fait', 'Préciser…'])
  await entrepreneur.press('Préciser…')
  expect((await entrepreneur.fill({ reachedOn: '2026-06-16' })).errors['reachedOn']).toContain('à venir')
  const done = await entrepreneur.fill({ reachedOn: '2026-06-10', note: 'En visio' })
  expect(done.text).toContain('Jalon validé : Point à mi-parcours')
  expect(done.buttons).toEqual(['Annuler'])
  const seen = await entrepreneur.type('/jalon validés')
  expect(seen.text).toContain('Atteint le 10 juin 2026 · validé par Léa')
  expect(seen.text).toContain('« En visio »')
  expect(seen.buttons).toEqual([])

  const agent = chat.as(staff)
  await agent.type('/jalon validés jardin')
  await agent.press('Rouvrir…')
  expect((await agent.fill({ reason: ' ' })).errors['reason']).toContain('Ajoutez une explication')
  const open = await agent.fill({ reason: 'Validé trop tôt' })
  expect(open.text).toContain('Jalon rouvert')
  expect(open.text).toContain('Pour le 20 juin 2026')
  expect((await agent.type('/jalon validés')).text).toContain('Aucun jalon n’est encore validé')
})

chatTest('l’agent déplace un jalon, puis le rend au modèle', async ({ db, chat }) => {
  const staff = await aMember(db, { role: 'STAFF' })
  const experiment = await anExperiment(db, { programmeId: staff.programmeId })
  await aMilestone(db, { experiment, dueOn: '2026-06-20' })
  const agent = chat.as(staff)
  await agent.type('/jalon')
  await agent.press('Déplacer…')
  expect((await agent.fill({ dueOn: '2062-07-01' })).errors['dueOn']).toContain('vérifiez l’année')
  expect((await agent.fill({ dueOn: '2026-07-03' })).text).toContain('Pour le 3 juillet 2026')
  await agent.press('Déplacer…')
  expect((await agent.fill({ dueOn: '' })).text).toContain('Pour le 15 juillet 2026')
})

chatTest('le cadre qui n’est pas signé le dit', async ({ db, chat }) => {
  const staff = await aMember(db, { role: 'STAFF' })
  const experiment = await anExperiment(db, { programmeId: staff.programmeId })
  await aMilestone(db, { experiment, kind: 'FRAMEWORK_SIGNED', dueOn: '2026-06-20' })
  expect((await chat.as(staff).type('/jalon')).buttons).toEqual(['Déplacer…', 'Plan d’évaluation'])
})
