/** What becomes of a value once it is submitted: approved by somebody else, or sent back with a word. */
import { describe, expect } from 'vitest'
import type { MeasurementRow } from '#db/measurements.ts'
import type { MemberRow } from '#db/members.ts'
import type { Client } from '../../testing/client.ts'
import { collectors, inParts } from '../../testing/makers/collection.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const idOf = ({ id }: MeasurementRow) => globalId('measurement', id)

const MOVED = `... on ReviewMeasurementsSuccess { measurements { value status statusNote statusBy { name }
    steps { status by { name } note channel } } }
  ... on MeasurementsNotMovedProblem { refusals { code message measurement { status } } }
  ... on InvalidInputProblem { field }`

const approve = (client: Client, ...measurements: readonly MeasurementRow[]) =>
  client.change('approveMeasurements', { clientKey: aClientKey(), measurementIds: measurements.map(idOf) }, MOVED)
const sendBack = (client: Client, measurement: MeasurementRow, note = 'Le registre dit 11') =>
  client.change('returnMeasurement', { clientKey: aClientKey(), measurementId: idOf(measurement), note }, MOVED)
const correct = (client: Client, measurement: MeasurementRow, said: object) =>
  client.change(
    'correctMeasurement',
    { clientKey: aClientKey(), measurementId: idOf(measurement), ...said },
    '... on CorrectMeasurementSuccess { measurement { value version status reason } } ... on InvalidInputProblem { field }',
  )

/** A value that Léa has submitted. */
async function aSubmittedValue(db: Parameters<typeof collectors>[0]) {
  const world = await collectors(db)
  const indicator = await anIndicator(db, { experiment: world.experiment, name: 'Visites', unit: 'visites' })
  return { ...world, indicator, measurement: await aMeasurement(db, { indicator, loggedBy: world.lea }) }
}

describe('valider une valeur', () => {
  for (const who of ['eva', 'claire', 'paul'] as const)
    test(`${who} le peut : la valeur porte qui, quand, et par où elle est passée`, async ({ db, as }) => {
      const world = await aSubmittedValue(db)
      const name = world[who].name
      expect(await approve(await as(world[who]), world.measurement)).toEqual({
        __typename: 'ReviewMeasurementsSuccess',
        measurements: [
          {
            value: '12',
            status: 'APPROVED',
            statusNote: null,
            statusBy: { name },
            steps: [
              { status: 'SUBMITTED', by: { name: 'Léa Martin' }, note: null, channel: 'API' },
              { status: 'APPROVED', by: { name }, note: null, channel: 'API' },
            ],
          },
        ],
      })
    })

  test('l’accompagnateur d’une autre expérimentation ne le peut pas, un entrepreneur non plus', async ({ db, as }) => {
    const { programmeId, lea, measurement } = await aSubmittedValue(db)
    const coach = await as(await aMember(db, { programmeId, role: 'COACH' }))
    expect(await approve(coach, measurement)).toMatchObject({
      refusals: [
        {
          code: 'NOT_REVIEWER',
          message:
            'Les valeurs de cette expérimentation sont relues par les évaluateurs, les agents du programme et ses accompagnateurs.',
        },
      ],
    })
    const input = { clientKey: aClientKey(), measurementIds: [idOf(measurement)] }
    const mutation =
      'mutation ($input: ApproveMeasurementsInput!) { approveMeasurements(input: $input) { __typename } }'
    const { errors } = await (await as(lea)).ask(mutation, { input })
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })

  test('personne ne valide ni ne renvoie sa propre valeur, quel que soit son rôle', async ({ db, as }) => {
    const { experiment, claire, eva, paul } = await collectors(db)
    const indicator = await anIndicator(db, { experiment })
    for (const [index, author] of [claire, eva, paul].entries()) {
      const own = await aMeasurement(db, { indicator, loggedBy: author, period: `2026-0${index + 3}-01` })
      const client = await as(author)
      for (const outcome of [await approve(client, own), await sendBack(client, own)])
        expect(outcome).toMatchObject({
          message: 'Vous avez saisi cette valeur : une autre personne doit la valider.',
          refusals: [{ code: 'OWN_VALUE', measurement: { status: 'SUBMITTED' } }],
        })
    }
  })

  test('la base elle-même refuse qu’on valide sa propre valeur', async ({ db }) => {
    const { lea, measurement } = await aSubmittedValue(db)
    const own = { status: 'APPROVED', statusBy: lea.id, statusAt: new Date() } as const
    await expect(
      db.updateTable('measurement').set(own).where('id', '=', measurement.id).execute(),
    ).rejects.toMatchObject({ constraint: 'measurement_two_people' })
  })

  test('plusieurs à la fois : toutes, ou aucune si l’une ne peut pas l’être', async ({ db, as }) => {
    const { experiment, lea, eva } = await collectors(db)
    const indicator = await anIndicator(db, { experiment })
    const at = (period: string, loggedBy: MemberRow = lea) => aMeasurement(db, { indicator, loggedBy, period })
    const [march, april, own] = [await at('2026-03-01'), await at('2026-04-01'), await at('2026-05-01', eva)]
    const client = await as(eva)
    expect(await approve(client, march, april, own)).toMatchObject({ refusals: [{ code: 'OWN_VALUE' }] })
    const statuses = async () =>
      (await db.selectFrom('measurement').select('status').orderBy('period').execute()).map(({ status }) => status)
    expect(await statuses()).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED'])
    expect(await approve(client, march, april)).toMatchObject({ measurements: [{}, {}] })
    expect(await statuses()).toEqual(['APPROVED', 'APPROVED', 'SUBMITTED'])
  })

  test('une valeur remplacée entre-temps n’est pas celle qu’on a lue', async ({ db, as }) => {
    const { lea, eva, indicator, measurement } = await aSubmittedValue(db)
    await aMeasurement(db, { indicator, loggedBy: lea, version: 2, value: '14' })
    expect(await approve(await as(eva), measurement)).toMatchObject({
      message: 'Cette valeur a été remplacée entre-temps : la dernière version est 14.',
      refusals: [{ code: 'STALE' }],
    })
  })

  test('un brouillon, une valeur renvoyée ou déjà validée ne se valident pas : la réponse dit où elles en sont', async ({
    db,
    as,
  }) => {
    const { experiment, lea, eva, claire } = await collectors(db)
    const indicator = await anIndicator(db, { experiment })
    const client = await as(eva)
    const told = async (period: string, status: 'DRAFT' | 'RETURNED' | 'APPROVED') =>
      (await approve(client, await aMeasurement(db, { indicator, loggedBy: lea, reviewedBy: claire, period, status })))
        .message
    expect(await told('2026-03-01', 'DRAFT')).toBe(
      'Cette valeur est un brouillon : son auteur ne l’a pas encore transmise.',
    )
    expect(await told('2026-04-01', 'RETURNED')).toBe(
      'Claire Dubois a déjà renvoyé cette valeur à son auteur, le 3 juin 2026.',
    )
    expect(await told('2026-05-01', 'APPROVED')).toBe('Claire Dubois a déjà validé cette valeur, le 3 juin 2026.')
  })

  test('une valeur hors de portée n’existe pas', async ({ db, as }) => {
    const { eva, measurement } = await aSubmittedValue(db)
    const elsewhere = await aSubmittedValue(db)
    expect((await approve(await as(eva), measurement, elsewhere.measurement)).__typename).toBe('NotFoundProblem')
    const input = { clientKey: aClientKey(), measurementIds: ['indicator_x'] }
    expect((await (await as(eva)).change('approveMeasurements', input)).__typename).toBe('NotFoundProblem')
  })

  postgresTest('deux évaluateurs au même instant : l’un valide, l’autre apprend que c’est fait', async ({ db, as }) => {
    const { lea, eva, claire, experiment } = await collectors(db)
    const indicator = await anIndicator(db, { experiment })
    const clients = [await as(eva), await as(claire)]
    for (const period of ['2026-03-01', '2026-04-01', '2026-05-01']) {
      const measurement = await aMeasurement(db, { indicator, loggedBy: lea, period })
      const outcomes = await Promise.all(clients.map((client) => approve(client, measurement)))
      const names = outcomes.map(({ __typename }) => __typename)
      expect(names.toSorted()).toEqual(['MeasurementsNotMovedProblem', 'ReviewMeasurementsSuccess'])
      const late = outcomes.find(({ __typename }) => __typename === 'MeasurementsNotMovedProblem')
      expect(late?.message).toMatch(/^(Éva Morin|Claire Dubois) a déjà validé cette valeur, le 15 juin 2026\.$/)
    }
    const steps = await db.selectFrom('measurementStep').select('id').where('status', '=', 'APPROVED').execute()
    expect(steps).toHaveLength(3)
  })

  postgresTest('valider et corriger au même instant : ce qui est validé est ce qui a été lu', async ({ db, as }) => {
    const { lea, eva, experiment } = await collectors(db)
    const indicator = await anIndicator(db, { experiment })
    const [reviewer, author] = [await as(eva), await as(lea)]
    for (const period of ['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01']) {
      const measurement = await aMeasurement(db, { indicator, loggedBy: lea, period })
      const [approval, correction] = await Promise.all([
        approve(reviewer, measurement),
        correct(author, measurement, { value: '14', reason: 'Oubli' }),
      ])
      expect(correction.__typename).toBe('CorrectMeasurementSuccess')
      const rows = await db
        .selectFrom('measurement')
        .select(['version', 'status'])
        .where('period', '=', period)
        .orderBy('version')
        .execute()
      const isApproved = approval.__typename === 'ReviewMeasurementsSuccess'
      expect(rows).toEqual([
        { version: 1, status: isApproved ? 'APPROVED' : 'SUBMITTED' },
        { version: 2, status: 'SUBMITTED' },
      ])
    }
  })
})

describe('renvoyer une valeur', () => {
  test('la rend à son auteur avec un mot, qu’il corrige sans autre raison', async ({ db, as }) => {
    const { lea, eva, measurement } = await aSubmittedValue(db)
    expect(await sendBack(await as(eva), measurement)).toMatchObject({
      measurements: [{ status: 'RETURNED', statusNote: 'Le registre dit 11', statusBy: { name: 'Éva Morin' } }],
    })
    expect(await correct(await as(lea), measurement, { value: '11' })).toMatchObject({
      measurement: { value: '11', version: 2, status: 'SUBMITTED', reason: null },
    })
  })

  test('un mot est nécessaire, et reste court', async ({ db, as }) => {
    const { eva, measurement } = await aSubmittedValue(db)
    for (const note of ['', ' \t', 'x'.repeat(2001)])
      expect(await sendBack(await as(eva), measurement, note)).toMatchObject({
        __typename: 'InvalidInputProblem',
        field: 'note',
        message: expect.stringContaining('Dites à l’auteur ce qui est à revoir'),
      })
  })

  test('son auteur la ressaisit comme si de rien n’était ; un autre doit la corriger', async ({ db, as }) => {
    const { lea, eva, paul, indicator, measurement } = await aSubmittedValue(db)
    await sendBack(await as(eva), measurement)
    const again = () => ({
      clientKey: aClientKey(),
      indicatorId: globalId('indicator', indicator.id),
      period: '2026-05-01',
      value: '11',
    })
    expect((await (await as(paul)).change('logMeasurement', again())).__typename).toBe('AlreadyLoggedProblem')
    expect(
      await (await as(lea)).change(
        'logMeasurement',
        again(),
        '... on LogMeasurementSuccess { measurement { version } }',
      ),
    ).toMatchObject({ measurement: { version: 2 } })
  })

  test('ce qui a été validé ou transmis ne se corrige pas sans dire pourquoi', async ({ db, as }) => {
    const { lea, experiment, measurement } = await aSubmittedValue(db)
    const approved = await aMeasurement(db, {
      indicator: await anIndicator(db, { experiment }),
      loggedBy: lea,
      status: 'APPROVED',
    })
    for (const each of [measurement, approved])
      expect(await correct(await as(lea), each, { value: '11' })).toMatchObject({ field: 'reason' })
  })
})

describe('les brouillons', () => {
  const LOGGED = '... on LogMeasurementSuccess { measurement { id version status viewerCanSubmit } }'
  const draft = (indicator: { id: string }, said: object) => ({
    clientKey: aClientKey(),
    indicatorId: globalId('indicator', indicator.id as never),
    period: '2026-05-01',
    draft: true,
    ...said,
  })

  test('se gardent, se réécrivent sans raison, puis se transmettent', async ({ db, as }) => {
    const { lea, experiment } = await collectors(db)
    const indicator = await anIndicator(db, { experiment })
    const client = await as(lea)
    expect(await client.change('logMeasurement', draft(indicator, { value: '1' }), LOGGED)).toMatchObject({
      measurement: { version: 1, status: 'DRAFT', viewerCanSubmit: true },
    })
    const { measurement } = await client.change<{ measurement: { id: string } }>(
      'logMeasurement',
      draft(indicator, { value: '2' }),
      LOGGED,
    )
    expect(measurement).toMatchObject({ version: 2, status: 'DRAFT' })
    const input = { clientKey: aClientKey(), measurementIds: [measurement.id] }
    expect(await client.change('submitMeasurements', input, MOVED)).toMatchObject({
      measurements: [{ status: 'SUBMITTED', steps: [{ status: 'DRAFT' }, { status: 'SUBMITTED' }] }],
    })
    const query = '{ measurementsDrafted { edges { node { value } } } }'
    expect(await client.get(query)).toEqual({ measurementsDrafted: { edges: [] } })
  })

  test('sont à leur auteur : un autre ne les transmet pas, et les voit comme tels', async ({ db, as }) => {
    const { lea, paul, experiment } = await collectors(db)
    const indicator = await anIndicator(db, { experiment })
    const measurement = await aMeasurement(db, { indicator, loggedBy: lea, status: 'DRAFT' })
    const coach = await as(paul)
    const input = { clientKey: aClientKey(), measurementIds: [idOf(measurement)] }
    expect(await coach.change('submitMeasurements', input, MOVED)).toMatchObject({
      message: 'Ce brouillon est celui de Léa Martin : seul son auteur le transmet.',
      refusals: [{ code: 'NOT_YOURS' }],
    })
    expect(await coach.change('logMeasurement', draft(indicator, { value: '1', draft: false }))).toMatchObject({
      __typename: 'AlreadyLoggedProblem',
      message:
        'Cette période a déjà un brouillon, 12, gardé par Léa Martin le 2 juin 2026. Corrigez-le au lieu d’en saisir un autre.',
    })
  })

  test('ne prennent pas la place de ce qui est transmis ou validé', async ({ db, as }) => {
    const { lea, measurement } = await aSubmittedValue(db)
    const client = await as(lea)
    const input = {
      clientKey: aClientKey(),
      measurementId: idOf(measurement),
      value: '1',
      reason: 'Oubli',
      draft: true,
    }
    expect(await client.change('correctMeasurement', input)).toMatchObject({
      __typename: 'InvalidEntriesProblem',
      message: 'Cette valeur est déjà transmise : sa correction l’est aussi, elle ne se garde pas en brouillon.',
    })
  })

  test('ne se transmettent plus une fois la période verrouillée', async ({ db, clock, as }) => {
    const { lea, experiment } = await collectors(db)
    const indicator = await anIndicator(db, { experiment })
    const measurement = await aMeasurement(db, { indicator, loggedBy: lea, status: 'DRAFT', period: '2026-03-01' })
    clock.set('2026-07-01T10:00:00Z')
    const input = { clientKey: aClientKey(), measurementIds: [idOf(measurement)] }
    expect(await (await as(lea)).change('submitMeasurements', input, MOVED)).toMatchObject({
      message: expect.stringContaining('« mars 2026 » est verrouillée depuis le 1er juillet 2026'),
      refusals: [{ code: 'CLOSED' }],
    })
  })

  test('ne sont pas proposés à la relecture', async ({ db, as }) => {
    const { lea, eva, experiment } = await collectors(db)
    await aMeasurement(db, { indicator: await anIndicator(db, { experiment }), loggedBy: lea, status: 'DRAFT' })
    expect(await (await as(eva)).get('{ measurementsToReview { edges { node { value } } } }')).toEqual({
      measurementsToReview: { edges: [] },
    })
  })
})

describe('la file de relecture', () => {
  const list = async (client: Client, filter: object = {}) => {
    const query = `query ($filter: MeasurementFilter) { measurementsToReview(filter: $filter) { edges { node {
      value viewerCanApprove previous { value period } } } } }`
    const { measurementsToReview } = await client.get<{
      measurementsToReview: { edges: { node: { value: string | null } }[] }
    }>(query, { filter })
    return measurementsToReview.edges.map(({ node }) => node)
  }

  test('montre à chacun ce qu’il peut valider, et rien de lui', async ({ db, as }) => {
    const { programmeId, lea, eva, paul, claire, experiment, indicator } = await aSubmittedValue(db)
    const other = await anIndicator(db, { experiment: await anExperiment(db, { programmeId }) })
    await aMeasurement(db, { indicator: other, loggedBy: lea, value: '20' })
    await aMeasurement(db, { indicator, loggedBy: eva, value: '30', period: '2026-04-01' })
    const values = async (member: MemberRow) => (await list(await as(member))).map(({ value }) => value).toSorted()
    expect(await values(claire)).toEqual(['12', '20', '30'])
    expect(await values(eva)).toEqual(['12', '20'])
    expect(await values(paul)).toEqual(['12', '30'])
    expect((await list(await as(paul))).every((node) => 'viewerCanApprove' in node && node.viewerCanApprove)).toBe(true)
    const client = await as(claire)
    expect(await list(client, { experimentId: globalId('experiment', experiment.id) })).toHaveLength(2)
    expect(await list(client, { indicatorId: globalId('indicator', other.id) })).toMatchObject([{ value: '20' }])
    expect(await list(client, { period: '2026-04-01' })).toMatchObject([{ value: '30' }])
    expect(await list(client, { indicatorId: 'indicator_x' })).toEqual([])
  })

  test('ne garde que la dernière version, et tait le retrait de ce que personne n’avait validé', async ({ db, as }) => {
    const { lea, eva, experiment, indicator } = await aSubmittedValue(db)
    await aMeasurement(db, { indicator, loggedBy: lea, version: 2, value: '14' })
    expect(await list(await as(eva))).toMatchObject([{ value: '14' }])
    await aMeasurement(db, { indicator, loggedBy: lea, version: 3, value: null })
    expect(await list(await as(eva))).toEqual([])
    const other = await anIndicator(db, { experiment })
    await aMeasurement(db, { indicator: other, loggedBy: lea, status: 'APPROVED' })
    await aMeasurement(db, { indicator: other, loggedBy: lea, version: 2, value: null })
    expect(await list(await as(eva))).toMatchObject([{ value: null }])
  })

  test('rappelle la valeur précédente de la même série, ni d’un autre groupe ni renvoyée', async ({ db, as }) => {
    const { lea, eva, byGroup: indicator, women, men } = await inParts(db)
    const of = (group: { id: string }, period: string, value: string, status: 'SUBMITTED' | 'RETURNED' = 'SUBMITTED') =>
      aMeasurement(db, { indicator, loggedBy: lea, groupId: group.id as never, period, value, status })
    await of(women, '2026-03-01', '5')
    await of(women, '2026-04-01', '99', 'RETURNED')
    await of(men, '2026-04-01', '7')
    await of(women, '2026-05-01', '6')
    const may = (await list(await as(eva))).find(({ value }) => value === '6')
    expect(may).toMatchObject({ previous: { value: '5', period: '2026-03-01' } })
  })

  test('l’auteur retrouve ce qui lui a été renvoyé, tant qu’il ne l’a pas corrigé', async ({ db, as }) => {
    const { lea, eva, paul, measurement } = await aSubmittedValue(db)
    await sendBack(await as(eva), measurement)
    const query = '{ measurementsReturned { edges { node { value statusNote viewerCanCorrect } } } }'
    expect(await (await as(lea)).get(query)).toEqual({
      measurementsReturned: {
        edges: [{ node: { value: '12', statusNote: 'Le registre dit 11', viewerCanCorrect: true } }],
      },
    })
    expect(await (await as(paul)).get(query)).toEqual({ measurementsReturned: { edges: [] } })
    await correct(await as(lea), measurement, { value: '11' })
    expect(await (await as(lea)).get(query)).toEqual({ measurementsReturned: { edges: [] } })
  })
})

describe('marquer une valeur à revoir', () => {
  const mark = (client: Client, measurement: MeasurementRow, note: string | null) =>
    client.change(
      'markForFollowUp',
      { clientKey: aClientKey(), measurementId: idOf(measurement), note },
      '... on MarkForFollowUpSuccess { measurement { followUp status } }',
    )

  test('se fait et se défait, sans changer où elle en est', async ({ db, as }) => {
    const { eva, measurement } = await aSubmittedValue(db)
    const client = await as(eva)
    expect(await mark(client, measurement, ' À comparer avec juin ')).toMatchObject({
      measurement: { followUp: 'À comparer avec juin', status: 'SUBMITTED' },
    })
    expect(await mark(client, measurement, null)).toMatchObject({ measurement: { followUp: null } })
    expect((await mark(client, measurement, 'x'.repeat(501))).__typename).toBe('InvalidInputProblem')
  })

  test('revient à ceux qui relisent', async ({ db, as }) => {
    const { programmeId, measurement } = await aSubmittedValue(db)
    const coach = await as(await aMember(db, { programmeId, role: 'COACH' }))
    expect((await mark(coach, measurement, 'À revoir')).__typename).toBe('ForbiddenProblem')
  })
})
