/** What can be done from where: each status, each thing to do, each role. */
import { describe, expect } from 'vitest'
import { aLinkTo } from '../../testing/links.ts'
import { anIntroduction } from '../../testing/makers/introductions.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'
import { CONSENT_VERSION } from './consent.ts'

const statuses = [
  ...(['DRAFT', 'REQUESTED', 'PROPOSED', 'UNDER_REVIEW', 'MORE_INFO', 'ACCEPTED', 'MET'] as const),
  ...(['CLOSED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'REFERRED_ONWARD'] as const),
]
type Status = (typeof statuses)[number]

const waiting: readonly Status[] = ['PROPOSED', 'UNDER_REVIEW', 'MORE_INFO']

/** By name: what to send, and from where it can be done. */
const moves: Record<string, { readonly input?: object; readonly from: readonly Status[] }> = {
  submitIntroduction: { from: ['DRAFT'] },
  proposeIntroduction: { from: ['REQUESTED'] },
  askAboutIntroduction: { input: { question: 'Pour qui ?' }, from: ['REQUESTED', 'PROPOSED', 'UNDER_REVIEW'] },
  explainIntroduction: { input: { answer: 'Pour eux' }, from: ['MORE_INFO'] },
  studyIntroduction: { from: ['PROPOSED', 'MORE_INFO'] },
  acceptIntroduction: { input: { consentVersion: CONSENT_VERSION }, from: waiting },
  referIntroduction: { input: { contactName: 'Elle', contactEmail: 'elle@residence.example' }, from: waiting },
  waitlistIntroduction: { from: waiting },
  declineIntroduction: { input: { reason: 'NO_TIME' }, from: ['REQUESTED', ...waiting] },
  withdrawIntroduction: { from: ['DRAFT', 'REQUESTED', ...waiting, 'ACCEPTED', 'MET'] },
  fixMeeting: { input: { startsAt: '2026-07-01T09:00:00Z' }, from: ['ACCEPTED'] },
  confirmMeeting: { input: { met: true }, from: ['ACCEPTED', 'MET'] },
  closeIntroduction: { input: { outcome: 'LATER' }, from: ['ACCEPTED', 'MET'] },
}

describe('ce qui ne peut plus se faire dit ce qu’il en est, et ne change rien', () => {
  for (const [name, { input = {}, from }] of Object.entries(moves)) {
    test(name, async ({ db, as }) => {
      const { experiment, staff } = await aProgrammeInUse(db)
      const client = await as(staff)
      for (const status of statuses) {
        const introduction = await anIntroduction(db, { experiment, requestedBy: staff, status })
        const outcome = await client.change(
          name,
          { clientKey: aClientKey(), introductionId: globalId('introduction', introduction.id), ...input },
          '... on IntroductionMovedProblem { introduction { status } }',
        )
        const expected = from.includes(status)
          ? { __typename: 'MoveIntroductionSuccess' }
          : { __typename: 'IntroductionMovedProblem', introduction: { status } }
        expect({ status, outcome }).toMatchObject({ status, outcome: expected })
      }
    })
  }

  test('la phrase est celle de la personne, dans sa langue', async ({ db, as }) => {
    const { programme, experiment, staff } = await aProgrammeInUse(db)
    const reader = await aMember(db, { programmeId: programme.id, language: 'EN' })
    const introduction = await anIntroduction(db, { experiment, requestedBy: staff, status: 'DECLINED' })
    const introductionId = globalId('introduction', introduction.id)
    const messageFor = async (member: typeof staff) =>
      (await (await as(member)).change('proposeIntroduction', { clientKey: aClientKey(), introductionId })).message
    expect(await messageFor(staff)).toBe('Cette mise en relation a été déclinée le 1er juin 2026.')
    expect(await messageFor(reader)).toBe('This introduction was declined on 1 Jun 2026.')
    const contact = await as({ link: aLinkTo(introduction) })
    const reply = { clientKey: aClientKey(), introductionId, consentVersion: CONSENT_VERSION }
    expect(
      await contact.change('acceptIntroduction', reply, '... on IntroductionMovedProblem { invitation { status } }'),
    ).toEqual({
      __typename: 'IntroductionMovedProblem',
      message: 'Vous avez décliné cette demande le 1er juin 2026.',
      invitation: { status: 'DECLINED' },
    })
  })
})

describe('qui fait quoi', () => {
  test('un entrepreneur ne touche pas à la demande d’un autre ; un collègue, dont les coordonnées sont données aussi, peut la retirer', async ({
    db,
    as,
  }) => {
    const stage = await aProgrammeInUse(db)
    const { programme, experiment, introduction } = stage
    const colleague = await aMember(db, { programmeId: programme.id, role: 'ENTREPRENEUR', language: 'EN' })
    const ids = { programmeId: programme.id, experimentId: experiment.id, memberId: colleague.id }
    await db.insertInto('experimentMember').values(ids).execute()
    const input = { clientKey: aClientKey(), introductionId: globalId('introduction', introduction.id) }
    const stranger = await aMember(db, { programmeId: programme.id, role: 'ENTREPRENEUR' })
    expect((await (await as(stranger)).change('withdrawIntroduction', input)).__typename).toBe('NotFoundProblem')
    expect((await (await as(colleague)).change('withdrawIntroduction', input)).__typename).toBe(
      'MoveIntroductionSuccess',
    )
  })

  test('le lien d’un établissement n’ouvre que sa mise en relation', async ({ db, as }) => {
    const { experiment, staff, introduction: other } = await aProgrammeInUse(db)
    const introduction = await anIntroduction(db, { experiment, requestedBy: staff, status: 'PROPOSED' })
    const contact = await as({ link: aLinkTo(introduction) })
    const input = { clientKey: aClientKey(), introductionId: globalId('introduction', other.id), reason: 'NO_TIME' }
    expect((await contact.change('declineIntroduction', input)).__typename).toBe('NotFoundProblem')
    for (const query of [
      '{ viewer { name } }',
      '{ programmes { name } }',
      '{ establishments { edges { node { name } } } }',
      `{ node(id: "${globalId('introduction', introduction.id)}") { id } }`,
      `mutation { declineIntroduction(input: { clientKey: "k", introductionId: "${globalId('introduction', introduction.id)}",
        reason: NO_TIME }) { ... on MoveIntroductionSuccess { introduction { experiment { title } } } } }`,
    ]) {
      const { status, errors } = await contact.ask(query)
      expect({ query, status, code: errors?.[0]?.extensions?.code }).toEqual({ query, status: 403, code: 'FORBIDDEN' })
    }
  })

  test('on ne dit rien d’une rencontre à venir : un « non » tardif ne défait pas la nouvelle date', async ({
    db,
    as,
    clock,
  }) => {
    const { experiment, staff } = await aProgrammeInUse(db)
    const introduction = await anIntroduction(db, { experiment, requestedBy: staff, status: 'ACCEPTED' })
    const introductionId = globalId('introduction', introduction.id)
    const agent = await as(staff)
    const contact = await as({ link: aLinkTo(introduction) })
    const startsAt = new Date(clock.now().getTime() + 86_400_000).toISOString()
    await agent.change('fixMeeting', { clientKey: aClientKey(), introductionId, startsAt })
    for (const met of [true, false])
      expect(
        await contact.change(
          'confirmMeeting',
          { clientKey: aClientKey(), introductionId, met },
          '... on InvalidInputProblem { field }',
        ),
      ).toMatchObject({ field: 'met' })
    const [kept] = await db.selectFrom('introduction').select('meetingAt').where('id', '=', introduction.id).execute()
    expect(kept?.meetingAt?.toISOString()).toBe(startsAt)
  })

  test('ce qui manque ou dépasse est dit, champ par champ', async ({ db, as }) => {
    const { experiment, staff } = await aProgrammeInUse(db)
    const client = await as(staff)
    const long = 'x'.repeat(2001)
    const consentVersion = CONSENT_VERSION
    const wrong: readonly [string, Status, object, string][] = [
      ['proposeIntroduction', 'REQUESTED', { contactEmail: 'direction@residence' }, 'contactEmail'],
      ['proposeIntroduction', 'REQUESTED', { contactEmail: 'a@b.fr, c@d.fr' }, 'contactEmail'],
      ['proposeIntroduction', 'REQUESTED', { message: long }, 'message'],
      ['askAboutIntroduction', 'REQUESTED', { question: ' ' }, 'question'],
      ['explainIntroduction', 'MORE_INFO', { answer: long }, 'answer'],
      ['declineIntroduction', 'REQUESTED', { reason: 'OTHER' }, 'note'],
      ['declineIntroduction', 'REQUESTED', { reason: 'OTHER', note: '  ' }, 'note'],
      ['declineIntroduction', 'REQUESTED', { reason: 'NO_TIME', note: long }, 'note'],
      ['acceptIntroduction', 'PROPOSED', { consentVersion, proposedDates: ['2020-01-01T09:00:00Z'] }, 'proposedDates'],
      ['referIntroduction', 'PROPOSED', { contactName: ' ', contactEmail: 'a@b.fr' }, 'contactName'],
      ['fixMeeting', 'ACCEPTED', { startsAt: '2020-01-01T09:00:00Z' }, 'startsAt'],
      ['fixMeeting', 'ACCEPTED', { startsAt: '2206-07-01T09:00:00Z' }, 'startsAt'],
      ['fixMeeting', 'ACCEPTED', { startsAt: '2026-07-01T09:00:00Z', minutes: 1 }, 'minutes'],
      ['closeIntroduction', 'MET', { outcome: 'SITE_OPENED' }, 'outcome'],
      ['closeIntroduction', 'MET', { outcome: 'OTHER' }, 'note'],
    ]
    for (const [name, status, given, field] of wrong) {
      const { id } = await anIntroduction(db, { experiment, requestedBy: staff, status })
      const input = { clientKey: aClientKey(), introductionId: globalId('introduction', id), ...given }
      const outcome = await client.change(name, input, '... on InvalidInputProblem { field }')
      expect({ name, given, outcome }).toMatchObject({ outcome: { __typename: 'InvalidInputProblem', field } })
      expect(outcome.message?.length).toBeGreaterThan(20)
    }
    expect(await db.selectFrom('event').selectAll().execute()).toEqual([])
  })
})
