import { expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { chatTest } from '../../../testing/chat.ts'
import { anExperiment } from '../../../testing/makers/experiments.ts'
import { anEstablishment } from '../../../testing/makers/introductions.ts'
import { aMember } from '../../../testing/makers/people.ts'

/** An entrepreneur with one experiment, an agent, and two EHPAD of Argenteuil. */
async function aTerritory(db: Db) {
  const staff = await aMember(db, { role: 'STAFF' })
  const { programmeId } = staff
  const entrepreneur = await aMember(db, { programmeId, role: 'ENTREPRENEUR' })
  const experiment = await anExperiment(db, { title: 'Le jardin', members: [entrepreneur] })
  const place = { programmeId, category: 'EHPAD', commune: 'Argenteuil' }
  await anEstablishment(db, { ...place, name: 'EHPAD Les Pensées', searchText: 'EHPAD LES PENSEES EHPAD ARGENTEUIL' })
  await anEstablishment(db, {
    ...place,
    name: 'EHPAD Val Notre-Dame',
    searchText: 'EHPAD VAL NOTRE DAME EHPAD ARGENTEUIL',
  })
  return { staff, entrepreneur, experiment }
}

const statuses = async (db: Db) =>
  (await db.selectFrom('introduction').select('status').execute()).map(({ status }) => status)

const purpose = 'Tester l’atelier avec huit résidents.'

chatTest(
  'une recherche mène au formulaire, la demande à l’agent, sa réponse à une mise en relation',
  async ({ db, chat }) => {
    const { staff, entrepreneur } = await aTerritory(db)
    const person = chat.as(entrepreneur)
    const found = await person.type('/relation ehpad argenteuil')
    expect(found.text).toContain('2 établissements pour « ehpad argenteuil »')

    const opened = await person.press('Demander une rencontre')
    expect(opened.form).toContain('Pour l’expérimentation')
    const asked = await person.fill({ purpose })
    expect(asked.text).toContain('Votre demande de mise en relation avec EHPAD Les Pensées est enregistrée')
    expect(await statuses(db)).toEqual(['REQUESTED'])

    const agent = chat.as(staff)
    const queue = await agent.type('/relation')
    expect(queue.text).toContain('Une mise en relation attend une réponse')
    expect((await agent.press('Accepter')).text).toContain('est acceptée')
    expect(await statuses(db)).toEqual(['ACCEPTED'])
  },
)

chatTest('l’établissement se cherche en tapant dans le formulaire, fautes comprises', async ({ db, chat }) => {
  const { entrepreneur } = await aTerritory(db)
  const person = chat.as(entrepreneur)
  await person.type('/relation')
  expect(await person.search('establishment', 'pensees')).toEqual(['EHPAD Les Pensées — Argenteuil'])
  expect(await person.search('establishment', 'ehpda argenteuil')).toHaveLength(2)
  expect(await person.search('establishment', 'zzz')).toEqual([])
})

chatTest('un mot mal écrit est rapproché d’un établissement connu, sinon une phrase aide', async ({ db, chat }) => {
  const { entrepreneur } = await aTerritory(db)
  const person = chat.as(entrepreneur)
  const near = await person.type('/relation ehpad argentueil')
  expect(near.text).toContain('Vouliez-vous dire ehpad argenteuil ?')
  expect((await person.press('/relation ehpad argenteuil')).text).toContain('2 établissements')
  expect((await person.type('/relation ehpda')).text).toContain('Vouliez-vous dire ehpad ?')
  const none = await person.type('/relation chocolaterie')
  expect(none.text).toContain('Aucun établissement pour « chocolaterie »')
  expect(none.buttons).toEqual(['Ouvrir le formulaire'])
})

chatTest('redemander le même établissement le dit dans le formulaire, qui reste rempli', async ({ db, chat }) => {
  const { entrepreneur } = await aTerritory(db)
  const person = chat.as(entrepreneur)
  await person.type('/relation pensées')
  await person.press('Demander une rencontre')
  await person.fill({ purpose })
  await person.press('Demander une rencontre')
  const again = await person.fill({ purpose })
  expect(again.errors['establishment']).toContain('a déjà été demandée')
  expect(again.form).toBeDefined()
  expect(await statuses(db)).toEqual(['REQUESTED'])
})

chatTest('un refus demande un motif, et une explication quand le motif est « autre »', async ({ db, chat }) => {
  const { staff, entrepreneur } = await aTerritory(db)
  const person = chat.as(entrepreneur)
  await person.type('/relation pensées')
  await person.press('Demander une rencontre')
  await person.fill({ purpose })
  const agent = chat.as(staff)
  await agent.type('/relation')
  await agent.press('Décliner…')
  expect((await agent.fill({ reason: 'OTHER' })).errors['note']).toContain('Ajoutez une explication')
  expect((await agent.fill({ reason: 'NO_CAPACITY' })).text).toContain('pas de place en ce moment')

  const list = await person.type('/relation liste')
  expect(list.text).toContain('déclinée')
})

chatTest('une réponse donnée après une autre apprend ce que la demande est devenue', async ({ db, chat }) => {
  const { staff, entrepreneur } = await aTerritory(db)
  const person = chat.as(entrepreneur)
  await person.type('/relation pensées')
  await person.press('Demander une rencontre')
  await person.fill({ purpose })
  const agent = chat.as(staff)
  await agent.type('/relation')
  expect((await person.press('Retirer')).text).toContain('est retirée')
  expect((await agent.press('Accepter')).text).toContain('Cette mise en relation a été retirée')
  expect(await statuses(db)).toEqual(['WITHDRAWN'])
})

chatTest('qui ne peut pas demander l’apprend en une phrase', async ({ db, chat }) => {
  const { staff } = await aTerritory(db)
  const viewer = await aMember(db, { programmeId: staff.programmeId, role: 'VIEWER' })
  expect((await chat.as(viewer).type('/relation')).text).toContain('Seuls les entrepreneurs')
})

chatTest('répondre à une ligne laisse les autres sous les yeux', async ({ db, chat }) => {
  const { staff, entrepreneur } = await aTerritory(db)
  const person = chat.as(entrepreneur)
  for (const word of ['pensées', 'dame']) {
    await person.type(`/relation ${word}`)
    await person.press('Demander une rencontre')
    await person.fill({ purpose })
  }
  const agent = chat.as(staff)
  expect((await agent.type('/relation')).text).toContain('2 mises en relation attendent')
  const after = await agent.press('Accepter')
  expect(after.text).toContain('est acceptée')
  expect(after.text).toContain('Une mise en relation attend une réponse')
  expect(after.buttons).toContain('Accepter')
})
