import { describe, expect } from 'vitest'
import type { ApplicationRow } from '#db/applications.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aCall, anApplication } from '../../testing/makers/selection.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const OPENED = `... on InvalidInputProblem { field } ... on ApplicationMovedProblem { application { stage } }
  ... on OpenExperimentSuccess { application { stage experiment { title } viewerCanOpenExperiment }
    experiment { title summary enterprise { id } cohort { id } members { name } milestones { kind dueOn } needs { challenge kinds } } }`

const opening = ({ id }: ApplicationRow, input: object = {}) => ({
  clientKey: aClientKey(),
  applicationId: globalId('application', id),
  title: ' Des voisins ',
  summary: 'Un atelier par semaine, pour des seniors isolés.',
  memberIds: [],
  ...input,
})

describe('ouvrir l’expérimentation d’un lauréat', () => {
  test('avec ses membres, ses jalons d’usage et ce qu’elle cherche', async ({ db, as }) => {
    const staff = await aMember(db)
    const { programmeId } = staff
    const lea = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Léa' })
    const paul = await aMember(db, { programmeId, role: 'COACH', name: 'Paul' })
    const call = await aCall(db, { staff })
    await db.updateTable('priorityNeed').set({ challenge: 'ISOLATION_OF_ELDERS' }).execute()
    const application = await anApplication(db, { call, stage: 'SELECTED' })
    await anExperiment(db, { programmeId, cohortId: call.cohortId })
    const memberIds = [lea, paul, lea].map(({ id }) => globalId('member', id))
    expect(await (await as(staff)).change('openExperiment', opening(application, { memberIds }), OPENED)).toEqual({
      __typename: 'OpenExperimentSuccess',
      application: { stage: 'ACTIVE', experiment: { title: 'Des voisins' }, viewerCanOpenExperiment: false },
      experiment: {
        title: 'Des voisins',
        summary: 'Un atelier par semaine, pour des seniors isolés.',
        enterprise: { id: globalId('enterprise', application.enterpriseId) },
        cohort: { id: globalId('cohort', call.cohortId) },
        members: [{ name: 'Léa' }, { name: 'Paul' }],
        milestones: [
          { kind: 'FRAMEWORK_SIGNED', dueOn: '2026-03-27' },
          { kind: 'BASELINE', dueOn: '2026-04-27' },
          { kind: 'MID_TERM', dueOn: '2026-07-15' },
          { kind: 'FINAL_COLLECTION', dueOn: '2026-10-30' },
          { kind: 'JOINT_ANALYSIS', dueOn: '2026-11-23' },
          { kind: 'COMMITTEE', dueOn: '2026-12-14' },
        ],
        needs: { challenge: 'ISOLATION_OF_ELDERS', kinds: [] },
      },
    })
    // The other experiment of the cohort is left alone.
    expect(await db.selectFrom('milestone').selectAll().execute()).toHaveLength(6)
    const mine = await (await as(lea)).get('{ experiments(mine: true) { edges { node { title } } } }')
    expect(mine).toEqual({ experiments: { edges: [{ node: { title: 'Des voisins' } }] } })
  })

  test('une problématique hors de la liste ne préremplit rien', async ({ db, as }) => {
    const staff = await aMember(db)
    const application = await anApplication(db, { call: await aCall(db, { staff }), stage: 'SELECTED' })
    expect(await (await as(staff)).change('openExperiment', opening(application), OPENED)).toMatchObject({
      experiment: { needs: null, members: [] },
    })
  })

  for (const [what, input, field] of [
    ['un titre vide', { title: ' ' }, 'title'],
    ['un titre trop long', { title: 'x'.repeat(201) }, 'title'],
    ['un résumé vide', { summary: '' }, 'summary'],
    ['un membre qui n’en est pas un', { memberIds: ['x'] }, 'memberIds'],
  ] as const)
    test(`refuse ${what}, et n’ouvre rien`, async ({ db, as }) => {
      const staff = await aMember(db)
      const application = await anApplication(db, { call: await aCall(db, { staff }), stage: 'SELECTED' })
      const client = await as(staff)
      expect(await client.change('openExperiment', opening(application, input), OPENED)).toMatchObject({ field })
      expect(await db.selectFrom('experiment').selectAll().execute()).toEqual([])
    })

  test('refuse un membre d’un autre programme', async ({ db, as }) => {
    const staff = await aMember(db)
    const application = await anApplication(db, { call: await aCall(db, { staff }), stage: 'SELECTED' })
    const memberIds = [globalId('member', (await aMember(db)).id)]
    expect(await (await as(staff)).change('openExperiment', opening(application, { memberIds }), OPENED)).toEqual({
      __typename: 'InvalidInputProblem',
      field: 'memberIds',
      message: 'Choisissez des membres du programme, 50 au plus.',
    })
  })

  test('seul un lauréat s’ouvre, et une entreprise n’a qu’une expérimentation par promotion', async ({ db, as }) => {
    const staff = await aMember(db)
    const call = await aCall(db, { staff })
    const client = await as(staff)
    const early = await anApplication(db, { call, stage: 'SHORTLISTED' })
    expect(await client.change('openExperiment', opening(early), OPENED)).toMatchObject({
      __typename: 'ApplicationMovedProblem',
      message: 'Cette candidature est présélectionnée depuis le 20 mai 2026.',
      application: { stage: 'SHORTLISTED' },
    })
    const laureate = await anApplication(db, { call, stage: 'SELECTED' })
    const { programmeId, enterpriseId } = laureate
    await anExperiment(db, { programmeId, enterpriseId, cohortId: call.cohortId })
    expect(await client.change('openExperiment', opening(laureate), OPENED)).toEqual({
      __typename: 'InvalidInputProblem',
      field: 'applicationId',
      message: 'Cette entreprise a déjà une expérimentation dans cette promotion.',
    })
  })

  postgresTest('ouverte par deux agents au même instant, elle ne l’est qu’une fois', async ({ db, as }) => {
    const staff = await aMember(db)
    const clients = [await as(staff), await as(await aMember(db, { programmeId: staff.programmeId }))]
    const application = await anApplication(db, { call: await aCall(db, { staff }), stage: 'SELECTED' })
    const outcomes = await Promise.all(clients.map((client) => client.change('openExperiment', opening(application))))
    expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(
      new Set(['OpenExperimentSuccess', 'ApplicationMovedProblem']),
    )
    expect(await db.selectFrom('experiment').selectAll().execute()).toHaveLength(1)
    expect(await db.selectFrom('milestone').selectAll().execute()).toHaveLength(6)
  })
})
