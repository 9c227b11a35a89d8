/** What must not be reached, kept or done with the details of people, tried from every side. */
import { expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { updateIntroduction } from '#db/introductions.ts'
import { aLinkTo } from '../../testing/links.ts'
import { anIntroduction } from '../../testing/makers/introductions.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const EMAIL = 'direction@residence.example'
const CONTACT = { contactName: 'Mme Martin', contactEmail: EMAIL }

async function accepted(db: Db) {
  const stage = await aProgrammeInUse(db)
  const { experiment, coach } = stage
  const introduction = await anIntroduction(db, { experiment, requestedBy: coach, status: 'ACCEPTED', ...CONTACT })
  return { ...stage, introduction, introductionId: globalId('introduction', introduction.id) }
}

test('les coordonnées données à l’entreprise ne le sont ni aux lecteurs ni aux évaluateurs', async ({ db, as }) => {
  const { introductionId, ...people } = await accepted(db)
  for (const member of [people.viewer, people.evaluator]) {
    const { data } = await (await as(member)).ask(
      `query ($id: ID!) { node(id: $id) { ... on Introduction { contact { name email } } }
        introductions { edges { node { contact { email } } } } }`,
      { id: introductionId },
    )
    expect([member.role, data?.['node']]).toEqual([member.role, { contact: null }])
    expect(JSON.stringify(data)).not.toContain(EMAIL)
  }
})

test('l’entrepreneur revient sur son accord à tout moment, même quand son accompagnateur a demandé', async ({
  db,
  as,
}) => {
  const { introduction, introductionId, entrepreneur } = await accepted(db)
  const client = await as(entrepreneur)
  const query = 'query ($id: ID!) { node(id: $id) { ... on Introduction { viewerCanWithdraw } } }'
  expect(await client.get(query, { id: introductionId })).toEqual({ node: { viewerCanWithdraw: true } })
  const { __typename } = await client.change('withdrawIntroduction', { clientKey: aClientKey(), introductionId })
  expect(__typename).toBe('MoveIntroductionSuccess')
  const contact = await as({ link: aLinkTo(introduction) })
  expect(await contact.get('{ invitation { people { name } } }')).toEqual({ invitation: { people: [] } })
})

test('oublier le contact d’un établissement l’efface partout où plus rien n’est attendu de lui', async ({ db, as }) => {
  const { introduction, experiment, staff, entrepreneur, programme } = await accepted(db)
  const { establishmentId } = introduction
  await updateIntroduction(db, introduction.id, { status: 'CLOSED', outcome: 'LATER' })
  const asked = { experiment, requestedBy: entrepreneur, establishmentId, ...CONTACT }
  const open = await anIntroduction(db, { ...asked, status: 'PROPOSED' })
  for (const { id } of [introduction, open]) {
    const told = { programmeId: programme.id, introductionId: id, kind: 'INVITATION', ...CONTACT } as const
    const sent = { key: `introduction:${id}`, whileStatus: '{PROPOSED}' as never, dueAt: new Date(0) }
    await db
      .insertInto('nudge')
      .values({ ...told, ...sent, state: 'SENT' })
      .execute()
  }
  const forget = { establishmentId: globalId('establishment', establishmentId), name: null, email: null }
  await (await as(staff)).change('setEstablishmentContact', { clientKey: aClientKey(), ...forget })
  const kept = await db.selectFrom('introduction').select('id').where('contactEmail', '=', EMAIL).execute()
  expect(kept).toEqual([{ id: open.id }])
  const nudges = await db.selectFrom('nudge').select('introductionId').where('contactEmail', '=', EMAIL).execute()
  expect(nudges).toEqual([{ introductionId: open.id }])
})

test('un vieux lien redemandé sans fin ne remplit ni la boîte de l’établissement ni le journal', async ({ db, as }) => {
  const stage = await aProgrammeInUse(db)
  const { experiment, coach } = stage
  const introduction = await anIntroduction(db, { experiment, requestedBy: coach, status: 'PROPOSED', ...CONTACT })
  const former = await as({ link: aLinkTo(introduction, new Date(0)) })
  for (let time = 0; time < 5; time += 1) {
    const { __typename } = await former.change('renewAnswerLink', { clientKey: aClientKey() })
    expect(__typename).toBe('RenewAnswerLinkSuccess')
  }
  expect(await db.selectFrom('nudge').selectAll().where('kind', '=', 'LINK_RENEWED').execute()).toHaveLength(1)
  expect(await db.selectFrom('event').selectAll().where('kind', '=', 'ANSWER_LINK_RENEWED').execute()).toHaveLength(1)
})

test('une adresse à laquelle aucun mail ne peut partir est refusée, et n’entre dans aucun en-tête', async ({
  db,
  as,
}) => {
  const { introduction, staff } = await aProgrammeInUse(db)
  const client = await as(staff)
  const introductionId = globalId('introduction', introduction.id)
  for (const contactEmail of [
    'a@b.fr\r\nBcc: c@d.fr',
    'a@b.fr, c@d.fr',
    'a(b)@c.fr',
    'groupe:a@b.fr',
    'a\u0001b@c.fr',
    'a@[127.0.0.1].fr',
    `${'a'.repeat(65)}@b.fr`,
  ]) {
    const input = { clientKey: aClientKey(), introductionId, contactEmail }
    const { __typename } = await client.change('proposeIntroduction', input)
    expect([contactEmail, __typename]).toEqual([contactEmail, 'InvalidInputProblem'])
  }
})

test('le journal ne retient ni le nom ni l’adresse de la personne à qui l’on est renvoyé', async ({ db, as }) => {
  const { experiment, coach } = await aProgrammeInUse(db)
  const introduction = await anIntroduction(db, { experiment, requestedBy: coach, status: 'PROPOSED', ...CONTACT })
  const contact = await as({ link: aLinkTo(introduction) })
  const better = { contactName: 'Zoé Inconnue', contactEmail: 'zoe@ailleurs.example' }
  const introductionId = globalId('introduction', introduction.id)
  const { __typename } = await contact.change('referIntroduction', {
    clientKey: aClientKey(),
    introductionId,
    ...better,
  })
  expect(__typename).toBe('MoveIntroductionSuccess')
  for (const table of ['event', 'introductionStep'] as const) {
    const kept = JSON.stringify(await db.selectFrom(table).selectAll().execute())
    expect(kept).not.toMatch(/Zoé|zoe@|direction@|Mme Martin/)
  }
})

test('le lien d’une autre mise en relation, ou d’un autre programme, ne touche pas à celle-ci', async ({ db, as }) => {
  const { introduction, introductionId } = await accepted(db)
  const other = await accepted(db)
  const stranger = await as({ link: aLinkTo(other.introduction) })
  for (const [name, more] of [
    ['withdrawIntroduction', {}],
    ['confirmMeeting', { met: true }],
    ['declineIntroduction', { reason: 'NO_TIME' }],
    ['giveFeedback', { score: 1 }],
  ] as const) {
    const { __typename } = await stranger.change(name, { clientKey: aClientKey(), introductionId, ...more })
    expect([name, __typename]).toEqual([name, 'NotFoundProblem'])
  }
  const staff = await as(await aMember(db))
  const input = { clientKey: aClientKey(), introductionId }
  expect((await staff.change('withdrawIntroduction', input)).__typename).toBe('NotFoundProblem')
  expect(await staff.get('query ($id: ID!) { node(id: $id) { id } }', { id: introductionId })).toEqual({ node: null })
  const [row] = await db.selectFrom('introduction').selectAll().where('id', '=', introduction.id).execute()
  expect(row?.status).toBe('ACCEPTED')
})
