/** The life of an introduction, as its people live it, through GraphQL. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { introductionsById } from '#db/introductions.ts'
import type { Client } from '../../testing/client.ts'
import { aLinkTo } from '../../testing/links.ts'
import { anEstablishment } from '../../testing/makers/introductions.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId, parseId } from '../ids.ts'

const DONE = '... on MoveIntroductionSuccess { introduction { status waitingFor } }'
const SEEN = '... on MoveIntroductionSuccess { invitation { status standing } }'

const move = (client: Client, name: string, introductionId: string, input: object = {}) =>
  client.change(name, { clientKey: aClientKey(), introductionId, ...input }, DONE)

const versionOf = async (client: Client, side: 'ENTERPRISE' | 'ESTABLISHMENT') => {
  const { consentText } = await client.get<{ consentText: { version: string } }>(
    `{ consentText(side: ${side}) { version text } }`,
  )
  return consentText.version
}

async function tokenOf(db: Db, introductionId: string): Promise<string> {
  const id = parseId('introduction', introductionId)
  const [introduction] = id ? await introductionsById(db, [id]) : []
  if (!introduction) throw new Error('No such introduction.')
  return aLinkTo(introduction)
}

describe('la vie d’une mise en relation', () => {
  test('de la demande à la conclusion, chacun à sa place, et tout est gardé', async ({ db, as, clock }) => {
    const { programme, experiment, ...people } = await aProgrammeInUse(db)
    const establishment = await anEstablishment(db, { programmeId: programme.id })
    const entrepreneur = await as(people.entrepreneur)
    const staff = await as(people.staff)
    const requested = await entrepreneur.change<{ introduction: { id: string; status: string } }>(
      'requestIntroduction',
      {
        clientKey: aClientKey(),
        experimentId: globalId('experiment', experiment.id),
        establishmentId: globalId('establishment', establishment.id),
        purpose: 'Essayer l’atelier',
        effort: 'Une heure par semaine',
        consentVersion: await versionOf(entrepreneur, 'ENTERPRISE'),
      },
      '... on RequestIntroductionSuccess { introduction { id status } }',
    )
    const { id } = requested.introduction
    expect(requested.introduction.status).toBe('REQUESTED')
    clock.advance(60)
    expect(
      await move(staff, 'proposeIntroduction', id, {
        contactName: 'Mme Martin',
        contactEmail: 'Direction@Residence.example',
        message: 'Nous suivons ce projet.',
      }),
    ).toMatchObject({ introduction: { status: 'PROPOSED', waitingFor: 'ESTABLISHMENT' } })

    const contact = await as({ link: await tokenOf(db, id) })
    clock.advance(60)
    const question = { clientKey: aClientKey(), introductionId: id, question: 'Combien de résidents ?' }
    expect(await contact.change('askAboutIntroduction', question, SEEN)).toMatchObject({
      invitation: { status: 'MORE_INFO' },
    })
    clock.advance(60)
    expect(await move(entrepreneur, 'explainIntroduction', id, { answer: 'Huit.' })).toMatchObject({
      introduction: { status: 'PROPOSED' },
    })
    clock.advance(60)
    const { invitation } = await contact.get<{ invitation: Record<string, unknown> }>(`{ invitation {
      enterpriseName purpose effort agentName message people { name } exchanges { byEstablishment text } canAnswer } }`)
    expect(invitation).toMatchObject({
      purpose: 'Essayer l’atelier',
      effort: 'Une heure par semaine',
      agentName: people.staff.name,
      message: 'Nous suivons ce projet.',
      people: [],
      exchanges: [
        { byEstablishment: true, text: 'Combien de résidents ?' },
        { byEstablishment: false, text: 'Huit.' },
      ],
      canAnswer: true,
    })
    const consentVersion = await versionOf(contact, 'ESTABLISHMENT')
    const proposedDates = ['2026-06-22T08:00:00.000Z', '2026-06-23T12:00:00.000Z']
    const accepted = { clientKey: aClientKey(), introductionId: id, consentVersion, proposedDates }
    expect(
      await contact.change(
        'acceptIntroduction',
        accepted,
        '... on MoveIntroductionSuccess { invitation { status people { name email } } }',
      ),
    ).toMatchObject({
      invitation: {
        status: 'ACCEPTED',
        people: [{ name: people.entrepreneur.name, email: people.entrepreneur.email }],
      },
    })
    clock.advance(60)
    await move(entrepreneur, 'fixMeeting', id, { startsAt: proposedDates[0], minutes: 90 })
    expect(await move(entrepreneur, 'confirmMeeting', id, { met: true })).toMatchObject({
      __typename: 'InvalidInputProblem',
    })
    clock.advance(10 * 86_400)
    expect(
      await contact.change('confirmMeeting', { clientKey: aClientKey(), introductionId: id, met: true }, SEEN),
    ).toMatchObject({ invitation: { status: 'MET', standing: expect.stringContaining('rencontrés') } })
    clock.advance(60)
    await contact.change('giveFeedback', { clientKey: aClientKey(), introductionId: id, score: 4 })
    expect(await move(staff, 'closeIntroduction', id, { outcome: 'LATER' })).toMatchObject({
      introduction: { status: 'CLOSED', waitingFor: null },
    })

    const { node } = await staff.get<{ node: { history: { to: string; by: object | null; channel: string }[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on Introduction {
        history { from to by { name } channel note }
        consents { side textVersion channel givenBy { name } withdrawnAt } } } }`,
      { id },
    )
    expect(node.history.map(({ to, by, channel }) => [to, by !== null, channel])).toEqual([
      ['REQUESTED', true, 'API'],
      ['PROPOSED', true, 'API'],
      ['MORE_INFO', false, 'LINK'],
      ['PROPOSED', true, 'API'],
      ['ACCEPTED', false, 'LINK'],
      ['MET', false, 'LINK'],
      ['CLOSED', true, 'API'],
    ])
    expect(node).toMatchObject({
      consents: [
        { side: 'ENTERPRISE', givenBy: { name: people.entrepreneur.name }, channel: 'API', withdrawnAt: null },
        { side: 'ESTABLISHMENT', givenBy: null, channel: 'LINK', withdrawnAt: null },
      ],
    })
  })

  test('un brouillon n’est vu que du côté de l’entreprise et des agents, jusqu’à son envoi', async ({ db, as }) => {
    const { programme, experiment, ...people } = await aProgrammeInUse(db)
    const establishment = await anEstablishment(db, { programmeId: programme.id })
    const entrepreneur = await as(people.entrepreneur)
    const draft = await entrepreneur.change<{ introduction: { id: string } }>(
      'requestIntroduction',
      {
        clientKey: aClientKey(),
        experimentId: globalId('experiment', experiment.id),
        establishmentId: globalId('establishment', establishment.id),
        purpose: 'À préciser',
        draft: true,
      },
      '... on RequestIntroductionSuccess { introduction { id status } }',
    )
    expect(draft).toMatchObject({ introduction: { status: 'DRAFT' } })
    const { id } = draft.introduction
    const find = async (client: Client) =>
      (await client.get('query ($id: ID!) { node(id: $id) { id } }', { id }))['node'] !== null
    expect(await find(await as(people.coach))).toBe(true)
    expect(await find(await as(people.viewer))).toBe(false)
    expect(await find(await as(people.evaluator))).toBe(false)
    expect(await move(entrepreneur, 'submitIntroduction', id, { purpose: 'Essayer l’atelier' })).toMatchObject({
      introduction: { status: 'REQUESTED', waitingFor: 'STAFF' },
    })
    expect(await find(await as(people.viewer))).toBe(true)
  })

  test('le contact indique une meilleure personne : une nouvelle demande attend les agents, l’accord est gardé', async ({
    db,
    as,
  }) => {
    const stage = await aProgrammeInUse(db)
    const staff = await as(stage.staff)
    const entrepreneur = await as(stage.entrepreneur)
    const id = globalId('introduction', stage.introduction.id)
    await move(entrepreneur, 'consentToIntroduction', id, {
      consentVersion: await versionOf(entrepreneur, 'ENTERPRISE'),
    })
    await move(staff, 'proposeIntroduction', id, { contactEmail: 'accueil@residence.example' })
    const contact = await as({ link: await tokenOf(db, id) })
    const better = { contactName: 'L’animatrice', contactEmail: 'animation@residence.example' }
    await contact.change('referIntroduction', { clientKey: aClientKey(), introductionId: id, ...better })
    const { introductions } = await staff.get<{ introductions: { edges: unknown[] } }>(`{ introductions(first: 1) {
      edges { node { status contact { name email } referredFrom { id status } consents { side } } } } }`)
    expect(introductions.edges).toEqual([
      {
        node: {
          status: 'REQUESTED',
          contact: { name: better.contactName, email: better.contactEmail },
          referredFrom: { id, status: 'REFERRED_ONWARD' },
          consents: [{ side: 'ENTERPRISE' }],
        },
      },
    ])
  })
})
