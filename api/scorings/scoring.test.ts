/** Who scores what, when, and who reads it. */
import { describe, expect } from 'vitest'
import type { ApplicationRow } from '#db/applications.ts'
import type { Db } from '#db/database.ts'
import type { MemberRow } from '#db/members.ts'
import type { Client } from '../../testing/client.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aCall, anApplication, aScoring, type WholeCall } from '../../testing/makers/selection.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const JUDGED = `application { viewerScoring { isRecused mark comment scores { criterion { title } value comment } }
  viewerCanScore viewerCanRecuse viewerCanLiftRecusal }`
const SCORED = `... on InvalidInputProblem { field } ... on ScoreApplicationSuccess { ${JUDGED} }
  ... on InvalidScoresProblem { faults { criterion { title } message } } ... on ScoringClosedProblem { application { stage } }`
const RECUSED = `... on InvalidInputProblem { field } ... on RecuseFromApplicationSuccess { ${JUDGED} }`
const LIFTED = `... on LiftRecusalSuccess { ${JUDGED} }`

const to = ({ id }: ApplicationRow, input: object = {}) => ({
  clientKey: aClientKey(),
  applicationId: globalId('application', id),
  ...input,
})
const scoresFor = ({ criteria }: WholeCall, values: readonly (string | number)[]) => ({
  scores: values.map((value, index) => ({ criterionId: globalId('criterion', criteria[index]?.id as never), value })),
})

/** Two jurors, and a call with two criteria that one application answers. */
async function aJury(db: Db, language: 'FR' | 'EN' = 'FR') {
  const staff = await aMember(db)
  const { programmeId } = staff
  const ana = await aMember(db, { programmeId, role: 'COACH', name: 'Ana', language })
  const eva = await aMember(db, { programmeId, role: 'EVALUATOR', name: 'Eva' })
  const call = await aCall(db, {
    staff,
    jury: [ana, eva],
    criteria: [
      ['2', 5],
      ['1', 10],
    ],
  })
  return { staff, ana, eva, call, application: await anApplication(db, { call }) }
}

const read = async (client: Client, { id }: ApplicationRow, selection: string) => {
  const query = `{ node(id: "${globalId('application', id)}") { ... on Application { ${selection} } } }`
  return (await client.get<{ node: Record<string, unknown> | null }>(query)).node
}

describe('noter une candidature', () => {
  test('le juré note chaque critère, dit pourquoi, et retrouve ses notes sur 20', async ({ db, as }) => {
    const { ana, call, application } = await aJury(db)
    const client = await as(ana)
    const { scores } = scoresFor(call, ['4.5', '6'])
    const input = { scores: [{ ...scores[0], comment: ' Bien vu ' }, scores[1]], comment: 'Un bon dossier' }
    expect(await client.change('scoreApplication', to(application, input), SCORED)).toEqual({
      __typename: 'ScoreApplicationSuccess',
      application: {
        viewerScoring: {
          isRecused: false,
          mark: '16.00', // (2 × 4,5/5 + 6/10) ÷ 3 × 20
          comment: 'Un bon dossier',
          scores: [
            { criterion: { title: 'Critère 1' }, value: '4.50', comment: 'Bien vu' },
            { criterion: { title: 'Critère 2' }, value: '6.00', comment: null },
          ],
        },
        viewerCanScore: true,
        viewerCanRecuse: true,
        viewerCanLiftRecusal: false,
      },
    })
    expect(await client.change('scoreApplication', to(application, scoresFor(call, [5, 10])), SCORED)).toMatchObject({
      application: { viewerScoring: { mark: '20.00', comment: null, scores: [{ value: '5.00', comment: null }, {}] } },
    })
    const events = await db.selectFrom('event').selectAll().orderBy('at').execute()
    expect(events).toHaveLength(2)
    expect(events.some(({ before }) => JSON.stringify(before).includes('4.50'))).toBe(true)
  })

  for (const [language, message, faults] of [
    [
      'FR',
      '2 notes sont à corriger : rien n’est enregistré.',
      ['Donnez une note de 0 à 5, avec deux décimales au plus, par exemple 1,5.', 'Donnez une note de 0 à 10.'],
    ],
    [
      'EN',
      '2 scores are to be corrected: nothing is kept.',
      ['Give a score from 0 to 5, with two decimals at most, such as 1.5.', 'Give a score from 0 to 10.'],
    ],
  ] as const)
    test(`toutes les fautes se disent d’un coup, et rien n’est gardé (${language})`, async ({ db, as }) => {
      const { ana, call, application } = await aJury(db, language)
      const client = await as(ana)
      expect(await client.change('scoreApplication', to(application, scoresFor(call, ['5.01'])), SCORED)).toEqual({
        __typename: 'InvalidScoresProblem',
        message,
        faults: [
          { criterion: { title: 'Critère 1' }, message: faults[0] },
          { criterion: { title: 'Critère 2' }, message: faults[1] },
        ],
      })
      expect(await db.selectFrom('scoring').selectAll().execute()).toEqual([])
    })

  for (const values of [
    ['-1', '5'],
    ['1.234', '5'],
    ['6', '5'],
    ['100.00', '5'],
  ])
    test(`refuse ${values.join(' et ')}`, async ({ db, as }) => {
      const { ana, call, application } = await aJury(db)
      expect(
        await (await as(ana)).change('scoreApplication', to(application, scoresFor(call, values)), SCORED),
      ).toMatchObject({ faults: [{ criterion: { title: 'Critère 1' } }] })
    })

  test('refuse les critères d’un autre appel, deux notes d’un même critère, un commentaire démesuré', async ({
    db,
    as,
  }) => {
    const { ana, staff, call, application } = await aJury(db)
    const client = await as(ana)
    const other = await aCall(db, { staff })
    const { scores } = scoresFor(call, ['1', '2'])
    for (const given of [
      [...scores, ...scoresFor(other, ['1']).scores],
      [...scores, scores[0]],
      [{ criterionId: 'x', value: 1 }],
    ])
      expect(await client.change('scoreApplication', to(application, { scores: given }), SCORED)).toMatchObject({
        __typename: 'InvalidInputProblem',
        field: 'scores',
      })
    const long = { scores: [{ ...scores[0], comment: 'x'.repeat(2001) }, scores[1]] }
    expect(await client.change('scoreApplication', to(application, long), SCORED)).toMatchObject({
      faults: [{ message: 'Ce commentaire dépasse 2 000 caractères.' }],
    })
    const whole = { scores, comment: 'x'.repeat(2001) }
    expect(await client.change('scoreApplication', to(application, whole), SCORED)).toMatchObject({ field: 'comment' })
  })

  test('n’est pas donné à l’agent qui n’est pas du jury, ni au membre qui ne voit pas la candidature', async ({
    db,
    as,
  }) => {
    const { staff, call, application } = await aJury(db)
    const input = scoresFor(call, ['1', '2'])
    expect((await (await as(staff)).change('scoreApplication', to(application, input))).__typename).toBe(
      'ForbiddenProblem',
    )
    const coach = await as(await aMember(db, { programmeId: staff.programmeId, role: 'COACH' }))
    expect((await coach.change('scoreApplication', to(application, input))).__typename).toBe('NotFoundProblem')
  })

  for (const [language, message] of [
    ['FR', 'Les notes ne changent plus : la présélection a commencé le 15 juin 2026.'],
    ['EN', 'Scores no longer change: the shortlist has been under way since 15 Jun 2026.'],
  ] as const)
    test(`la présélection commencée, rien ne se note ni ne se change plus (${language})`, async ({ db, as }) => {
      const { ana, staff, call, application } = await aJury(db, language)
      const other = await anApplication(db, { call })
      const client = await as(ana)
      await client.change('scoreApplication', to(application, scoresFor(call, ['1', '2'])))
      await (await as(staff)).change('shortlistApplication', to(other))
      for (const [name, input] of [
        ['scoreApplication', scoresFor(call, ['5', '10'])],
        ['recuseFromApplication', {}],
      ] as const)
        expect(await client.change(name, to(application, input))).toEqual({
          __typename: 'ScoringClosedProblem',
          message,
        })
      expect(await read(client, application, 'viewerCanScore viewerCanRecuse')).toEqual({
        viewerCanScore: false,
        viewerCanRecuse: false,
      })
    })

  test('une candidature retirée ne se note plus', async ({ db, as }) => {
    const { ana, staff, call, application } = await aJury(db)
    await (await as(staff)).change('withdrawApplication', to(application))
    expect(
      await (await as(ana)).change('scoreApplication', to(application, scoresFor(call, ['1', '2'])), SCORED),
    ).toEqual({
      __typename: 'ScoringClosedProblem',
      message: 'L’entreprise a retiré cette candidature le 15 juin 2026.',
      application: { stage: 'WITHDRAWN' },
    })
  })

  test('la base refuse une note hors des bornes, un jugement incomplet, et celui de qui n’est pas juré', async ({
    db,
  }) => {
    const { ana, staff, call, application } = await aJury(db)
    await expect(aScoring(db, call, application, ana, ['6', '1'])).rejects.toMatchObject({ constraint: 'score_range' })
    await expect(aScoring(db, call, application, ana, ['1'])).rejects.toMatchObject({ constraint: 'scoring_whole' })
    await expect(aScoring(db, call, application, staff, ['1', '1'])).rejects.toMatchObject({
      constraint: 'scoring_juror',
    })
  })

  postgresTest(
    'deux jurés notent au même instant, l’un deux fois : chacun a ses notes, entières',
    async ({ db, as }) => {
      const { ana, eva, call, application } = await aJury(db)
      const [one, other] = [await as(ana), await as(eva)]
      const gestures = [
        one.change('scoreApplication', to(application, scoresFor(call, ['1', '1']))),
        one.change('scoreApplication', to(application, scoresFor(call, ['2', '2']))),
        other.change('scoreApplication', to(application, scoresFor(call, ['3', '3']))),
      ]
      for (const { __typename } of await Promise.all(gestures)) expect(__typename).toBe('ScoreApplicationSuccess')
      const scores = await db.selectFrom('score').select(['memberId', 'value']).execute()
      expect(scores).toHaveLength(4)
      expect(new Set(scores.filter(({ memberId }) => memberId === ana.id).map(({ value }) => value)).size).toBe(1)
    },
  )

  postgresTest(
    'noter pendant que l’on présélectionne : ou bien la note compte, ou bien elle est refusée',
    async ({ db, as }) => {
      const { ana, staff, call } = await aJury(db)
      const [juror, agent] = [await as(ana), await as(staff)]
      for (let attempt = 0; attempt < 5; attempt++) {
        const [application, other] = [await anApplication(db, { call }), await anApplication(db, { call })]
        const [scored] = await Promise.all([
          juror.change('scoreApplication', to(application, scoresFor(call, ['1', '1']))),
          agent.change('shortlistApplication', to(other)),
        ])
        const kept = await db.selectFrom('scoring').selectAll().where('applicationId', '=', application.id).execute()
        expect([scored?.__typename, kept.length]).toEqual(
          scored?.__typename === 'ScoreApplicationSuccess'
            ? ['ScoreApplicationSuccess', 1]
            : ['ScoringClosedProblem', 0],
        )
        await agent.change('reopenApplication', to(other, { note: 'Encore' }))
      }
    },
  )

  postgresTest(
    'noter pendant que l’on change les critères : jamais une note sur un critère disparu',
    async ({ db, as }) => {
      const staff = await aMember(db)
      const client = await as(staff)
      for (let attempt = 0; attempt < 5; attempt++) {
        const call = await aCall(db, { staff, jury: [staff] })
        const application = await anApplication(db, { call })
        const criteria = [{ title: 'Autre', weight: '1', maximum: 5 }]
        const outcomes = await Promise.all([
          client.change('scoreApplication', to(application, scoresFor(call, ['1']))),
          client.change('setCriteria', { clientKey: aClientKey(), callId: globalId('call', call.id), criteria }),
        ])
        const types = outcomes.map(({ __typename }) => __typename)
        expect([
          ['ScoreApplicationSuccess', 'CriteriaFixedProblem'],
          ['InvalidInputProblem', 'SetCriteriaSuccess'],
        ]).toContainEqual(types)
      }
    },
  )
})

describe('se récuser', () => {
  test('retire ses notes, ne fait plus attendre, et se reprend', async ({ db, as }) => {
    const { ana, staff, call, application } = await aJury(db)
    const client = await as(ana)
    await client.change('scoreApplication', to(application, scoresFor(call, ['1', '2'])))
    const nothing = { isRecused: true, mark: null, comment: 'Une parente y travaille', scores: [] }
    const reason = { reason: ' Une parente y travaille ' }
    expect(await client.change('recuseFromApplication', to(application, reason), RECUSED)).toEqual({
      __typename: 'RecuseFromApplicationSuccess',
      application: {
        viewerScoring: nothing,
        viewerCanScore: false,
        viewerCanRecuse: false,
        viewerCanLiftRecusal: true,
      },
    })
    const result = 'result { average scored recused missing { name } rank }'
    expect(await read(await as(staff), application, result)).toEqual({
      result: { average: null, scored: 0, recused: 1, missing: [{ name: 'Eva' }], rank: null },
    })
    for (const name of ['scoreApplication', 'recuseFromApplication'])
      expect(
        await client.change(name, to(application, name === 'scoreApplication' ? scoresFor(call, ['1', '2']) : {})),
      ).toMatchObject({ __typename: 'ForbiddenProblem' })
    expect(await client.change('liftRecusal', to(application), LIFTED)).toMatchObject({
      application: { viewerScoring: null, viewerCanScore: true },
    })
    expect((await client.change('liftRecusal', to(application))).__typename).toBe('ForbiddenProblem')
  })
})

describe('l’indépendance des jurés', () => {
  const SCORINGS = 'scorings { juror { name } isRecused mark }'
  const RESULT = 'result { average rank }'

  test('un juré lit les notes des autres après avoir donné les siennes ; l’agent lit tout', async ({ db, as }) => {
    const { ana, eva, staff, call, application } = await aJury(db)
    await aScoring(db, call, application, eva, ['5', '10'])
    const client = await as(ana)
    expect(await read(client, application, SCORINGS)).toEqual({ scorings: [] })
    expect(await read(client, application, RESULT)).toEqual({ result: null })
    const all = [{ juror: { name: 'Eva' }, isRecused: false, mark: '20.00' }]
    expect(await read(await as(staff), application, SCORINGS)).toEqual({ scorings: all })
    await client.change('scoreApplication', to(application, scoresFor(call, ['0', '0'])))
    expect(await read(client, application, SCORINGS)).toEqual({
      scorings: [{ juror: { name: 'Ana' }, isRecused: false, mark: '0.00' }, ...all],
    })
    expect(await read(client, application, RESULT)).toEqual({ result: { average: '10.00', rank: 1 } })
  })

  test('le rang, qui parle des autres candidatures, attend qu’il ait tout noté', async ({ db, as }) => {
    const { ana, eva, call, application } = await aJury(db)
    const other = await anApplication(db, { call })
    for (const each of [application, other]) await aScoring(db, call, each, eva, ['3', '3'])
    const client = await as(ana)
    await client.change('scoreApplication', to(application, scoresFor(call, ['3', '3'])))
    expect(await read(client, application, RESULT)).toEqual({ result: null })
    await client.change('recuseFromApplication', to(other))
    expect(await read(client, application, RESULT)).toMatchObject({ result: { rank: 1 } })
    // Who keeps out of an application reads nothing of what the others say of it.
    expect(await read(client, other, SCORINGS)).toEqual({ scorings: [] })
  })

  test('l’ordre par rang n’est donné qu’aux agents', async ({ db, as }) => {
    const { ana, eva, staff, call, application } = await aJury(db)
    await db.updateTable('enterprise').set({ name: 'B' }).where('id', '=', application.enterpriseId).execute()
    const best = await anApplication(db, { call, name: 'C' })
    await anApplication(db, { call, name: 'A' })
    await aScoring(db, call, application, eva, ['1', '1'])
    await aScoring(db, call, best, eva, ['5', '5'])
    const order = async (member: MemberRow) => {
      const list = await (await as(member)).get<{
        applications: { edges: { node: { enterprise: { name: string } } }[] }
      }>('{ applications(orderBy: RANK) { edges { node { enterprise { name } } } } }')
      return list.applications.edges.map(({ node }) => node.enterprise.name)
    }
    expect(await order(staff)).toEqual(['C', 'B', 'A'])
    expect(await order(ana)).toEqual(['A', 'B', 'C'])
  })

  test('chacun sait ce qu’il lui reste à noter', async ({ db, as }) => {
    const { ana, staff, call, application } = await aJury(db)
    await anApplication(db, { call, name: 'Autre' })
    await anApplication(db, { call, stage: 'NOT_SELECTED' })
    const client = await as(ana)
    const query = '{ applications(toScore: true) { edges { node { call { toScore } } } } }'
    expect(await client.get(query)).toMatchObject({ applications: { edges: [{ node: { call: { toScore: 2 } } }, {}] } })
    await client.change('scoreApplication', to(application, scoresFor(call, ['1', '2'])))
    expect(await client.get(query)).toEqual({ applications: { edges: [{ node: { call: { toScore: 1 } } }] } })
    expect(await (await as(staff)).get(query)).toEqual({ applications: { edges: [] } })
  })
})
