/** What members are told about evaluation plans, each once. */
import { describe, expect } from 'vitest'
import {
  aPlanContent,
  aPlanWorld,
  aSheet,
  aWrittenPlan,
  changePlan,
  memberId,
  planOf,
  savePlan,
  signPlan,
  submitPlan,
  withSheet,
} from '../../testing/makers/plan-world.ts'
import { tell } from '../../testing/nudges.ts'
import { test } from '../../testing/test.ts'

describe('un plan à signer', () => {
  test('chaque signataire qui a un compte l’apprend une fois, et de nouveau s’il est soumis de nouveau', async ({
    db,
    clock,
    as,
  }) => {
    const world = await aPlanWorld(db)
    const [bot, evaluator, staff] = [await as('bot'), await as(world.evaluator), await as(world.staff)]
    const plan = await submitPlan(evaluator, await aWrittenPlan(evaluator, world.experiment, aPlanContent(world)))
    expect(await tell(bot, { newsOnly: true })).toEqual(['PLAN_TO_SIGN → Claire Dubois', 'PLAN_TO_SIGN → Léa Martin'])
    expect(await tell(bot)).toEqual([])
    await signPlan(staff, plan)
    clock.advance(60)
    const back = planOf(await changePlan(staff, 'reopenEvaluationPlan', { planId: plan.id, note: 'Une coquille' }))
    expect(await tell(bot)).toEqual(['PLAN_RETURNED → Inès Benali'])
    clock.advance(60)
    await submitPlan(evaluator, back)
    expect(await tell(bot)).toEqual(['PLAN_TO_SIGN → Claire Dubois', 'PLAN_TO_SIGN → Léa Martin'])
  })

  test('qui a signé avant d’être prévenu ne l’est plus ; un plan repris n’est plus à signer', async ({
    db,
    clock,
    as,
  }) => {
    const world = await aPlanWorld(db)
    const [bot, evaluator, staff] = [await as('bot'), await as(world.evaluator), await as(world.staff)]
    const plan = await submitPlan(evaluator, await aWrittenPlan(evaluator, world.experiment, aPlanContent(world)))
    await bot.get('mutation { planNudges { planned } }')
    await signPlan(staff, plan)
    expect(await bot.get('mutation { planNudges { planned cancelled } }')).toEqual({
      planNudges: { planned: 0, cancelled: 1 },
    })
    clock.advance(60)
    await changePlan(evaluator, 'reopenEvaluationPlan', { planId: plan.id, note: 'Une coquille' })
    expect(await tell(bot)).toEqual([])
  })

  test('qui tarde est relancé deux fois, puis son accompagnateur et un agent l’apprennent, puis plus personne', async ({
    db,
    clock,
    as,
  }) => {
    const world = await aPlanWorld(db)
    const [bot, evaluator, staff] = [await as('bot'), await as(world.evaluator), await as(world.staff)]
    clock.set('2026-06-15T10:00:00Z')
    const plan = await submitPlan(evaluator, await aWrittenPlan(evaluator, world.experiment, aPlanContent(world)))
    await tell(bot)
    await signPlan(staff, plan)
    const told: string[] = []
    for (let day = 16; day < 16 + 60; day += 1) {
      clock.set(new Date(Date.UTC(2026, 5, day, 10)).toISOString())
      const lines = await tell(bot)
      told.push(...lines.map((line) => `${clock.now().toISOString().slice(5, 10)} ${line}`))
    }
    expect(told.filter((line) => line.includes('PLAN'))).toEqual([
      '06-22 PLAN_TO_SIGN → Léa Martin',
      '06-29 PLAN_TO_SIGN → Léa Martin',
      '07-06 PLAN_TO_SIGN → Paul Roche',
      '07-13 PLAN_TO_SIGN → Claire Dubois',
    ])
  })

  test('après dix jours sans robot, il n’est dit qu’une fois ; les relances, prévues, viennent ensuite', async ({
    db,
    clock,
    as,
  }) => {
    const world = await aPlanWorld(db)
    const [bot, evaluator, staff] = [await as('bot'), await as(world.evaluator), await as(world.staff)]
    clock.set('2026-06-15T10:00:00Z')
    await submitPlan(evaluator, await aWrittenPlan(evaluator, world.experiment, aPlanContent(world)))
    clock.set('2026-06-25T10:00:00Z')
    await bot.get('mutation { planNudges { planned } }')
    const forecast = await staff.get<{ nudgePreview: { kind: string; day: string; recipient: { name: string } }[] }>(
      '{ nudgePreview { kind day recipient { name } } }',
    )
    const reminders = forecast.nudgePreview.filter(({ kind }) => kind === 'PLAN_TO_SIGN')
    expect(reminders).toContainEqual(expect.objectContaining({ day: '2026-06-29', recipient: { name: 'Léa Martin' } }))
    expect(await tell(bot)).toEqual(['PLAN_TO_SIGN → Claire Dubois', 'PLAN_TO_SIGN → Léa Martin'])
  })

  test('« Demain » le remet au prochain jour ouvré ; une fois signé, il n’y a plus rien à rappeler', async ({
    db,
    clock,
    as,
  }) => {
    const world = await aPlanWorld(db)
    const [bot, evaluator, lea] = [await as('bot'), await as(world.evaluator), await as(world.entrepreneur)]
    const plan = await submitPlan(evaluator, await aWrittenPlan(evaluator, world.experiment, aPlanContent(world)))
    await tell(bot)
    const { id } = await db
      .selectFrom('nudge')
      .select('id')
      .where('recipientId', '=', world.entrepreneur.id)
      .executeTakeFirstOrThrow()
    const snooze = (clientKey: string) =>
      lea.change(
        'snoozeNudge',
        { clientKey, nudgeId: `nudge_${id}` },
        '... on SnoozeNudgeSuccess { nudge { dueAt subject { ... on EvaluationPlan { id } } } }',
      )
    expect(await snooze('1')).toMatchObject({ nudge: { dueAt: '2026-06-16T07:00:00.000Z', subject: { id: plan.id } } })
    clock.set('2026-06-16T08:00:00Z')
    expect(await tell(bot)).toEqual(['PLAN_TO_SIGN → Léa Martin'])
    await signPlan(lea, plan)
    expect((await snooze('2')).__typename).toBe('NudgeMootProblem')
  })
})

describe('un plan en vigueur, un plan renvoyé', () => {
  test('tous ceux qu’il concerne apprennent qu’il est en vigueur, sauf qui vient de signer', async ({
    db,
    clock,
    as,
  }) => {
    const world = await aPlanWorld(db)
    const [bot, evaluator, staff] = [await as('bot'), await as(world.evaluator), await as(world.staff)]
    const collected = aSheet(world, { collectorId: memberId(world.evaluator) })
    const plan = await submitPlan(
      evaluator,
      await aWrittenPlan(evaluator, world.experiment, withSheet(world, collected)),
    )
    await tell(bot)
    await signPlan(await as(world.entrepreneur), plan)
    clock.advance(60)
    await signPlan(staff, plan)
    expect((await tell(bot)).filter((told) => told.startsWith('PLAN'))).toEqual([
      'PLAN_IN_FORCE → Inès Benali',
      'PLAN_IN_FORCE → Léa Martin',
      'PLAN_IN_FORCE → Paul Roche',
    ])
    expect(await tell(bot)).toEqual([])
  })

  test('ceux qui l’ont commencé, enregistré et soumis apprennent ce qui est demandé, sauf qui le demande', async ({
    db,
    clock,
    as,
  }) => {
    const world = await aPlanWorld(db)
    const [bot, evaluator, coach] = [await as('bot'), await as(world.evaluator), await as(world.coach)]
    const draft = await aWrittenPlan(evaluator, world.experiment, aPlanContent(world))
    const saved = await savePlan(await as(world.entrepreneur), draft, aPlanContent(world))
    const plan = await submitPlan(coach, saved)
    await tell(bot)
    clock.advance(60)
    await changePlan(await as(world.entrepreneur), 'reopenEvaluationPlan', { planId: plan.id, note: 'À revoir' })
    expect(await tell(bot)).toEqual(['PLAN_RETURNED → Inès Benali', 'PLAN_RETURNED → Paul Roche'])
  })

  test('le robot n’en lit que ce qu’il dit', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const evaluator = await as(world.evaluator)
    await submitPlan(evaluator, await aWrittenPlan(evaluator, world.experiment, aPlanContent(world)))
    const bot = await as('bot')
    await bot.get('mutation { planNudges { planned } }')
    for (const selection of ['objectives { title }', 'sheets { name }', 'stakeholders { name }', 'changes { name }']) {
      const { errors } = await bot.ask(`mutation { claimNudges(input: { platform: SLACK, workspace: "T1" }) {
        nudge { subject { ... on EvaluationPlan { ${selection} } } } } }`)
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    }
  })
})
