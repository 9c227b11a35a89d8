/** The life of an evaluation plan: written, submitted, signed by all, in force, replaced. */
import { describe, expect } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { aMilestone } from '../../testing/makers/experiments.ts'
import { aMember } from '../../testing/makers/people.ts'
import {
  aPlanContent,
  aPlanWorld,
  aSheet,
  aWrittenPlan,
  changePlan,
  memberId,
  type PlanWorld,
  planOf,
  savePlan,
  signPlan,
  submitPlan,
  type TestPlan,
  withSheet,
} from '../../testing/makers/plan-world.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const read = async (client: Client, { id }: Pick<TestPlan, 'id'>, selection: string) => {
  const { node } = await client.get<{ node: Record<string, unknown> }>(
    `query ($id: ID!) { node(id: $id) { ... on EvaluationPlan { ${selection} } } }`,
    { id },
  )
  return node
}

const ofExperiment = async (client: Client, { experiment }: PlanWorld, selection: string) => {
  const id = globalId('experiment', experiment.id)
  const { experiment: found } = await client.get<{ experiment: Record<string, unknown> }>(
    `query ($id: ID!) { experiment(id: $id) { ${selection} } }`,
    { id },
  )
  return found
}

describe('de la première ligne à la dernière signature', () => {
  test('le plan est écrit, soumis, signé par tous, puis en vigueur : le jalon est validé, les relevés s’ouvrent', async ({
    db,
    clock,
    as,
  }) => {
    const world = await aPlanWorld(db)
    const [evaluator, staff, entrepreneur] = [
      await as(world.evaluator),
      await as(world.staff),
      await as(world.entrepreneur),
    ]
    const written = await aWrittenPlan(evaluator, world.experiment, aPlanContent(world))
    expect(written).toMatchObject({ version: 1, revision: 2, status: 'DRAFT', contentHash: null })
    expect(await ofExperiment(staff, world, 'evaluationPlan { id } evaluationPlanInProgress { id }')).toEqual({
      evaluationPlan: null,
      evaluationPlanInProgress: { id: written.id },
    })
    const submitted = await submitPlan(evaluator, written)
    expect(submitted).toMatchObject({ status: 'SIGNING', contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(await read(staff, written, 'missingSignatures { name } viewerCanSign')).toEqual({
      missingSignatures: [{ name: 'Conseil départemental' }, { name: 'Andibo' }],
      viewerCanSign: true,
    })
    expect(planOf(await signPlan(staff, submitted))).toMatchObject({ status: 'SIGNING' })
    expect(await read(staff, written, 'missingSignatures { name } viewerCanSign')).toEqual({
      missingSignatures: [{ name: 'Andibo' }],
      viewerCanSign: false,
    })
    clock.advance(60)
    expect(planOf(await signPlan(entrepreneur, submitted))).toMatchObject({ status: 'FROZEN' })
    expect(
      await read(staff, written, 'frozenAt signatures { stakeholder { name } recordedBy { name } channel paperOn }'),
    ).toEqual({
      frozenAt: clock.now().toISOString(),
      signatures: [
        {
          stakeholder: { name: 'Conseil départemental' },
          recordedBy: { name: 'Claire Dubois' },
          channel: 'API',
          paperOn: null,
        },
        { stakeholder: { name: 'Andibo' }, recordedBy: { name: 'Léa Martin' }, channel: 'API', paperOn: null },
      ],
    })
    expect(
      await ofExperiment(
        staff,
        world,
        'evaluationPlan { id } evaluationPlanInProgress { id } milestones { completedBy { name } } indicators { name planStatus }',
      ),
    ).toEqual({
      evaluationPlan: { id: written.id },
      evaluationPlanInProgress: null,
      milestones: [{ completedBy: { name: 'Léa Martin' } }],
      indicators: [{ name: 'Résidents accompagnés', planStatus: 'FROZEN' }],
    })
  })

  test('une nouvelle version dit d’abord ce que dit celle en vigueur, et ne la remplace qu’une fois signée', async ({
    db,
    as,
  }) => {
    const world = await aPlanWorld(db)
    const [evaluator, staff, entrepreneur] = [
      await as(world.evaluator),
      await as(world.staff),
      await as(world.entrepreneur),
    ]
    const first = await submitPlan(evaluator, await aWrittenPlan(evaluator, world.experiment, aPlanContent(world)))
    await signPlan(staff, first)
    await signPlan(entrepreneur, first)
    const experimentId = globalId('experiment', world.experiment.id)
    expect(await changePlan(evaluator, 'draftEvaluationPlan', { experimentId })).toEqual({
      __typename: 'InvalidInputProblem',
      field: 'reason',
      message:
        'Dites pourquoi le plan change, en 2 000 caractères au plus. Exemple : « le terrain de Cergy ouvre en septembre ».',
    })
    const reason = 'Un terrain de plus'
    const draft = planOf(await changePlan(evaluator, 'draftEvaluationPlan', { experimentId, reason }))
    expect(draft).toMatchObject({ version: 2, status: 'DRAFT' })
    const CONTENT = `stakeholders { kind name expectations member { name } } theorySteps { kind label }
      theoryLinks { from { label } to { label } assumption } objectives { title beneficiaries sheets { name unit target indicator { id } } }
      expectedChanges { description observation objective { title } stakeholder { name } }`
    expect(await read(staff, draft, CONTENT)).toEqual(await read(staff, first, CONTENT))
    expect(await read(staff, draft, 'reason previous { version } changes { name } draftedBy { name }')).toEqual({
      reason,
      previous: { version: 1 },
      changes: [],
      draftedBy: { name: 'Inès Benali' },
    })

    const { sheets } = (await read(staff, draft, 'sheets { indicator { id } }')) as {
      sheets: [{ indicator: { id: string } }]
    }
    const changed = withSheet(
      world,
      { ...aSheet(world), indicatorId: sheets[0].indicator.id, target: '80' },
      aSheet(world, { name: 'Sorties sans aide' }),
    )
    const second = await submitPlan(evaluator, await savePlan(evaluator, draft, changed))
    const target = 'indicators { name target planStatus }'
    expect(await ofExperiment(staff, world, target)).toEqual({
      indicators: [
        { name: 'Résidents accompagnés', target: '60', planStatus: 'FROZEN' },
        { name: 'Sorties sans aide', target: '60', planStatus: 'SIGNING' },
      ],
    })
    await signPlan(staff, second)
    expect(planOf(await signPlan(entrepreneur, second)).status).toBe('FROZEN')
    expect(await ofExperiment(staff, world, `${target} evaluationPlans { version status }`)).toEqual({
      indicators: [
        { name: 'Résidents accompagnés', target: '80', planStatus: 'FROZEN' },
        { name: 'Sorties sans aide', target: '60', planStatus: 'FROZEN' },
      ],
      evaluationPlans: [
        { version: 2, status: 'FROZEN' },
        { version: 1, status: 'SUPERSEDED' },
      ],
    })
  })

  test('un signataire demande des changements : les signatures tombent, le plan se réécrit et se signe à nouveau', async ({
    db,
    as,
  }) => {
    const world = await aPlanWorld(db)
    const [evaluator, staff, entrepreneur] = [
      await as(world.evaluator),
      await as(world.staff),
      await as(world.entrepreneur),
    ]
    const first = await submitPlan(evaluator, await aWrittenPlan(evaluator, world.experiment, aPlanContent(world)))
    await signPlan(staff, first)
    expect(await changePlan(entrepreneur, 'reopenEvaluationPlan', { planId: first.id, note: '  ' })).toMatchObject({
      field: 'note',
      message: 'Dites ce qui est à changer dans ce plan, en 2 000 caractères au plus.',
    })
    const note = 'La cible est trop haute'
    const back = planOf(await changePlan(entrepreneur, 'reopenEvaluationPlan', { planId: first.id, note }))
    expect(back).toMatchObject({ status: 'DRAFT', contentHash: null })
    const returned = 'returnedNote returnedBy { name } signatures { stakeholder { name } } missingSignatures { name }'
    expect(await read(staff, back, returned)).toEqual({
      returnedNote: note,
      returnedBy: { name: 'Léa Martin' },
      signatures: [],
      missingSignatures: [{ name: 'Conseil départemental' }, { name: 'Andibo' }],
    })
    expect(await signPlan(staff, first)).toEqual({
      __typename: 'PlanMovedProblem',
      message: 'Ce plan est en cours de rédaction : il se signe une fois soumis.',
    })
    const again = await submitPlan(
      evaluator,
      await savePlan(evaluator, back, withSheet(world, aSheet(world, { target: '40' }))),
    )
    expect(again.contentHash).not.toBe(first.contentHash)
    expect(await read(staff, again, returned)).toMatchObject({ returnedNote: null, returnedBy: null })
    expect(await signPlan(staff, first)).toEqual({
      __typename: 'PlanChangedProblem',
      message: 'Ce plan a changé depuis que vous l’avez lu : relisez-le avant de le signer.',
    })
    await signPlan(staff, again)
    expect(planOf(await signPlan(entrepreneur, again)).status).toBe('FROZEN')
    const kept = await db.selectFrom('planSignature').select(['stakeholderId', 'voidedAt']).execute()
    expect(kept.filter(({ voidedAt }) => voidedAt !== null)).toHaveLength(1)
  })

  test('un agent consigne la signature sur papier de qui n’a pas de compte, et de personne d’autre', async ({
    db,
    clock,
    as,
  }) => {
    const world = await aPlanWorld(db)
    const [evaluator, staff] = [await as(world.evaluator), await as(world.staff)]
    const content = aPlanContent(world, {
      stakeholders: [
        { key: 'cd', kind: 'AUTHORITY', name: 'Conseil départemental', memberId: memberId(world.viewer) },
        { key: 'andibo', kind: 'ENTERPRISE', name: 'Andibo', signatoryName: 'La présidente' },
        { key: 'gens', kind: 'BENEFICIARIES', name: 'Résidents' },
      ],
    })
    clock.set('2026-06-15T22:30:00Z')
    const plan = await submitPlan(evaluator, await aWrittenPlan(evaluator, world.experiment, content))
    const { stakeholders } = (await read(staff, plan, 'stakeholders { id name }')) as {
      stakeholders: { id: string; name: string }[]
    }
    const [authority, enterprise, residents] = stakeholders.map(({ id }) => id)
    const { contentHash } = plan
    const record = (input: object) =>
      changePlan(staff, 'recordPlanSignature', { planId: plan.id, contentHash, signedOn: '2026-06-16', ...input })
    expect(await record({ stakeholderId: authority })).toMatchObject({
      field: 'stakeholderId',
      message: 'Une élue a un compte : sa signature se donne dans Passerelle.',
    })
    expect(await record({ stakeholderId: residents })).toMatchObject({
      message: 'Personne n’est désigné pour signer au nom de « Résidents ».',
    })
    expect(await record({ stakeholderId: globalId('stakeholder', 'x' as never) })).toMatchObject({
      message: 'Cette partie prenante n’est pas dans ce plan.',
    })
    expect(await record({ stakeholderId: enterprise, signedOn: '2026-06-15' })).toMatchObject({
      field: 'signedOn',
      message:
        'Ce plan a été soumis à signature le 16 juin 2026 : une signature plus ancienne porte sur un autre texte.',
    })
    expect(await record({ stakeholderId: enterprise, signedOn: '2026-06-17' })).toMatchObject({
      message: 'Cette date est à venir : donnez celle d’aujourd’hui ou une date passée.',
    })
    expect(await record({ stakeholderId: enterprise, contentHash: 'f'.repeat(64) })).toMatchObject({
      __typename: 'PlanChangedProblem',
    })
    const recorded = await record({ stakeholderId: enterprise, note: 'Original au bureau 12' })
    expect(planOf(recorded).status).toBe('SIGNING')
    expect(await record({ stakeholderId: enterprise })).toEqual({
      __typename: 'PlanSignedProblem',
      message: 'Cette signature est déjà donnée, depuis le 16 juin 2026.',
    })
    expect(await read(staff, plan, 'signatures { paperOn note recordedBy { name } }')).toEqual({
      signatures: [{ paperOn: '2026-06-16', note: 'Original au bureau 12', recordedBy: { name: 'Claire Dubois' } }],
    })
    expect(planOf(await signPlan(await as(world.viewer), plan)).status).toBe('FROZEN')
  })

  test('un projet abandonné laisse la version en vigueur, et la suivante porte un autre numéro', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const evaluator = await as(world.evaluator)
    const draft = await aWrittenPlan(evaluator, world.experiment, aPlanContent(world))
    expect(planOf(await changePlan(evaluator, 'abandonEvaluationPlan', { planId: draft.id })).status).toBe('ABANDONED')
    const experimentId = globalId('experiment', world.experiment.id)
    const next = planOf(await changePlan(evaluator, 'draftEvaluationPlan', { experimentId }))
    expect(next).toMatchObject({ version: 2, status: 'DRAFT' })
    expect(await ofExperiment(evaluator, world, 'evaluationPlan { id } indicators { name }')).toEqual({
      evaluationPlan: null,
      indicators: [],
    })
  })
})

describe('ce qui ne se fait pas là où en est le plan', () => {
  test('chaque geste dit où en est le plan, et quoi faire', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const [evaluator, staff, entrepreneur] = [
      await as(world.evaluator),
      await as(world.staff),
      await as(world.entrepreneur),
    ]
    const experimentId = globalId('experiment', world.experiment.id)
    const draft = await aWrittenPlan(evaluator, world.experiment, aPlanContent(world))
    expect(await changePlan(staff, 'draftEvaluationPlan', { experimentId })).toEqual({
      __typename: 'PlanOpenProblem',
      message: 'La version 1 de ce plan est déjà en cours de rédaction : reprenez-la.',
    })
    const plan = await submitPlan(evaluator, draft)
    const content = aPlanContent(world)
    const moved =
      'Ce plan est soumis à signature depuis le 15 juin 2026. Pour le changer, renvoyez-le d’abord en rédaction.'
    for (const [name, input] of [
      ['saveEvaluationPlan', { revision: plan.revision, content }],
      ['submitEvaluationPlan', { revision: plan.revision }],
      ['abandonEvaluationPlan', {}],
    ] as const)
      expect(await changePlan(evaluator, name, { planId: plan.id, ...input })).toEqual({
        __typename: 'PlanMovedProblem',
        message: moved,
      })
    expect(await changePlan(staff, 'draftEvaluationPlan', { experimentId })).toMatchObject({
      message: 'La version 1 de ce plan est déjà soumise à signature : reprenez-la.',
    })
    await signPlan(staff, plan)
    expect(await signPlan(staff, plan)).toEqual({
      __typename: 'PlanSignedProblem',
      message: 'Cette signature est déjà donnée, depuis le 15 juin 2026.',
    })
    await signPlan(entrepreneur, plan)
    expect(await changePlan(staff, 'reopenEvaluationPlan', { planId: plan.id, note: 'Trop tard' })).toEqual({
      __typename: 'PlanMovedProblem',
      message: 'Ce plan est en vigueur depuis le 15 juin 2026. Pour le changer, commencez une nouvelle version.',
    })
  })

  test('enregistrer ce que quelqu’un a changé entre-temps est refusé, en disant qui', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const [evaluator, entrepreneur] = [await as(world.evaluator), await as(world.entrepreneur)]
    const draft = await aWrittenPlan(evaluator, world.experiment, aPlanContent(world))
    await savePlan(entrepreneur, draft, aPlanContent(world))
    for (const [name, input] of [
      ['saveEvaluationPlan', { content: aPlanContent(world) }],
      ['submitEvaluationPlan', {}],
    ] as const)
      expect(await changePlan(evaluator, name, { planId: draft.id, revision: draft.revision, ...input })).toEqual({
        __typename: 'PlanChangedProblem',
        message: 'Léa Martin a enregistré ce plan le 15 juin 2026 : relisez-le, puis reprenez vos changements.',
      })
  })
})

describe('qui fait quoi', () => {
  test('écrivent le plan : évaluateurs, agents, et l’accompagnateur et l’entrepreneur de l’expérimentation', async ({
    db,
    as,
  }) => {
    const world = await aPlanWorld(db)
    const experimentId = globalId('experiment', world.experiment.id)
    const otherCoach = await aMember(db, { programmeId: world.programmeId, role: 'COACH' })
    for (const [member, answer] of [
      [world.stranger, 'NotFoundProblem'],
      [otherCoach, 'ForbiddenProblem'],
    ] as const)
      expect((await changePlan(await as(member), 'draftEvaluationPlan', { experimentId })).__typename).toBe(answer)
    for (const member of [world.entrepreneur, world.coach, world.evaluator, world.staff]) {
      const client = await as(member)
      expect(await ofExperiment(client, world, 'viewerCanDraftPlan')).toEqual({ viewerCanDraftPlan: true })
      const draft = await aWrittenPlan(client, world.experiment, aPlanContent(world))
      expect(await read(client, draft, 'viewerCanSave viewerCanSubmit viewerCanAbandon viewerCanSign')).toEqual({
        viewerCanSave: true,
        viewerCanSubmit: true,
        viewerCanAbandon: true,
        viewerCanSign: false,
      })
      expect(await read(await as(otherCoach), draft, 'viewerCanSave viewerCanSubmit viewerCanAbandon')).toEqual({
        viewerCanSave: false,
        viewerCanSubmit: false,
        viewerCanAbandon: false,
      })
      for (const [name, input] of [
        ['saveEvaluationPlan', { revision: draft.revision, content: aPlanContent(world) }],
        ['submitEvaluationPlan', { revision: draft.revision }],
        ['abandonEvaluationPlan', {}],
      ] as const)
        expect((await changePlan(await as(otherCoach), name, { planId: draft.id, ...input })).__typename).toBe(
          'ForbiddenProblem',
        )
      await changePlan(client, 'abandonEvaluationPlan', { planId: draft.id })
    }
  })

  test('signent les signataires, chacun pour soi ; renvoient les signataires et ceux qui écrivent', async ({
    db,
    as,
  }) => {
    const world = await aPlanWorld(db)
    const evaluator = await as(world.evaluator)
    const plan = await submitPlan(evaluator, await aWrittenPlan(evaluator, world.experiment, aPlanContent(world)))
    for (const member of [world.evaluator, world.coach, world.viewer])
      expect((await signPlan(await as(member), plan)).__typename).toBe('ForbiddenProblem')
    expect((await signPlan(await as(world.stranger), plan)).__typename).toBe('NotFoundProblem')
    const reopen = async (member: typeof world.viewer) =>
      (await changePlan(await as(member), 'reopenEvaluationPlan', { planId: plan.id, note: 'À revoir' })).__typename
    expect(await reopen(world.viewer)).toBe('ForbiddenProblem')
    expect(await read(await as(world.viewer), plan, 'viewerCanReopen viewerCanRecordSignature')).toEqual({
      viewerCanReopen: false,
      viewerCanRecordSignature: false,
    })
    expect(await read(await as(world.coach), plan, 'viewerCanReopen')).toEqual({ viewerCanReopen: true })
    expect(await reopen(world.coach)).toBe('ChangePlanSuccess')
  })

  test('les plans qui attendent ma signature sont à moi seul', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const evaluator = await as(world.evaluator)
    const plan = await submitPlan(evaluator, await aWrittenPlan(evaluator, world.experiment, aPlanContent(world)))
    const waiting = async (member: typeof world.viewer) => (await as(member)).get('{ evaluationPlansToSign { id } }')
    expect(await waiting(world.staff)).toEqual({ evaluationPlansToSign: [{ id: plan.id }] })
    expect(await waiting(world.coach)).toEqual({ evaluationPlansToSign: [] })
    await signPlan(await as(world.staff), plan)
    expect(await waiting(world.staff)).toEqual({ evaluationPlansToSign: [] })
  })
})

describe('en même temps', () => {
  postgresTest(
    'les deux derniers signent au même instant : les deux signatures comptent, une seule entrée en vigueur',
    async ({ db, as }) => {
      for (let attempt = 0; attempt < 5; attempt++) {
        const world = await aPlanWorld(db)
        const [evaluator, staff, entrepreneur] = [
          await as(world.evaluator),
          await as(world.staff),
          await as(world.entrepreneur),
        ]
        const plan = await submitPlan(evaluator, await aWrittenPlan(evaluator, world.experiment, aPlanContent(world)))
        const outcomes = (await Promise.all([signPlan(staff, plan), signPlan(entrepreneur, plan)])).map(planOf)
        expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['FROZEN', 'SIGNING'])
        expect(await read(staff, plan, 'status signatures { stakeholder { name } }')).toMatchObject({
          status: 'FROZEN',
          signatures: [expect.anything(), expect.anything()],
        })
      }
    },
  )

  postgresTest(
    'l’un signe pendant que l’autre renvoie le plan : il n’est jamais en vigueur à moitié',
    async ({ db, as }) => {
      for (let attempt = 0; attempt < 5; attempt++) {
        const world = await aPlanWorld(db)
        const [evaluator, staff, entrepreneur] = [
          await as(world.evaluator),
          await as(world.staff),
          await as(world.entrepreneur),
        ]
        const plan = await submitPlan(evaluator, await aWrittenPlan(evaluator, world.experiment, aPlanContent(world)))
        await signPlan(staff, plan)
        const [signed, reopened] = await Promise.all([
          signPlan(entrepreneur, plan),
          changePlan(evaluator, 'reopenEvaluationPlan', { planId: plan.id, note: 'Une coquille' }),
        ])
        const types = [signed.__typename, reopened.__typename].toSorted()
        expect(types).toEqual(['ChangePlanSuccess', 'PlanMovedProblem'])
        const { status } = await read(staff, plan, 'status')
        expect(status).toBe(signed.__typename === 'ChangePlanSuccess' ? 'FROZEN' : 'DRAFT')
      }
    },
  )

  postgresTest('vingt commencent une version au même instant : une seule est commencée', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const evaluator = await as(world.evaluator)
    const experimentId = globalId('experiment', world.experiment.id)
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => changePlan(evaluator, 'draftEvaluationPlan', { experimentId })),
    )
    const types = outcomes.map(({ __typename }) => __typename)
    expect(types.filter((type) => type === 'ChangePlanSuccess')).toHaveLength(1)
    expect(types.filter((type) => type === 'PlanOpenProblem')).toHaveLength(19)
  })

  postgresTest('vingt enregistrent la même révision : un seul, les autres relisent', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const evaluator = await as(world.evaluator)
    const draft = await aWrittenPlan(evaluator, world.experiment, aPlanContent(world))
    const { id: planId, revision } = draft
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        changePlan(evaluator, 'saveEvaluationPlan', {
          planId,
          revision,
          content: withSheet(world, aSheet(world, { name: `Indicateur ${index}` })),
        }),
      ),
    )
    const types = outcomes.map(({ __typename }) => __typename)
    expect(types.filter((type) => type === 'ChangePlanSuccess')).toHaveLength(1)
    expect(types.filter((type) => type === 'PlanChangedProblem')).toHaveLength(19)
    expect(await read(evaluator, draft, 'revision sheets { name }')).toMatchObject({ revision: 3 })
    expect(await db.selectFrom('indicator').select('id').execute()).toHaveLength(1)
  })
})

test('un jalon déjà validé garde qui l’a validé', async ({ db, as }) => {
  const world = await aPlanWorld(db)
  await db.deleteFrom('milestone').execute()
  const { experiment, evaluator: by } = world
  const done = { completedAt: new Date('2026-06-01T08:00:00Z'), completedBy: by.id }
  await aMilestone(db, { experiment, kind: 'FRAMEWORK_SIGNED', ...done })
  const evaluator = await as(world.evaluator)
  const plan = await submitPlan(evaluator, await aWrittenPlan(evaluator, experiment, aPlanContent(world)))
  await signPlan(await as(world.staff), plan)
  await signPlan(await as(world.entrepreneur), plan)
  expect(await ofExperiment(evaluator, world, 'milestones { completedAt completedBy { name } }')).toEqual({
    milestones: [{ completedAt: '2026-06-01T08:00:00.000Z', completedBy: { name: 'Inès Benali' } }],
  })
})

test('peuvent être désignés ceux qui voient l’expérimentation : pas l’entrepreneur d’une autre', async ({ db, as }) => {
  const world = await aPlanWorld(db)
  const names = async (client: Client) => {
    const { planMembers } = (await ofExperiment(client, world, 'planMembers { name }')) as {
      planMembers: { name: string }[]
    }
    return new Set(planMembers.map(({ name }) => name))
  }
  const expected = new Set(['Claire Dubois', 'Inès Benali', 'Léa Martin', 'Paul Roche', 'Une élue'])
  expect(await names(await as(world.entrepreneur))).toEqual(expected)
  expect(await names(await as(world.staff))).toEqual(expected)
})
