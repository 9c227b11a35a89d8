/** An establishment never takes more than the places it declared. */
import { describe, expect } from 'vitest'
import { insertConsent } from '#db/consents.ts'
import type { Db } from '#db/database.ts'
import type { EstablishmentRow } from '#db/establishments.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import type { IntroductionRow } from '#db/introductions.ts'
import type { MemberRow } from '#db/members.ts'
import type { Client } from '../../testing/client.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { anEstablishment, anIntroduction } from '../../testing/makers/introductions.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'
import { CONSENT_VERSION } from '../introductions/consent.ts'

const declare = (client: Client, { id }: EstablishmentRow, startsOn: string, endsOn: string, places: number) =>
  client.change(
    'declareCapacity',
    { clientKey: aClientKey(), establishmentId: globalId('establishment', id), startsOn, endsOn, places },
    `... on InvalidInputProblem { field }
     ... on DeclareCapacitySuccess { establishment { capacities { startsOn places taken remaining waiting } } }`,
  )

/** A proposed introduction of an experiment of its own, to which the enterprise has consented. */
async function anAgreedRequest(db: Db, { programmeId, ...requestedBy }: MemberRow, establishment: EstablishmentRow) {
  const experiment: ExperimentRow = await anExperiment(db, { programmeId })
  const member = { programmeId, ...requestedBy }
  const introduction = await anIntroduction(db, {
    experiment,
    requestedBy: member,
    establishmentId: establishment.id,
    status: 'PROPOSED',
  })
  const consent = { programmeId, introductionId: introduction.id, givenBy: member.id, textVersion: CONSENT_VERSION }
  await insertConsent(db, { ...consent, side: 'ENTERPRISE', channel: 'API', givenAt: new Date('2026-06-01') })
  return introduction
}

const act = (client: Client, name: string, { id }: IntroductionRow, input: object = {}) =>
  client.change(
    name,
    { clientKey: aClientKey(), introductionId: globalId('introduction', id), ...input },
    '... on MoveIntroductionSuccess { introduction { status waitlistedAt waitingFor } }',
  )
const accept = (client: Client, introduction: IntroductionRow) =>
  act(client, 'acceptIntroduction', introduction, { consentVersion: CONSENT_VERSION })

describe('les places déclarées par un établissement', () => {
  test('la dernière place prise, la suivante apprend qu’il n’en reste plus et peut attendre', async ({ db, as }) => {
    const { programme, staff } = await aProgrammeInUse(db)
    const establishment = await anEstablishment(db, { programmeId: programme.id, name: 'Les Tilleuls' })
    const client = await as(staff)
    await declare(client, establishment, '2026-01-01', '2026-12-31', 1)
    const first = await anAgreedRequest(db, staff, establishment)
    const second = await anAgreedRequest(db, staff, establishment)
    expect(await accept(client, first)).toMatchObject({ introduction: { status: 'ACCEPTED' } })
    expect(await accept(client, second)).toEqual({
      __typename: 'CapacityFullProblem',
      message:
        '« Les Tilleuls » n’a plus de place jusqu’au 31 décembre 2026. Vous pouvez inscrire cette mise en relation sur sa liste d’attente.',
    })
    expect(await act(client, 'waitlistIntroduction', second)).toMatchObject({
      introduction: { status: 'PROPOSED', waitlistedAt: expect.any(String), waitingFor: null },
    })
    expect(await declare(client, establishment, '2026-01-01', '2026-12-31', 1)).toMatchObject({
      establishment: { capacities: [{ places: 1, taken: 1, remaining: 0, waiting: 1 }] },
    })
    await act(client, 'withdrawIntroduction', first)
    expect(await accept(client, second)).toMatchObject({
      introduction: { status: 'ACCEPTED', waitlistedAt: null },
    })
  })

  test('sans rien de déclaré, il n’y a pas de limite ; la période suivante sert quand la première est pleine', async ({
    db,
    as,
  }) => {
    const { programme, staff } = await aProgrammeInUse(db)
    const client = await as(staff)
    const free = await anEstablishment(db, { programmeId: programme.id })
    for (let index = 0; index < 3; index++)
      expect(await accept(client, await anAgreedRequest(db, staff, free))).toMatchObject({
        introduction: { status: 'ACCEPTED' },
      })
    const counted = await anEstablishment(db, { programmeId: programme.id })
    await declare(client, counted, '2026-01-01', '2026-06-30', 1)
    await declare(client, counted, '2026-07-01', '2026-12-31', 1)
    for (const expected of ['MoveIntroductionSuccess', 'MoveIntroductionSuccess', 'CapacityFullProblem'])
      expect((await accept(client, await anAgreedRequest(db, staff, counted))).__typename).toBe(expected)
  })

  test('deux périodes ne se recouvrent pas, et des places prises ne se reprennent pas', async ({ db, as }) => {
    const { programme, staff } = await aProgrammeInUse(db)
    const client = await as(staff)
    const establishment = await anEstablishment(db, { programmeId: programme.id })
    await declare(client, establishment, '2026-01-01', '2026-06-30', 2)
    expect(await declare(client, establishment, '2026-06-30', '2026-12-31', 2)).toMatchObject({ field: 'startsOn' })
    expect(await declare(client, establishment, '2026-09-01', '2026-08-31', 2)).toMatchObject({ field: 'endsOn' })
    expect(await declare(client, establishment, '2026-07-01', '2026-08-31', -1)).toMatchObject({ field: 'places' })
    await accept(client, await anAgreedRequest(db, staff, establishment))
    expect(await declare(client, establishment, '2026-01-01', '2026-06-30', 0)).toMatchObject({ field: 'places' })
    expect(await declare(client, establishment, '2026-01-01', '2026-06-30', 1)).toMatchObject({
      establishment: { capacities: [{ places: 1, taken: 1, remaining: 0 }] },
    })
  })

  postgresTest(
    'deux périodes qui se recouvrent, déclarées au même instant : une seule est retenue',
    async ({ db, as }) => {
      const { programme, staff } = await aProgrammeInUse(db)
      const client = await as(staff)
      const days = Array.from({ length: 28 }, (_, index) => `2026-02-${String(index + 1).padStart(2, '0')}`)
      for (let attempt = 0; attempt < 3; attempt++) {
        const establishment = await anEstablishment(db, { programmeId: programme.id })
        const outcomes = await Promise.all(days.map((day) => declare(client, establishment, day, '2026-12-31', 1)))
        expect(outcomes.filter(({ __typename }) => __typename === 'DeclareCapacitySuccess')).toHaveLength(1)
      }
    },
  )

  test('consentir encore ne fait pas passer devant ceux qui attendent une place', async ({ db, as }) => {
    const { programme, staff, entrepreneur, experiment } = await aProgrammeInUse(db)
    const establishment = await anEstablishment(db, { programmeId: programme.id })
    const client = await as(staff)
    const introduction = await anIntroduction(db, {
      experiment,
      requestedBy: entrepreneur,
      establishmentId: establishment.id,
      status: 'PROPOSED',
    })
    await accept(client, introduction)
    await declare(client, establishment, '2026-01-01', '2026-12-31', 0)
    const consent = async () =>
      act(await as(entrepreneur), 'consentToIntroduction', introduction, { consentVersion: CONSENT_VERSION })
    const waits = { introduction: { status: 'PROPOSED', waitlistedAt: expect.any(String) } }
    expect(await consent()).toMatchObject(waits)
    await declare(client, establishment, '2026-01-01', '2026-12-31', 1)
    expect(await consent()).toMatchObject(waits)
    expect(await accept(client, introduction)).toMatchObject({ introduction: { status: 'ACCEPTED' } })
  })

  postgresTest('deux cents accords au même instant sur vingt places : vingt exactement', async ({ db, as }) => {
    const { programme, staff } = await aProgrammeInUse(db)
    const client = await as(staff)
    const establishment = await anEstablishment(db, { programmeId: programme.id })
    await declare(client, establishment, '2026-01-01', '2026-12-31', 20)
    const requests = []
    for (let index = 0; index < 200; index++) requests.push(await anAgreedRequest(db, staff, establishment))
    const outcomes = await Promise.all(requests.map((request) => accept(client, request)))
    const count = (type: string) => outcomes.filter(({ __typename }) => __typename === type).length
    expect({ accepted: count('MoveIntroductionSuccess'), full: count('CapacityFullProblem') }).toEqual({
      accepted: 20,
      full: 180,
    })
    const accepted = await db.selectFrom('introduction').select('id').where('status', '=', 'ACCEPTED').execute()
    expect(accepted).toHaveLength(20)
    const [capacity] = await db.selectFrom('capacity').selectAll().execute()
    expect(capacity?.taken).toBe(20)
    await expect(db.updateTable('capacity').set({ taken: 21 }).execute()).rejects.toMatchObject({
      constraint: 'capacity_places',
    })
  })
})
