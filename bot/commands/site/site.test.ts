import { expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { type Chat, chatTest } from '../../../testing/chat.ts'
import { anEnterprise, anExperiment } from '../../../testing/makers/experiments.ts'
import { anEstablishment, anIntroduction, aSite } from '../../../testing/makers/introductions.ts'
import { aNudge } from '../../../testing/makers/nudges.ts'
import { aMember } from '../../../testing/makers/people.ts'

/** Andibo has met the Résidence des Lilas, and this person is asked what came of it. */
async function afterTheMeeting(db: Db, chat: Chat, role: 'STAFF' | 'ENTREPRENEUR') {
  const asked = await aMember(db, { role })
  const { programmeId } = asked
  const enterprise = await anEnterprise(db, { programmeId, name: 'Andibo' })
  const experiment = await anExperiment(db, { enterpriseId: enterprise.id, members: [asked] })
  const { id: establishmentId } = await anEstablishment(db, { programmeId, name: 'Résidence des Lilas' })
  const introduction = await anIntroduction(db, { experiment, requestedBy: asked, establishmentId, status: 'MET' })
  await aNudge(db, {
    recipient: asked,
    kind: 'OUTCOME_TO_TELL',
    introductionId: introduction.id,
    whileStatus: ['MET'],
  })
  await chat.deliver()
  return { asked, experiment, introduction, person: chat.as(asked) }
}

const seen = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

chatTest('de la rencontre au terrain, puis à sa convention, sans quitter le chat', async ({ db, chat }) => {
  const { person } = await afterTheMeeting(db, chat, 'STAFF')
  const form = await person.press('Ouvrir un terrain…')
  expect(form.form).toContain('Résidence des Lilas')
  const wrong = await person.fill({ opensOn: '2026-07-01', public: 'Douze résidents', capacity: 'douze' })
  expect(wrong.errors['capacity']).toContain('nombre entier')
  const opened = await person.fill({
    opensOn: '2026-07-01',
    endsOn: '2026-11-30',
    public: 'Douze résidents',
    capacity: '12',
    referentName: 'Mme Faure',
    referentEmail: 'faure@residence.fr',
  })
  expect(seen(opened.text)).toContain('Un terrain est ouvert : Résidence des Lilas')
  expect(opened.text).toContain('du 1er juillet 2026 au 30 novembre 2026')
  expect(opened.text).toContain('Mme Faure · faure@residence.fr')
  expect(await db.selectFrom('introduction').select(['status', 'outcome']).executeTakeFirst()).toEqual({
    status: 'CLOSED',
    outcome: 'SITE_OPENED',
  })

  await person.press('Enregistrer la convention…')
  const parties = 'Conseil départemental\nAndibo ; SIRET 732 829 320 00074\nRésidence des Lilas'
  const refused = await person.fill({ basis: 'À titre gratuit', parties, amount: '16 000', endsOn: '2026-11-30' })
  expect(refused.errors['amount']).toContain('gratuite')
  const recorded = await person.fill({ basis: 'Subvention', parties, amount: '23 000,01', endsOn: '2026-11-30' })
  expect(seen(recorded.text)).toContain('La convention du terrain Résidence des Lilas est enregistrée')
  expect(seen(recorded.text)).toContain('23 000,01 €')
  expect(seen(recorded.text)).toContain('⚠️ Cette subvention')
  expect(recorded.text).toContain('reste à signer')
  const [agreement] = await db.selectFrom('agreement').selectAll().execute()
  expect(agreement).toMatchObject({ operator: '732829320', amount: '23000.01', startsOn: '2026-07-01' })
})

chatTest('l’entrepreneur ouvre le terrain ; la convention reste à l’agent', async ({ db, chat }) => {
  const { person } = await afterTheMeeting(db, chat, 'ENTREPRENEUR')
  await person.press('Ouvrir un terrain…')
  const opened = await person.fill({ public: 'Douze résidents' })
  expect(opened.text).toContain('à partir du 15 juin 2026')
  expect(opened.buttons).toEqual([])
  // The same button, once it leads nowhere.
  expect((await person.press('Ouvrir un terrain…')).text).toContain('avant que la mise en relation soit conclue')
})

chatTest('une date impossible et un terrain déjà ouvert le disent', async ({ db, chat }) => {
  const { person, experiment, introduction } = await afterTheMeeting(db, chat, 'STAFF')
  await aSite(db, { experiment, establishmentId: introduction.establishmentId })
  await person.press('Ouvrir un terrain…')
  const early = await person.fill({ opensOn: '2026-01-01', public: 'Douze résidents' })
  expect(early.errors['opensOn']).toContain('début de l’accompagnement')
  const known = await person.fill({ opensOn: '2026-07-01', public: 'Douze résidents' })
  expect(known.text).toContain('Un terrain est déjà ouvert')
  expect(known.buttons).toContain('Enregistrer la convention…')
})
