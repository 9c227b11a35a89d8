import { describe, expect } from 'vitest'
import { updateApplication } from '#db/applications.ts'
import type { Db, Id } from '#db/database.ts'
import type { Client } from '../../testing/client.ts'
import { aCohort, aMilestone, anExperiment } from '../../testing/makers/experiments.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aCall, anApplication } from '../../testing/makers/selection.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const TEMPLATE = '{ programmes { milestoneTemplate { kind title responsible anchor offset unit side } } }'
const templateIn = async (client: Client) =>
  (await client.get<{ programmes: { milestoneTemplate: object[] }[] }>(TEMPLATE)).programmes[0]?.milestoneTemplate

const committee = {
  kind: 'COMMITTEE',
  title: 'Passer devant les élus',
  responsible: 'STAFF',
  anchor: 'END',
  offset: 3,
  unit: 'WORKING_DAYS',
  side: 'AFTER',
}
const midTerm = { ...committee, kind: 'MID_TERM', title: 'Faire le point', responsible: 'COACH', anchor: 'START' }

const set = (client: Client, milestones: readonly object[]) =>
  client.change(
    'setMilestoneTemplate',
    { clientKey: aClientKey(), milestones },
    '... on SetMilestoneTemplateSuccess { programme { milestoneTemplate { kind title } } } ... on InvalidInputProblem { field }',
  )

const apply = (client: Client, cohortId: Id<'cohort'>) =>
  client.change(
    'applyMilestoneTemplate',
    { clientKey: aClientKey(), cohortId: globalId('cohort', cohortId) },
    '... on ApplyMilestoneTemplateSuccess { added changed cohort { name } }',
  )

const milestonesOf = (db: Db, experimentId: Id<'experiment'>) =>
  db
    .selectFrom('milestone')
    .select(['kind', 'title', 'dueOn', 'responsible'])
    .where('experimentId', '=', experimentId)
    .orderBy('kind')
    .execute()

describe('le modèle des jalons', () => {
  test('est celui d’usage, en français, tant que le programme n’a pas le sien', async ({ db, as }) => {
    const client = await as(await aMember(db, { role: 'ENTREPRENEUR' }))
    const template = await templateIn(client)
    expect(template).toHaveLength(6)
    expect(template?.[0]).toEqual({
      kind: 'FRAMEWORK_SIGNED',
      title: 'Signer le cadre d’évaluation',
      responsible: 'EVALUATOR',
      anchor: 'START',
      offset: 20,
      unit: 'WORKING_DAYS',
      side: 'AFTER',
    })
  })

  test('se remplace en entier, dans l’ordre de l’évaluation, pour un programme et lui seul', async ({ db, as }) => {
    const [mine, theirs] = [await as(await aMember(db)), await as(await aMember(db))]
    await set(mine, [committee])
    expect(await set(mine, [committee, midTerm])).toEqual({
      __typename: 'SetMilestoneTemplateSuccess',
      programme: {
        milestoneTemplate: [
          { kind: 'MID_TERM', title: 'Faire le point' },
          { kind: 'COMMITTEE', title: 'Passer devant les élus' },
        ],
      },
    })
    expect(await templateIn(mine)).toEqual([midTerm, committee])
    expect(await templateIn(theirs)).toHaveLength(6)
  })

  for (const [what, milestones, message] of [
    ['aucun jalon', [], 'Donnez au moins un jalon, et chaque étape une seule fois.'],
    ['deux fois la même étape', [committee, committee], 'Donnez au moins un jalon, et chaque étape une seule fois.'],
    ['un titre vide', [{ ...committee, title: ' ' }], /^Dites ce qui est à faire/],
    ['un titre trop long', [{ ...committee, title: 'x'.repeat(201) }], /^Dites ce qui est à faire/],
    ['un lecteur qui validerait', [{ ...committee, responsible: 'VIEWER' }], /^Un jalon est validé par un agent/],
    ['un nombre de jours négatif', [{ ...committee, offset: -1 }], /^Comptez de 0 à 1 000 jours/],
    ['trop de jours', [{ ...committee, offset: 1001 }], /^Comptez de 0 à 1 000 jours/],
  ] as const)
    test(`refuse ${what}`, async ({ db, as }) => {
      const client = await as(await aMember(db))
      expect(await set(client, milestones)).toEqual({
        __typename: 'InvalidInputProblem',
        field: 'milestones',
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      })
    })
})

describe('appliquer le modèle à une promotion', () => {
  test('ajoute ce qui manque à toutes ses expérimentations, une fois', async ({ db, as }) => {
    const staff = await aMember(db)
    const { programmeId } = staff
    const { id: cohortId, name } = await aCohort(db, { programmeId, startsOn: '2026-03-02' })
    const [one, two] = [
      await anExperiment(db, { programmeId, cohortId }),
      await anExperiment(db, { programmeId, cohortId }),
    ]
    const elsewhere = await anExperiment(db, { programmeId })
    const client = await as(staff)
    expect(await apply(client, cohortId)).toMatchObject({ added: 12, changed: 0, cohort: { name } })
    expect(await apply(client, cohortId)).toMatchObject({ added: 0, changed: 0 })
    expect((await milestonesOf(db, one.id)).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['FRAMEWORK_SIGNED', '2026-03-30'],
      ['BASELINE', '2026-04-28'],
      ['MID_TERM', '2026-07-15'],
      ['FINAL_COLLECTION', '2026-10-30'],
      ['JOINT_ANALYSIS', '2026-11-23'],
      ['COMMITTEE', '2026-12-14'],
    ])
    expect(await milestonesOf(db, two.id)).toEqual(await milestonesOf(db, one.id))
    expect(await milestonesOf(db, elsewhere.id)).toEqual([])
  })

  test('ne touche ni à ce qui est validé, ni à ce qui fut fait autrement', async ({ db, as }) => {
    const staff = await aMember(db)
    const { programmeId } = staff
    const experiment = await anExperiment(db, { programmeId })
    const by = { completedAt: new Date('2026-05-04'), completedBy: staff.id }
    await aMilestone(db, {
      experiment,
      kind: 'BASELINE',
      title: 'Validé',
      dueOn: '2026-05-01',
      fromTemplate: true,
      ...by,
    })
    await aMilestone(db, { experiment, kind: 'MID_TERM', title: 'À la main', dueOn: '2026-06-01' })
    const client = await as(staff)
    expect(await apply(client, experiment.cohortId)).toMatchObject({ added: 4, changed: 0 })
    expect(await milestonesOf(db, experiment.id)).toEqual(
      expect.arrayContaining([
        { kind: 'BASELINE', title: 'Validé', dueOn: '2026-05-01', responsible: 'ENTREPRENEUR' },
        { kind: 'MID_TERM', title: 'À la main', dueOn: '2026-06-01', responsible: 'ENTREPRENEUR' },
      ]),
    )
  })

  test('donne aux jalons ouverts le titre, la date et le responsable d’un modèle nouveau', async ({ db, as }) => {
    const staff = await aMember(db)
    const experiment = await anExperiment(db, { programmeId: staff.programmeId })
    const client = await as(staff)
    await apply(client, experiment.cohortId)
    await set(client, [committee, midTerm])
    expect(await milestonesOf(db, experiment.id)).toContainEqual(
      expect.objectContaining({ kind: 'COMMITTEE', title: 'Présenter le bilan au comité' }),
    )
    expect(await apply(client, experiment.cohortId)).toMatchObject({ added: 0, changed: 2 })
    expect(await milestonesOf(db, experiment.id)).toEqual(
      expect.arrayContaining([
        { kind: 'COMMITTEE', title: 'Passer devant les élus', dueOn: '2026-12-03', responsible: 'STAFF' },
        { kind: 'MID_TERM', title: 'Faire le point', dueOn: '2026-03-04', responsible: 'COACH' },
      ]),
    )
  })

  test('les dates de la promotion changent : les jalons ouverts suivent aussitôt, les autres restent', async ({
    db,
    as,
  }) => {
    const staff = await aMember(db)
    const experiment = await anExperiment(db, { programmeId: staff.programmeId })
    const client = await as(staff)
    await apply(client, experiment.cohortId)
    const before = await milestonesOf(db, experiment.id)
    await db
      .updateTable('milestone')
      .set({ completedAt: new Date('2026-11-02'), completedBy: staff.id })
      .where('kind', '=', 'FINAL_COLLECTION')
      .execute()
    const cohortId = globalId('cohort', experiment.cohortId)
    const change = { clientKey: aClientKey(), cohortId, endsOn: '2026-12-31' }
    expect(await client.change('changeCohort', change, '... on ChangeCohortSuccess { movedMilestones }')).toMatchObject(
      {
        movedMilestones: 2,
      },
    )
    const dates = (rows: typeof before) => rows.map(({ kind, dueOn }) => [kind, dueOn])
    expect(dates(await milestonesOf(db, experiment.id))).toEqual([
      ...dates(before).slice(0, 4),
      ['JOINT_ANALYSIS', '2026-12-23'],
      ['COMMITTEE', '2027-01-15'],
    ])
    const rename = { clientKey: aClientKey(), cohortId, name: 'Autre nom' }
    expect(await client.change('changeCohort', rename, '... on ChangeCohortSuccess { movedMilestones }')).toMatchObject(
      {
        movedMilestones: 0,
      },
    )
  })

  test('n’ajoute rien à l’expérimentation d’une entreprise qui s’est retirée', async ({ db, as }) => {
    const staff = await aMember(db)
    const call = await aCall(db, { staff })
    const application = await anApplication(db, { call, stage: 'ACTIVE' })
    await updateApplication(db, application.id, { stage: 'WITHDRAWN' })
    expect(await apply(await as(staff), call.cohortId)).toMatchObject({ added: 0, changed: 0 })
  })

  test('une promotion d’un autre programme n’est pas trouvée', async ({ db, as }) => {
    const { cohortId } = await anExperiment(db)
    expect(await apply(await as(await aMember(db)), cohortId)).toMatchObject({ __typename: 'NotFoundProblem' })
  })

  postgresTest('plusieurs agents l’appliquent au même instant : rien n’est ajouté deux fois', async ({ db, as }) => {
    const staff = await aMember(db)
    const experiment = await anExperiment(db, { programmeId: staff.programmeId })
    const client = await as(staff)
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => apply(client, experiment.cohortId)))
    expect(outcomes.reduce((sum, { added }) => sum + Number(added), 0)).toBe(6)
    expect(await milestonesOf(db, experiment.id)).toHaveLength(6)
  })
})
