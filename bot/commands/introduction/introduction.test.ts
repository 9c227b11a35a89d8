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
  await anEstablishment(db, { ...place, name: 'EHPAD Les Pensées' })
  await anEstablishment(db, { ...place, name: 'EHPAD Val Notre-Dame' })
  return { programmeId, staff, entrepreneur, experiment }
}

const statuses = async (db: Db) =>
  (await db.selectFrom('introduction').select('status').execute()).map(({ status }) => status)

const request = { purpose: 'Tester l’atelier avec huit résidents.', effort: 'Une heure par semaine' }
const agreed = { ...request, consentVersion: 'J’ai lu ce texte et je suis d’accord' }

chatTest(
  'une recherche mène au formulaire, avec le texte de l’accord, et la demande à l’agent',
  async ({ db, chat }) => {
    const { staff, entrepreneur } = await aTerritory(db)
    const person = chat.as(entrepreneur)
    const found = await person.type('/relation ehpad argenteuil')
    expect(found.text).toContain('2 établissements pour « ehpad argenteuil »')

    const opened = await person.press('Demander une rencontre')
    expect(opened.form).toContain('Pour l’expérimentation')
    expect(opened.form).toContain('Si l’établissement accepte lui aussi, mon nom et mon adresse e-mail lui sont donnés')
    const asked = await person.fill(agreed)
    expect(asked.text).toContain('Votre demande de mise en relation avec EHPAD Les Pensées est enregistrée')
    expect(asked.text).toContain('Temps demandé : Une heure par semaine')
    expect(asked.text).toContain('À vérifier par un agent')
    expect(asked.text).toContain('un agent doit agir')
    const consent = await db.selectFrom('consent').selectAll().executeTakeFirstOrThrow()
    expect(consent).toMatchObject({ side: 'ENTERPRISE', channel: 'SLACK', givenBy: entrepreneur.id })

    const queue = await chat.as(staff).type('/relation')
    expect(queue.text).toContain('Une demande attend un agent')
    expect(queue.text).toContain('c’est à vous')
    expect(queue.buttons.slice(0, 4)).toEqual(['Proposer…', 'Demander une précision…', 'Décliner…', 'Plus…'])
  },
)

chatTest(
  'sans son accord, l’entrepreneur n’envoie pas, mais garde un brouillon qu’il reprend',
  async ({ db, chat }) => {
    const { staff, entrepreneur } = await aTerritory(db)
    const person = chat.as(entrepreneur)
    await person.type('/relation pensées')
    await person.press('Demander une rencontre')
    const refused = await person.fill(request)
    expect(refused.errors['consentVersion']).toContain('Cochez la case')
    expect((await person.fill({ ...request, sending: 'Garder en brouillon' })).text).toContain('Votre brouillon')
    expect(await statuses(db)).toEqual(['DRAFT'])
    expect((await chat.as(staff).type('/relation')).text).toContain('Aucune demande n’attend un agent')

    const mine = await person.type('/relation mes')
    expect(mine.text).toContain('Une mise en relation vous attend')
    const opened = await person.press('Envoyer le brouillon…')
    expect(opened.form).toContain('Si l’établissement accepte')
    expect((await person.fill({ ...agreed, purpose: 'Mieux dit.' })).text).toContain('est envoyée aux agents')
    const { status, purpose } = await db.selectFrom('introduction').selectAll().executeTakeFirstOrThrow()
    expect({ status, purpose }).toEqual({ status: 'REQUESTED', purpose: 'Mieux dit.' })
  },
)

chatTest('l’accompagnateur demande pour l’entrepreneur, qui donne son accord ensuite', async ({ db, chat }) => {
  const { programmeId, entrepreneur } = await aTerritory(db)
  const coach = await aMember(db, { programmeId, role: 'COACH' })
  await anExperiment(db, { title: 'Le verger', members: [coach, entrepreneur] })
  const person = chat.as(coach)
  await person.type('/relation pensées')
  const opened = await person.press('Demander une rencontre')
  expect(opened.form).toContain('Expérimentation')
  expect(opened.form).not.toContain('Votre accord')
  await person.fill({ ...request, experimentId: 'Le verger' })
  expect(await db.selectFrom('consent').selectAll().execute()).toEqual([])

  const other = chat.as(entrepreneur)
  await other.type('/relation mes')
  const consent = await other.press('Donner mon accord…')
  expect(consent.form).toContain('Si l’établissement accepte lui aussi')
  expect((await other.fill({})).errors).toHaveProperty('consentVersion')
  const given = await other.fill({ consentVersion: agreed.consentVersion })
  expect(given.text).toContain('Votre accord est donné')
  expect(given.buttons).not.toContain('Donner mon accord…')
  expect(await db.selectFrom('consent').selectAll().execute()).toHaveLength(1)
})

chatTest('l’établissement se cherche en tapant dans le formulaire, fautes comprises', async ({ db, chat }) => {
  const { entrepreneur } = await aTerritory(db)
  const person = chat.as(entrepreneur)
  await person.type('/relation')
  expect(await person.search('establishmentId', 'pensees')).toEqual(['EHPAD Les Pensées — Argenteuil'])
  expect(await person.search('establishmentId', 'ehpda argenteuil')).toHaveLength(2)
  expect(await person.search('establishmentId', 'zzz')).toEqual([])
})

chatTest('un mot mal écrit est compris et le dit, sinon une phrase aide', async ({ db, chat }) => {
  const { entrepreneur } = await aTerritory(db)
  const person = chat.as(entrepreneur)
  const mended = await person.type('/relation ehpad argentueil')
  expect(mended.text).toContain('J’ai compris « ehpad argenteuil »')
  expect(mended.text).toContain('2 établissements pour « ehpad argenteuil »')
  expect(mended.buttons).toContain('Demander une rencontre')
  expect((await person.type('/relation maison de retraite argenteuil')).text).toContain('2 établissements')
  const none = await person.type('/relation chocolaterie')
  expect(none.text).toContain('Aucun établissement pour « chocolaterie »')
  expect(none.buttons).toEqual(['Ouvrir le formulaire'])
})

chatTest('un mot-clé mal écrit est rapproché du bon, qui s’ouvre d’un clic', async ({ db, chat }) => {
  const { staff } = await aTerritory(db)
  const agent = chat.as(staff)
  const near = await agent.type('/relation lsite')
  expect(near.text).toContain('Vouliez-vous dire /relation liste ?')
  expect((await agent.press('/relation liste')).text).toContain('Aucune mise en relation')
  expect((await agent.type('/relation en cour')).text).toContain('/relation en cours')
  expect((await agent.type('/relation historiqe')).text).toContain('Vouliez-vous dire /relation historique ?')
})

chatTest('redemander le même établissement le dit dans le formulaire, qui reste rempli', async ({ db, chat }) => {
  const { entrepreneur } = await aTerritory(db)
  const person = chat.as(entrepreneur)
  await person.type('/relation pensées')
  await person.press('Demander une rencontre')
  await person.fill(agreed)
  await person.press('Demander une rencontre')
  const again = await person.fill(agreed)
  expect(again.errors['establishmentId']).toContain('a déjà été demandée')
  expect(again.form).toBeDefined()
  expect(await statuses(db)).toEqual(['REQUESTED'])
})

chatTest('qui ne peut pas demander l’apprend en une phrase', async ({ db, chat }) => {
  const { programmeId } = await aTerritory(db)
  const viewer = chat.as(await aMember(db, { programmeId, role: 'VIEWER' }))
  expect((await viewer.type('/relation')).text).toContain('Seuls les entrepreneurs')
  expect((await viewer.type('/relation suggestions')).text).toContain('Seuls les entrepreneurs')
})

chatTest(
  'les suggestions disent pourquoi, et mènent au formulaire de la bonne expérimentation',
  async ({ db, chat }) => {
    const { staff, experiment, programmeId } = await aTerritory(db)
    await anExperiment(db, { title: 'Le verger', programmeId })
    const agent = chat.as(staff)
    expect((await agent.type('/relation suggestions')).text).toContain('Pour quelle expérimentation')
    const found = await agent.type('/relation suggestions jardin')
    expect(found.text).toContain('Les établissements qui conviennent le mieux à « Le jardin »')
    expect(found.text).toContain('EHPAD Les Pensées')
    expect(found.text).toContain('N’a encore jamais été sollicité')
    await agent.press('Demander une rencontre')
    await agent.fill(request)
    const { experimentId } = await db.selectFrom('introduction').select('experimentId').executeTakeFirstOrThrow()
    expect(experimentId).toBe(experiment.id)
  },
)
