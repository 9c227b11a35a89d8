/** What staff do to milestones besides attesting them: open them again, date them by hand. */
import { describe, expect } from 'vitest'
import { updateApplication } from '#db/applications.ts'
import { aMilestone, anExperiment } from '../../testing/makers/experiments.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aQuietProgramme } from '../../testing/makers/programme-in-use.ts'
import { aCall, anApplication } from '../../testing/makers/selection.ts'
import { tell } from '../../testing/nudges.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const to = (milestone: { id: string }, input: object = {}) => ({
  clientKey: aClientKey(),
  milestoneId: globalId('milestone', milestone.id as never),
  ...input,
})
const FIELD = '... on InvalidInputProblem { field }'
const REOPENED = `${FIELD} ... on ReopenMilestoneSuccess { milestone { completedAt completedBy { name } reachedOn note viewerCanComplete viewerCanReopen } }`
const MOVED = `${FIELD} ... on MoveMilestoneSuccess { milestone { dueOn datedByHand viewerCanMove } }`

describe('rouvrir un jalon', () => {
  test('l’agent le rouvre en disant pourquoi ; le journal garde qui l’avait validé', async ({ db, as }) => {
    const { staff, entrepreneur, milestone } = await aQuietProgramme(db)
    await (await as(entrepreneur)).change('completeMilestone', to(milestone, { note: 'Fait' }))
    const client = await as(staff)
    expect(await client.change('reopenMilestone', to(milestone, { reason: ' Validé trop tôt ' }), REOPENED)).toEqual({
      __typename: 'ReopenMilestoneSuccess',
      milestone: {
        completedAt: null,
        completedBy: null,
        reachedOn: null,
        note: null,
        viewerCanComplete: true,
        viewerCanReopen: false,
      },
    })
    const event = await db.selectFrom('event').selectAll().where('kind', '=', 'MILESTONE_REOPENED').executeTakeFirst()
    expect(event).toMatchObject({
      before: { completedBy: globalId('member', entrepreneur.id), reachedOn: '2026-06-15', note: 'Fait' },
      after: { reason: 'Validé trop tôt' },
    })
  })

  test('ouvert, il n’est pas à rouvrir ; sans raison, il ne se rouvre pas', async ({ db, as }) => {
    const { staff, milestone } = await aQuietProgramme(db)
    const client = await as(staff)
    expect(await client.change('reopenMilestone', to(milestone, { reason: 'Oui' }))).toEqual({
      __typename: 'MilestoneOpenProblem',
      message: 'Ce jalon est déjà ouvert : personne ne l’a validé.',
    })
    await client.change('completeMilestone', to(milestone))
    expect(await client.change('reopenMilestone', to(milestone, { reason: ' ' }), REOPENED)).toMatchObject({
      field: 'reason',
    })
  })

  test('celui d’un autre programme n’est pas trouvé', async ({ db, as }) => {
    const { milestone } = await aQuietProgramme(db)
    const stranger = await as(await aMember(db))
    for (const [name, input] of [
      ['reopenMilestone', { reason: 'Oui' }],
      ['moveMilestone', { dueOn: '2026-07-02' }],
    ] as const)
      expect(await stranger.change(name, to(milestone, input))).toMatchObject({ __typename: 'NotFoundProblem' })
  })

  postgresTest('valider et rouvrir au même instant laissent un état entier', async ({ db, as }) => {
    const { staff, entrepreneur, milestone } = await aQuietProgramme(db)
    const [one, other] = [await as(staff), await as(entrepreneur)]
    for (let attempt = 0; attempt < 5; attempt++) {
      await one.change('completeMilestone', to(milestone))
      const outcomes = await Promise.all([
        one.change('reopenMilestone', to(milestone, { reason: 'Erreur' })),
        other.change('completeMilestone', to(milestone)),
      ])
      expect(outcomes[0]?.__typename).toBe('ReopenMilestoneSuccess')
      const row = await db.selectFrom('milestone').selectAll().where('id', '=', milestone.id).executeTakeFirstOrThrow()
      const isTaken = outcomes[1]?.__typename === 'CompleteMilestoneSuccess'
      expect(row.completedBy).toBe(isTaken ? entrepreneur.id : null)
    }
  })
})

describe('dater un jalon à la main', () => {
  test('il ne suit plus la promotion, jusqu’à ce qu’on le lui rende', async ({ db, as }) => {
    const staff = await aMember(db)
    const experiment = await anExperiment(db, { programmeId: staff.programmeId })
    const client = await as(staff)
    const cohortId = globalId('cohort', experiment.cohortId)
    await client.change('applyMilestoneTemplate', { clientKey: aClientKey(), cohortId })
    const committee = await db
      .selectFrom('milestone')
      .selectAll()
      .where('kind', '=', 'COMMITTEE')
      .executeTakeFirstOrThrow()
    // A Saturday: whoever dates by hand knows.
    expect(await client.change('moveMilestone', to(committee, { dueOn: '2026-12-19' }), MOVED)).toEqual({
      __typename: 'MoveMilestoneSuccess',
      milestone: { dueOn: '2026-12-19', datedByHand: true, viewerCanMove: true },
    })
    await client.change('changeCohort', { clientKey: aClientKey(), cohortId, endsOn: '2027-01-31' })
    const id = `{ node(id: "${globalId('milestone', committee.id)}") { ... on Milestone { dueOn } } }`
    expect(await client.get(id)).toEqual({ node: { dueOn: '2026-12-19' } })
    expect(await client.change('moveMilestone', to(committee, { dueOn: null }), MOVED)).toMatchObject({
      milestone: { dueOn: '2027-02-12', datedByHand: false },
    })
  })

  test('refuse un jalon validé, une date insensée, et de rendre au modèle ce qu’il ne prévoit pas', async ({
    db,
    as,
  }) => {
    const staff = await aMember(db)
    const experiment = await anExperiment(db, { programmeId: staff.programmeId })
    const milestone = await aMilestone(db, { experiment })
    const client = await as(staff)
    for (const dueOn of ['2024-12-31', '2062-07-01'])
      expect(await client.change('moveMilestone', to(milestone, { dueOn }), MOVED)).toMatchObject({ field: 'dueOn' })
    const only = { title: 'Comité', responsible: 'STAFF', anchor: 'END', offset: 0, unit: 'DAYS', side: 'AFTER' }
    const milestones = [{ ...only, kind: 'COMMITTEE' }]
    await client.change('setMilestoneTemplate', { clientKey: aClientKey(), milestones })
    expect(await client.change('moveMilestone', to(milestone, { dueOn: null }), MOVED)).toEqual({
      __typename: 'InvalidInputProblem',
      field: 'dueOn',
      message: 'Le programme ne prévoit pas ce jalon : donnez-lui une date.',
    })
    await client.change('completeMilestone', to(milestone))
    expect(await client.change('moveMilestone', to(milestone, { dueOn: '2026-07-02' }))).toMatchObject({
      __typename: 'MilestoneCompletedProblem',
    })
  })
})

describe('le rappel d’un jalon dit vrai', () => {
  const told = async (bot: Parameters<typeof tell>[0]) =>
    (await tell(bot)).filter((line) => line.startsWith('MILESTONE'))

  test('sa date change : le rappel annoncé tombe, un autre est donné pour la nouvelle', async ({ db, as, clock }) => {
    const { staff, entrepreneur, milestone } = await aQuietProgramme(db)
    const [bot, client] = [await as('bot'), await as(staff)]
    const line = `MILESTONE → ${entrepreneur.name}`
    clock.set('2026-06-24T10:00:00Z')
    expect(await told(bot)).toEqual([line])
    expect(await told(bot)).toEqual([])
    await client.change('moveMilestone', to(milestone, { dueOn: '2026-07-20' }))
    expect(await told(bot)).toEqual([])
    clock.set('2026-07-13T10:00:00Z')
    expect(await told(bot)).toEqual([line])
    expect(await told(bot)).toEqual([])
  })

  test('un rappel prévu pour l’ancienne date n’est pas envoyé, même si l’on y revient ensuite, sauf une fois', async ({
    db,
    as,
    clock,
  }) => {
    const { staff, entrepreneur, milestone } = await aQuietProgramme(db)
    await db.updateTable('member').set({ digest: false }).execute()
    const [bot, client] = [await as('bot'), await as(staff)]
    clock.set('2026-06-24T10:00:00Z')
    await bot.get('mutation { planNudges { planned } }')
    await client.change('moveMilestone', to(milestone, { dueOn: '2026-09-01' }))
    expect(await told(bot)).toEqual([])
    await client.change('moveMilestone', to(milestone, { dueOn: '2026-07-01' }))
    expect(await told(bot)).toEqual([`MILESTONE → ${entrepreneur.name}`])
  })

  test('une entreprise qui se retire n’est plus rappelée à rien', async ({ db, as, clock }) => {
    const { staff, experiment } = await aQuietProgramme(db)
    const { programmeId, cohortId, enterpriseId, id: experimentId } = experiment
    const call = await aCall(db, { staff, programmeId, cohortId })
    const application = await anApplication(db, { call, enterpriseId, stage: 'SELECTED' })
    await updateApplication(db, application.id, { stage: 'ACTIVE', experimentId })
    const bot = await as('bot')
    clock.set('2026-06-24T10:00:00Z')
    await bot.get('mutation { planNudges { planned } }')
    const target = { clientKey: aClientKey(), applicationId: globalId('application', application.id) }
    await (await as(staff)).change('withdrawApplication', target)
    expect(await told(bot)).toEqual([])
    await db.deleteFrom('nudge').execute()
    expect(await told(bot)).toEqual([])
  })

  test('rouvert, il est rappelé de nouveau, une fois', async ({ db, as, clock }) => {
    const { staff, entrepreneur, milestone } = await aQuietProgramme(db)
    await db.updateTable('member').set({ digest: false }).execute()
    const [bot, client] = [await as('bot'), await as(staff)]
    const line = `MILESTONE → ${entrepreneur.name}`
    clock.set('2026-06-24T10:00:00Z')
    expect(await told(bot)).toEqual([line])
    await client.change('completeMilestone', to(milestone))
    expect(await told(bot)).toEqual([])
    await client.change('reopenMilestone', to(milestone, { reason: 'Par erreur' }))
    expect(await told(bot)).toEqual([line])
    expect(await told(bot)).toEqual([])
  })
})
