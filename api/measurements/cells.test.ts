/** The cells of an indicator: its periods, its sites, its groups, in the plan in force. */
import { describe, expect } from 'vitest'
import { plansOfExperiments, updatePlan } from '#db/evaluation-plans.ts'
import { insertSignature } from '#db/plan-signatures.ts'
import { insertStakeholders } from '#db/stakeholders.ts'
import { collectors, entryFor, inParts, ofEveryKind, toEnter } from '../../testing/makers/collection.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { anIndicator, anIndicatorIn } from '../../testing/makers/indicators.ts'
import { aSite } from '../../testing/makers/introductions.ts'
import { aDraftPlan, freezePlan } from '../../testing/makers/plans.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const CELL =
  '... on LogMeasurementSuccess { measurement { period site { establishment { name } } group { label } value } }'
const MISTAKES = '... on InvalidEntriesProblem { mistakes { field message } }'

describe('un indicateur par terrain', () => {
  test('a une valeur pour chaque terrain', async ({ db, as }) => {
    const { lea, bySite, lilas, tilleuls } = await inParts(db)
    const client = await as(lea)
    for (const [site, name] of [
      [lilas, 'Résidence des Lilas'],
      [tilleuls, 'Les Tilleuls'],
    ] as const) {
      const input = toEnter(bySite, { value: '12', siteId: globalId('site', site.id) })
      expect(await client.change('logMeasurement', input, CELL)).toMatchObject({
        measurement: { site: { establishment: { name } }, group: null, value: '12' },
      })
    }
  })

  test('dit quels terrains sont possibles, lequel n’ouvre que plus tard, lequel est fermé', async ({ db, as }) => {
    const { lea, experiment, bySite, lilas, tilleuls } = await inParts(db)
    const client = await as(lea)
    const say = async (siteId?: string, period = '2026-05-01') => {
      const input = toEnter(bySite, { value: '12', ...(siteId ? { siteId } : {}) }, period)
      return (await client.change('logMeasurement', input, MISTAKES)).message
    }
    expect(await say()).toBe('« Repas » se mesure par terrain. Dites lequel : Les Tilleuls, Résidence des Lilas.')
    const elsewhere = await aSite(db, { experiment: await anExperiment(db, { programmeId: experiment.programmeId }) })
    for (const unknown of ['lilas', globalId('site', elsewhere.id), globalId('indicator', bySite.id as never)])
      expect(await say(unknown)).toBe(
        'Ce terrain n’est pas de cette expérimentation. Terrains possibles : Les Tilleuls, Résidence des Lilas.',
      )
    await db.updateTable('site').set({ endsOn: '2026-04-30' }).where('id', '=', lilas.id).execute()
    expect(await say(globalId('site', lilas.id))).toBe(
      'Le terrain « Résidence des Lilas » est fermé depuis le 30 avril 2026 : il n’a pas de valeur pour la période « mai 2026 ».',
    )
    await db.updateTable('site').set({ openedOn: '2026-06-01' }).where('id', '=', tilleuls.id).execute()
    expect(await say(globalId('site', tilleuls.id))).toBe(
      'Le terrain « Les Tilleuls » n’ouvre que le 1er juin 2026 : il n’a pas de valeur pour la période « mai 2026 ».',
    )
    expect(await say()).toBe(
      '« Repas » se mesure par terrain, et aucun n’est ouvert pour la période « mai 2026 ». Ouvrez d’abord le terrain.',
    )
    expect(await say(globalId('site', lilas.id), '2026-04-10')).toBeUndefined()
  })

  test('une valeur déjà là se corrige, même si le terrain a depuis d’autres dates', async ({ db, as }) => {
    const { lea, bySite, lilas } = await inParts(db)
    const client = await as(lea)
    const LOGGED = '... on LogMeasurementSuccess { measurement { id } }'
    const logged = toEnter(bySite, { value: '12', siteId: globalId('site', lilas.id) })
    const { measurement } = await client.change<{ measurement: { id: string } }>('logMeasurement', logged, LOGGED)
    await db.updateTable('site').set({ endsOn: '2026-04-30' }).where('id', '=', lilas.id).execute()
    const correction = { clientKey: 'k', measurementId: measurement.id, value: '13', reason: 'Oubli' }
    expect((await client.change('correctMeasurement', correction)).__typename).toBe('CorrectMeasurementSuccess')
  })

  test('un indicateur sans terrain ni groupe n’en prend pas', async ({ db, as }) => {
    const { lea, lilas, women, experiment } = await inParts(db)
    const whole = await anIndicator(db, { experiment, name: 'Visites' })
    const parts = { siteId: globalId('site', lilas.id), groupId: globalId('indicator_group', women.id) }
    const outcome = await (await as(lea)).change('logMeasurement', toEnter(whole, { value: '1', ...parts }), MISTAKES)
    expect(outcome).toMatchObject({
      mistakes: [
        { field: 'siteId', message: '« Visites » ne se mesure pas par terrain : n’en donnez pas.' },
        { field: 'groupId', message: '« Visites » ne se mesure pas par groupe : n’en donnez pas.' },
      ],
    })
  })
})

describe('un indicateur par groupe', () => {
  test('a une valeur pour chaque groupe, et dit lesquels', async ({ db, as }) => {
    const { lea, byGroup, women, experiment } = await inParts(db)
    const client = await as(lea)
    const woman = toEnter(byGroup, { value: '12', groupId: globalId('indicator_group', women.id) })
    expect(await client.change('logMeasurement', woman, CELL)).toMatchObject({
      measurement: { site: null, group: { label: 'Femmes' } },
    })
    const missing = await client.change('logMeasurement', toEnter(byGroup, { value: '12' }), MISTAKES)
    expect(missing.message).toBe('« Bénéficiaires » se mesure par groupe (Sexe). Dites lequel : Femmes, Hommes.')
    const other = await anIndicator(db, { experiment, dimension: 'Âge', groups: ['16–25 ans'] })
    const stranger = await db
      .selectFrom('indicatorGroup')
      .select('id')
      .where('indicatorId', '=', other.id)
      .executeTakeFirstOrThrow()
    const wrong = toEnter(byGroup, { value: '12', groupId: globalId('indicator_group', stranger.id) })
    expect((await client.change('logMeasurement', wrong, MISTAKES)).message).toBe(
      'Ce groupe n’est pas de « Bénéficiaires ». Groupes possibles (Sexe) : Femmes, Hommes.',
    )
  })
})

describe('une période verrouillée', () => {
  test('dit depuis quand, et qui peut la rouvrir ; un brouillon n’y entre pas non plus', async ({ db, clock, as }) => {
    const { lea, visits } = await ofEveryKind(db)
    clock.set('2026-06-30T10:00:00Z')
    const client = await as(lea)
    const march = (said: object) => client.change('logMeasurement', toEnter(visits, said, '2026-03-10'))
    clock.set('2026-07-01T10:00:00Z')
    for (const said of [{ value: '1' }, { value: '1', draft: true }, { absence: 'Rien' }])
      expect(await march(said)).toEqual({
        __typename: 'PeriodProblem',
        message:
          'La période « mars 2026 » est verrouillée depuis le 1er juillet 2026 : ses valeurs ne se saisissent plus. Un évaluateur ou un agent du programme peut la rouvrir.',
      })
    clock.set('2026-06-30T21:59:00Z')
    expect((await march({ value: '1' })).__typename).toBe('LogMeasurementSuccess')
  })

  test('ne se corrige plus, ni ne se retire', async ({ db, clock, as }) => {
    const { lea, visits } = await ofEveryKind(db)
    const client = await as(lea)
    const LOGGED = '... on LogMeasurementSuccess { measurement { id viewerCanCorrect } }'
    const { measurement } = await client.change<{ measurement: { id: string } }>(
      'logMeasurement',
      toEnter(visits, { value: '1' }, '2026-03-10'),
      LOGGED,
    )
    expect(measurement).toMatchObject({ viewerCanCorrect: true })
    clock.set('2026-07-01T10:00:00Z')
    for (const value of ['2', null]) {
      const input = { clientKey: String(value), measurementId: measurement.id, value, reason: 'Erreur' }
      expect((await client.change('correctMeasurement', input)).__typename).toBe('PeriodProblem')
    }
    const query = `{ node(id: "${measurement.id}") { ... on Measurement { viewerCanCorrect } } }`
    expect(await client.get(query)).toEqual({ node: { viewerCanCorrect: false } })
  })
})

describe('hors du plan en vigueur', () => {
  test('rien ne se saisit tant que le plan n’est pas signé de tous : la réponse dit qui manque', async ({ db, as }) => {
    const { lea, claire, experiment } = await collectors(db)
    const draft = await aDraftPlan(db, experiment)
    const id = await anIndicatorIn(db, draft.id, experiment, { name: 'Visites' })
    const client = await as(lea)
    const say = async () => (await client.change('logMeasurement', toEnter({ id }, { value: '1' }), MISTAKES)).message
    expect(await say()).toBe(
      'Le plan d’évaluation n’est pas encore en vigueur : il est en cours d’écriture. Les valeurs de « Visites » se saisiront ensuite.',
    )
    const place = { programmeId: experiment.programmeId, planId: draft.id }
    const [authority] = await insertStakeholders(db, [
      { ...place, position: 1, kind: 'AUTHORITY', name: 'Le Département', memberId: claire.id },
      { ...place, position: 2, kind: 'ENTERPRISE', name: 'Andibo', memberId: lea.id },
      { ...place, position: 3, kind: 'PARTNER', name: 'La mairie' },
    ])
    const contentHash = 'a'.repeat(64)
    await updatePlan(db, draft.id, { status: 'SIGNING', submittedAt: new Date(), contentHash })
    const signature = { ...place, contentHash, recordedBy: claire.id, signedAt: new Date(), channel: 'API' } as const
    if (authority) await insertSignature(db, { ...signature, stakeholderId: authority.id })
    expect(await say()).toBe(
      'Le plan d’évaluation n’est pas encore en vigueur : il manque la signature de : Andibo. Les valeurs de « Visites » se saisiront ensuite.',
    )
  })

  test('un indicateur qu’une nouvelle version a retiré ne se saisit plus', async ({ db, as }) => {
    const { lea, experiment } = await collectors(db)
    const indicator = await anIndicator(db, { experiment, name: 'Visites' })
    await anIndicator(db, { experiment })
    const draft = await aDraftPlan(db, experiment)
    await db
      .deleteFrom('indicatorSheet')
      .where('planId', '=', draft.id)
      .where('indicatorId', '=', indicator.id)
      .execute()
    await freezePlan(db, draft)
    const outcome = await (await as(lea)).change('logMeasurement', toEnter(indicator, { value: '1' }), MISTAKES)
    expect(outcome.message).toBe(
      '« Visites » n’est plus dans le plan d’évaluation en vigueur : ses valeurs ne se saisissent plus.',
    )
  })

  test('la base elle-même refuse une valeur hors du plan en vigueur, quoi qu’on ait vérifié avant', async ({ db }) => {
    const { lea, experiment } = await collectors(db)
    const draft = await aDraftPlan(db, experiment)
    const indicatorId = await anIndicatorIn(db, draft.id, experiment)
    const { programmeId, id: experimentId } = experiment
    const at = new Date()
    const row = {
      programmeId,
      experimentId,
      planId: draft.id,
      indicatorId,
      period: '2026-05-01',
      version: 1,
      value: '1',
    }
    const logged = { status: 'SUBMITTED', statusAt: at, statusBy: lea.id, loggedAt: at, loggedBy: lea.id } as const
    await expect(
      db
        .insertInto('measurement')
        .values({ ...row, ...logged })
        .execute(),
    ).rejects.toMatchObject({
      constraint: 'measurement_planned',
    })
    expect(await plansOfExperiments(db, [experimentId])).toHaveLength(1)
  })

  test('un indicateur d’une autre expérimentation n’existe pas pour un entrepreneur', async ({ db, as }) => {
    const { lea, programmeId, visits } = await ofEveryKind(db)
    const other = await anIndicator(db, { experiment: await anExperiment(db, { programmeId }) })
    const client = await as(lea)
    expect((await client.change('logMeasurement', toEnter(other, { value: '1' }))).__typename).toBe('NotFoundProblem')
    const entries = [entryFor(visits, { value: '1' }), entryFor(other, { value: '1' })]
    expect(await client.change('logMeasurements', { clientKey: 'k', entries }, MISTAKES)).toMatchObject({
      mistakes: [{ field: 'indicatorId', message: 'Cet indicateur n’existe pas, ou vous n’y avez pas accès.' }],
    })
  })
})
