/** Nobody's details are shown before both sides have agreed, nor after one has withdrawn. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { Client } from '../../testing/client.ts'
import { aLinkTo } from '../../testing/links.ts'
import { anIntroduction } from '../../testing/makers/introductions.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'
import { CONSENT_VERSION } from './consent.ts'

const CONTACT = { contactName: 'Mme Martin', contactEmail: 'direction@residence.example' }
const consentVersion = CONSENT_VERSION

/** A proposed introduction that a coach asked for: the entrepreneur has agreed to nothing. */
async function proposed(db: Db) {
  const stage = await aProgrammeInUse(db)
  const introduction = await anIntroduction(db, {
    experiment: stage.experiment,
    requestedBy: stage.coach,
    status: 'PROPOSED',
    ...CONTACT,
  })
  return { ...stage, introduction, introductionId: globalId('introduction', introduction.id) }
}

const contactSeenBy = async (client: Client, id: string) => {
  const { node } = await client.get<{ node: { status: string; contact: object | null } }>(
    'query ($id: ID!) { node(id: $id) { ... on Introduction { status contact { name email } } } }',
    { id },
  )
  return node.contact
}

const peopleSeenBy = async (client: Client) => {
  const { invitation } = await client.get<{ invitation: { people: unknown[] } }>('{ invitation { people { name } } }')
  return invitation.people
}

describe('le double accord', () => {
  test('l’accord de l’établissement seul ne suffit pas : celui de l’entrepreneur les met en relation', async ({
    db,
    as,
  }) => {
    const { introductionId, introduction, ...people } = await proposed(db)
    const contact = await as({ link: aLinkTo(introduction) })
    const entrepreneur = await as(people.entrepreneur)
    await contact.change('acceptIntroduction', { clientKey: aClientKey(), introductionId, consentVersion })
    expect(await peopleSeenBy(contact)).toEqual([])
    expect(await contactSeenBy(entrepreneur, introductionId)).toBeNull()
    expect(await contactSeenBy(await as(people.coach), introductionId)).toBeNull()
    expect(await contactSeenBy(await as(people.staff), introductionId)).not.toBeNull()
    expect(
      await entrepreneur.change(
        'consentToIntroduction',
        { clientKey: aClientKey(), introductionId, consentVersion },
        '... on MoveIntroductionSuccess { introduction { status viewerCanConsent contact { name email } } }',
      ),
    ).toEqual({
      __typename: 'MoveIntroductionSuccess',
      introduction: {
        status: 'ACCEPTED',
        viewerCanConsent: false,
        contact: { name: CONTACT.contactName, email: CONTACT.contactEmail },
      },
    })
    expect(await peopleSeenBy(contact)).toEqual([{ name: people.entrepreneur.name }])
  })

  for (const side of ['entrepreneur', 'établissement'] as const) {
    test(`si l’${side} se retire, les coordonnées sont de nouveau masquées des deux côtés`, async ({ db, as }) => {
      const stage = await aProgrammeInUse(db)
      const { experiment, entrepreneur: requestedBy } = stage
      const introduction = await anIntroduction(db, { experiment, requestedBy, status: 'ACCEPTED', ...CONTACT })
      const introductionId = globalId('introduction', introduction.id)
      const contact = await as({ link: aLinkTo(introduction) })
      const entrepreneur = await as(requestedBy)
      expect(await contactSeenBy(entrepreneur, introductionId)).not.toBeNull()
      const { __typename } = await (side === 'entrepreneur' ? entrepreneur : contact).change('withdrawIntroduction', {
        clientKey: aClientKey(),
        introductionId,
      })
      expect(__typename).toBe('MoveIntroductionSuccess')
      expect(await contactSeenBy(entrepreneur, introductionId)).toBeNull()
      expect(await peopleSeenBy(contact)).toEqual([])
      const withdrawn = await db.selectFrom('consent').selectAll().where('withdrawnAt', 'is not', null).execute()
      expect(withdrawn.map((consent) => consent.side)).toEqual([
        side === 'entrepreneur' ? 'ENTERPRISE' : 'ESTABLISHMENT',
      ])
    })
  }

  test('un établissement qui a accepté ne met plus la demande à l’étude : l’accord de l’entrepreneur suffit', async ({
    db,
    as,
  }) => {
    const { introductionId, introduction, ...people } = await proposed(db)
    const contact = await as({ link: aLinkTo(introduction) })
    await contact.change('acceptIntroduction', { clientKey: aClientKey(), introductionId, consentVersion })
    const { __typename } = await contact.change('studyIntroduction', { clientKey: aClientKey(), introductionId })
    expect(__typename).toBe('IntroductionMovedProblem')
    const consent = { clientKey: aClientKey(), introductionId, consentVersion }
    expect(
      await (await as(people.entrepreneur)).change(
        'consentToIntroduction',
        consent,
        '... on MoveIntroductionSuccess { introduction { status } }',
      ),
    ).toMatchObject({ introduction: { status: 'ACCEPTED' } })
  })

  test('un terrain ouvert n’empêche pas de revenir sur son accord', async ({ db, as }) => {
    const { experiment, entrepreneur: requestedBy } = await aProgrammeInUse(db)
    const introduction = await anIntroduction(db, { experiment, requestedBy, status: 'CLOSED', ...CONTACT })
    const opened = { outcome: 'SITE_OPENED', establishmentAgreedAt: new Date() } as const
    await db.updateTable('introduction').set(opened).where('id', '=', introduction.id).execute()
    const contact = await as({ link: aLinkTo(introduction) })
    expect(await peopleSeenBy(contact)).toHaveLength(1)
    const input = { clientKey: aClientKey(), introductionId: globalId('introduction', introduction.id) }
    expect(
      await contact.change(
        'withdrawIntroduction',
        input,
        '... on MoveIntroductionSuccess { invitation { status people { name } canWithdraw } }',
      ),
    ).toEqual({
      __typename: 'MoveIntroductionSuccess',
      invitation: { status: 'CLOSED', people: [], canWithdraw: false },
    })
  })

  test('seul l’entrepreneur qui a donné son accord est nommé à l’établissement', async ({ db, as }) => {
    const { programme, experiment, entrepreneur: requestedBy } = await aProgrammeInUse(db)
    const colleague = await aMember(db, { programmeId: programme.id, role: 'ENTREPRENEUR' })
    const ids = { programmeId: programme.id, experimentId: experiment.id, memberId: colleague.id }
    await db.insertInto('experimentMember').values(ids).execute()
    const introduction = await anIntroduction(db, { experiment, requestedBy, status: 'ACCEPTED', ...CONTACT })
    const contact = await as({ link: aLinkTo(introduction) })
    expect(await peopleSeenBy(contact)).toEqual([{ name: requestedBy.name }])
  })

  test('un accord porte sur le texte en vigueur, et seul l’entrepreneur donne le sien', async ({ db, as }) => {
    const { introductionId, introduction, ...people } = await proposed(db)
    const contact = await as({ link: aLinkTo(introduction) })
    const stale = { clientKey: aClientKey(), introductionId, consentVersion: '2020-01' }
    expect(await contact.change('acceptIntroduction', stale)).toMatchObject({
      __typename: 'InvalidInputProblem',
      message: 'Le texte à accepter a changé : relisez-le, puis recommencez.',
    })
    const { status, errors } = await (await as(people.coach)).ask(
      'mutation ($input: ConsentToIntroductionInput!) { consentToIntroduction(input: $input) { __typename } }',
      { input: { clientKey: aClientKey(), introductionId, consentVersion } },
    )
    expect({ status, code: errors?.[0]?.extensions?.code }).toEqual({ status: 403, code: 'FORBIDDEN' })
  })

  test('la base refuse une mise en relation acceptée sans les deux accords, et tout passage qui n’existe pas', async ({
    db,
  }) => {
    const { introduction } = await proposed(db)
    const to = (status: 'ACCEPTED' | 'MET' | 'CLOSED' | 'REQUESTED') =>
      db.updateTable('introduction').set({ status }).where('id', '=', introduction.id).execute()
    await expect(to('ACCEPTED')).rejects.toMatchObject({ constraint: 'introduction_consents' })
    await expect(to('MET')).rejects.toMatchObject({ constraint: 'introduction_move' })
    await expect(to('REQUESTED')).rejects.toMatchObject({ constraint: 'introduction_move' })
    await expect(db.deleteFrom('introductionStep').execute()).rejects.toThrow()
    await expect(db.updateTable('introductionStep').set({ note: 'récrite' }).execute()).rejects.toThrow()
  })
})
