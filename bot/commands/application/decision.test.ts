/** An agent who decides, from the marks of the jury to the experiment. */
import { expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { chatTest } from '../../../testing/chat.ts'
import { aCohort } from '../../../testing/makers/experiments.ts'
import { aMember } from '../../../testing/makers/people.ts'
import { aCall, anApplication, aScoring } from '../../../testing/makers/selection.ts'

async function aJudgedCall(db: Db) {
  const staff = await aMember(db, { name: 'Claire' })
  const { programmeId } = staff
  const ana = await aMember(db, { programmeId, role: 'COACH', name: 'Ana' })
  const eva = await aMember(db, { programmeId, role: 'EVALUATOR', name: 'Eva' })
  const lea = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Léa' })
  const { id: cohortId } = await aCohort(db, {
    programmeId,
    name: '4e promotion',
    startsOn: '2026-09-01',
    endsOn: '2027-06-30',
  })
  const call = await aCall(db, { staff, cohortId, jury: [ana, eva] })
  const solinum = await anApplication(db, { call, name: 'Solinum', receivedOn: '2026-06-02' })
  const andibo = await anApplication(db, { call, name: 'Andibo' })
  await aScoring(db, call, andibo, ana, ['5'])
  await aScoring(db, call, andibo, eva, ['4'])
  await aScoring(db, call, solinum, ana, ['2.5'])
  return { staff, ana, lea, call, andibo, solinum }
}

chatTest('du classement au lauréat, puis à son expérimentation', async ({ db, chat }) => {
  const { staff, lea } = await aJudgedCall(db)
  const agent = chat.as(staff)
  const ranking = await agent.type('/programme candidatures')
  expect(ranking.text).toContain('Candidatures — 4e promotion')
  expect(ranking.text).toMatch(/Andibo.*Moyenne 18\/20 \(2 jurés, de 16 à 20\) · 1er rang.*Solinum/s)
  expect(ranking.text).toContain('Moyenne 10/20 (un juré) · 2e rang · attendus : Eva')
  expect(ranking.text).toContain('reçue le 2 juin 2026 · ⚠️ en retard')
  expect(ranking.buttons).toEqual(expect.arrayContaining(['Retenir en présélection', 'Ne pas retenir…', 'Plus…']))

  await agent.press('Ne pas retenir…')
  const unsaid = await agent.fill({ note: ' ' })
  expect(unsaid.errors).toEqual({ note: 'Ajoutez une explication, de 2 000 caractères au plus.' })
  const turnedDown = await agent.fill({ note: 'Un projet trop éloigné du besoin' })
  expect(turnedDown.text).toContain('Andibo n’est pas retenue : la raison est notée')
  expect(turnedDown.text).toContain('« Un projet trop éloigné du besoin »')

  expect((await agent.press('Retenir en présélection')).text).toContain('est en présélection')
  const selected = await agent.press('Sélectionner')
  expect(selected.text).toContain('est lauréate. Il reste à ouvrir son expérimentation.')

  await agent.press('Ouvrir l’expérimentation…')
  expect((await agent.fill({ title: ' ' })).errors['title']).toContain('Donnez un titre')
  const opened = await agent.fill({ title: 'Des voisins', memberIds: ['Léa — Entrepreneur social'] })
  expect(opened.text).toContain('L’expérimentation Des voisins est ouverte, avec 6 jalons :')
  expect(opened.text).toContain('29 septembre 2026 — Signer le cadre d’évaluation')
  expect((await chat.as(lea).type('/programme')).text).toContain('Des voisins')
  const experiments = await db.selectFrom('experiment').select(['title', 'summary']).execute()
  expect(experiments).toEqual([{ title: 'Des voisins', summary: 'Un atelier par semaine, animé par des voisins.' }])
})

chatTest('présélectionner prévient que les notes se figent, une fois', async ({ db, chat }) => {
  const { staff } = await aJudgedCall(db)
  const agent = chat.as(staff)
  await agent.type('/programme candidatures')
  expect(JSON.stringify(agent.messages().at(-1)?.blocks)).toContain(
    'Un juré ne s’est pas encore prononcé sur cette candidature. La première présélection fige les notes de tout l’appel.',
  )
  await agent.press('Retenir en présélection')
  expect(JSON.stringify(agent.messages().at(-1)?.blocks)).not.toContain('fige les notes')
})

chatTest('un bouton dépassé dit où en est la candidature', async ({ db, as, chat }) => {
  const { staff, andibo, solinum } = await aJudgedCall(db)
  const agent = chat.as(staff)
  await agent.type('/programme candidatures')
  const client = await as(staff)
  for (const { id } of [andibo, solinum])
    await client.change('withdrawApplication', { clientKey: id, applicationId: `application_${id}` })
  const shortlisted = await agent.press('Retenir en présélection')
  expect(shortlisted.text).toContain('L’entreprise a retiré cette candidature le 15 juin 2026.')
})

chatTest('une erreur se reprend d’un pas, avec sa raison', async ({ db, chat }) => {
  const { staff } = await aJudgedCall(db)
  const agent = chat.as(staff)
  await agent.type('/programme candidatures')
  await agent.press('Retenir en présélection')
  await agent.press('Plus…')
  await agent.press('Revenir en arrière…')
  expect((await agent.fill({ note: 'Trop vite' })).text).toContain('revient une étape en arrière')
  expect(await db.selectFrom('call').select('shortlistedAt').execute()).toEqual([{ shortlistedAt: null }])
})

chatTest('sans appel, l’agent l’apprend ; avec plusieurs, il passe de l’un à l’autre', async ({ db, chat }) => {
  const staff = await aMember(db)
  const { programmeId } = staff
  const agent = chat.as(staff)
  expect((await agent.type('/programme candidatures')).text).toContain('Aucun appel à candidatures n’est ouvert')
  for (const [name, startsOn] of [
    ['1re promotion', '2026-01-01'],
    ['2e promotion', '2026-02-01'],
  ] as const) {
    const { id: cohortId } = await aCohort(db, { programmeId, name, startsOn })
    await anApplication(db, { call: await aCall(db, { staff, cohortId }), name: `De la ${name}` })
  }
  const latest = await agent.type('/programme candidatures')
  expect(latest.text).toContain('De la 2e promotion')
  expect((await agent.press('1re promotion')).text).toContain('De la 1re promotion')
  expect((await agent.type('/programme')).buttons).toEqual(['Candidatures'])
})

chatTest('au-delà d’une page, la suite', async ({ db, chat }) => {
  const staff = await aMember(db)
  const call = await aCall(db, { staff })
  for (let number = 1; number <= 7; number += 1) await anApplication(db, { call, name: `Entreprise ${number}` })
  const agent = chat.as(staff)
  expect((await agent.type('/programme candidatures')).buttons.filter((label) => label === 'Plus…')).toHaveLength(5)
  expect((await agent.press('Suite')).buttons.filter((label) => label === 'Plus…')).toHaveLength(2)
})
