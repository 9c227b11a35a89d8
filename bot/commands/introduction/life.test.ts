/** The life of an introduction as its people live it in the chat; the establishment answers through its link. */
import { expect } from 'vitest'
import { chatTest } from '../../../testing/chat.ts'
import { accepted, aRequest, storyOf, twoWorlds } from '../../../testing/makers/two-worlds.ts'
import type { Talker } from '../../../testing/talker.ts'

const seconds = (instant: string) => String(Date.parse(instant) / 1000)

const consentOf = (person: string) => ({ consentVersion: `J’ai lu ce texte${person}` })
const read = consentOf(', la personne est d’accord')

async function ask(person: Talker) {
  await person.type('/relation résidence des lilas')
  await person.press('Demander une rencontre')
  await person.fill({
    purpose: 'Essayer les repères.',
    effort: 'Une heure par semaine.',
    ...consentOf(' et je suis d’accord'),
  })
}

chatTest('de la demande à la conclusion, tout se fait dans le chat', async ({ db, as, chat, clock }) => {
  const worlds = await twoWorlds(db)
  const [lea, claire] = [chat.as(worlds.lea), chat.as(worlds.claire)]
  await ask(lea)

  await claire.type('/relation')
  const proposing = await claire.press('Proposer…')
  expect(proposing.form).toContain('pour Andibo')
  const proposed = await claire.fill({ message: 'Nous suivons ce projet.' })
  expect(proposed.text).toContain('Un e-mail part à direction@lilas.example')
  expect(proposed.text).toContain('Aucune demande n’attend un agent')

  const { id } = await db.selectFrom('introduction').select('id').executeTakeFirstOrThrow()
  const story = storyOf({ db, as }, id)
  expect((await lea.type('/relation mes')).text).toContain('Proposée à l’établissement')
  await story.byContact('askAboutIntroduction', { question: 'Combien de résidents ?' })
  expect((await lea.type('/relation mes')).text).toContain('Une question attend sa réponse')
  expect((await lea.press('Répondre à la question…')).form).toContain('Combien de résidents ?')
  expect((await lea.fill({ answer: 'Huit.' })).text).toContain('Votre réponse est transmise')

  const proposedDates = ['2026-06-22T08:00:00Z', '2026-06-23T12:30:00Z']
  await story.byContact('acceptIntroduction', { ...accepted, proposedDates, note: 'Avec plaisir.' })
  const agreed = await lea.type('/relation mes')
  expect(agreed.text).toContain('Acceptée des deux côtés')
  expect(agreed.text).toContain('Contact : Mme Diallo, direction@lilas.example')
  expect(agreed.text).toContain('lundi 22 juin 2026 à 10\u00A0h ; mardi 23 juin 2026 à 14\u00A0h\u00A030')
  await lea.press('Fixer la rencontre…')
  const fixed = await lea.fill({ proposed: 'mardi 23 juin 2026 à 14\u00A0h\u00A030', minutes: '90 minutes' })
  expect(fixed.text).toContain('est fixée')
  expect(fixed.text).toContain('Rencontre : mardi 23 juin 2026 à 14\u00A0h\u00A030, 90 min, Résidence des Lilas')
  await lea.press('Déplacer la rencontre…')
  await lea.fill({ startsAt: seconds('2026-06-24T07:00:00Z'), place: 'En visioconférence' })
  expect(await db.selectFrom('introduction').select(['meetingAt', 'meetingPlace']).execute()).toEqual([
    { meetingAt: new Date('2026-06-24T07:00:00Z'), meetingPlace: 'En visioconférence' },
  ])

  clock.set('2026-06-25T08:00:00Z')
  await lea.type('/relation mes')
  const met = await lea.press('Nous nous sommes rencontrés')
  expect(met.text).toContain('a eu lieu. Qu’en ressort-il ?')
  expect(met.buttons).toContain('Ouvrir un terrain…')
  await lea.press('Conclure…')
  expect((await lea.fill({ outcome: 'Autre (à expliquer)' })).errors['note']).toContain('Ajoutez une explication')
  expect((await lea.fill({ outcome: 'À reprendre plus tard', note: 'En octobre.' })).text).toContain('est conclue')

  const history = await claire.type('/relation historique lilas')
  for (const step of ['Demandée', 'Demandée → Proposée', 'Claire Dubois, sur Slack', 'Rencontre faite → Conclue'])
    expect(history.text).toContain(step)
  expect(history.text).toContain('l’établissement, par sa page')
  expect(history.text).toContain('« En octobre. »')
})

chatTest('l’agent note ce que l’établissement dit au téléphone, l’accord lu à voix haute', async ({ db, as, chat }) => {
  const worlds = await twoWorlds(db, { contactEmail: null, contactName: null })
  await aRequest({ db, as }, worlds)
  const claire = chat.as(worlds.claire)
  await claire.type('/relation')
  await claire.press('Proposer…')
  expect((await claire.fill({ contactEmail: 'direction' })).errors['contactEmail']).toContain('n’est pas complète')
  expect((await claire.fill({ contactEmail: '' })).text).toContain('Aucun e-mail ne part')

  await claire.type('/relation en cours')
  await claire.press('À l’étude…')
  expect((await claire.fill({ note: 'Après le conseil.' })).text).toContain('étudie la demande')
  const opened = await claire.press('L’établissement accepte…')
  expect(opened.form).toContain('Si l’entreprise est d’accord elle aussi')
  expect(opened.form).toContain('à lui lire à voix haute')
  const late = await claire.fill({ ...read, proposedDates2: seconds('2020-01-01T08:00:00Z') })
  expect(late.errors['proposedDates']).toContain('trois dates au plus')
  const told = { contactName: 'Mme Sow', contactEmail: 'sow@lilas.example' }
  const done = await claire.fill({ ...read, ...told, proposedDates2: seconds('2026-07-01T08:00:00Z') })
  expect(done.text).toContain('est acceptée des deux côtés')
  expect((await chat.as(worlds.lea).type('/relation mes')).text).toContain('Contact : Mme Sow, sow@lilas.example')
  const consent = await db.selectFrom('consent').selectAll().where('side', '=', 'ESTABLISHMENT').execute()
  expect(consent).toMatchObject([{ givenBy: worlds.claire.id, channel: 'SLACK' }])
})

chatTest('sans l’accord de l’entreprise, l’acceptation attend, et le dit', async ({ db, as, chat }) => {
  const worlds = await twoWorlds(db)
  const story = await aRequest({ db, as }, worlds, worlds.paul)
  await story.by(worlds.claire, 'proposeIntroduction')
  const claire = chat.as(worlds.claire)
  await claire.type('/relation en cours')
  await claire.press('L’établissement accepte…')
  const noted = await claire.fill(read)
  expect(noted.text).toContain('Il manque celui de l’entreprise')
  expect(noted.text).toContain('L’établissement est d’accord')

  const lea = chat.as(worlds.lea)
  expect((await lea.type('/relation mes')).text).toContain('c’est à vous')
  await lea.press('Donner mon accord…')
  const given = await lea.fill(consentOf(' et je suis d’accord'))
  expect(given.text).toContain('voici à qui écrire')
  expect(given.text).toContain('direction@lilas.example')
})

chatTest('un refus demande un motif, et une explication quand le motif est « autre »', async ({ db, as, chat }) => {
  const worlds = await twoWorlds(db)
  await aRequest({ db, as }, worlds)
  const claire = chat.as(worlds.claire)
  await claire.type('/relation')
  await claire.press('Décliner…')
  expect((await claire.fill({ reason: 'Autre (à expliquer)' })).errors['note']).toContain('Ajoutez une explication')
  expect((await claire.fill({ reason: 'Pas de place en ce moment' })).text).toContain('est déclinée')
  const mine = await chat.as(worlds.lea).type('/relation liste')
  expect(mine.text).toContain('Déclinée : pas de place en ce moment')
})

chatTest('une meilleure personne indiquée donne une demande qui suit', async ({ db, as, chat }) => {
  const worlds = await twoWorlds(db)
  const story = await aRequest({ db, as }, worlds)
  await story.by(worlds.claire, 'proposeIntroduction')
  const claire = chat.as(worlds.claire)
  await claire.type('/relation en cours')
  await claire.press('Plus…')
  await claire.press('Une autre personne…')
  const referred = await claire.fill({ contactName: 'M. Sow', contactEmail: 'sow@lilas.example' })
  expect(referred.text).toContain('indique une autre personne')
  expect((await claire.type('/relation')).text).toContain('Une demande attend un agent')
  await claire.press('Proposer…')
  expect((await claire.fill({})).text).toContain('Un e-mail part à sow@lilas.example')
})
