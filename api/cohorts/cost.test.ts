import { describe, expect } from 'vitest'
import { updateApplication } from '#db/applications.ts'
import type { Id } from '#db/database.ts'
import type { Client } from '../../testing/client.ts'
import { aCohort, anExperiment } from '../../testing/makers/experiments.ts'
import { aMember, aProgramme } from '../../testing/makers/people.ts'
import { aCall, anApplication } from '../../testing/makers/selection.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const COST = 'cost { accompanied planned actual aboveProgramme warnings { code message } }'

const costIn = async (client: Client, { id }: { readonly id: Id<'cohort'> }) =>
  (await client.get<{ cohort: { cost: object } }>(`{ cohort(id: "${globalId('cohort', id)}") { ${COST} } }`)).cohort
    .cost

describe('le coût d’une entreprise', () => {
  test('est prévu d’après le plan, puis constaté d’après celles qui sont accompagnées', async ({ db, as }) => {
    const { id: programmeId } = await aProgramme(db, { budgetPerEnterprise: '16000' })
    const client = await as(await aMember(db, { programmeId }))
    const cohort = await aCohort(db, { programmeId, budget: '48000', plannedEnterprises: 4 })
    const nothing = { accompanied: 0, planned: '12000.00', actual: null, aboveProgramme: '-4000.00', warnings: [] }
    expect(await costIn(client, cohort)).toEqual(nothing)
    for (let enterprise = 0; enterprise < 3; enterprise++) await anExperiment(db, { programmeId, cohortId: cohort.id })
    expect(await costIn(client, cohort)).toEqual({
      ...nothing,
      accompanied: 3,
      actual: '16000.00',
      aboveProgramme: '0.00',
    })
  })

  test('une entreprise qui se retire n’est plus accompagnée', async ({ db, as }) => {
    const staff = await aMember(db)
    const cohort = await aCohort(db, { programmeId: staff.programmeId, budget: '30000' })
    const call = await aCall(db, { staff, cohortId: cohort.id })
    const leaving = await anApplication(db, { call, stage: 'ACTIVE' })
    await anApplication(db, { call, stage: 'COMPLETED' })
    const client = await as(staff)
    expect(await costIn(client, cohort)).toMatchObject({ accompanied: 2, actual: '15000.00' })
    await updateApplication(db, leaving.id, { stage: 'WITHDRAWN' })
    expect(await costIn(client, cohort)).toMatchObject({ accompanied: 1, actual: '30000.00' })
  })

  test('sans budget, il n’est pas inventé', async ({ db, as }) => {
    const { id: programmeId } = await aProgramme(db, { budgetPerYear: '1', budgetPerEnterprise: '1' })
    const cohort = await aCohort(db, { programmeId, plannedEnterprises: 4 })
    const client = await as(await aMember(db, { programmeId, role: 'VIEWER' }))
    const nothing = { accompanied: 0, planned: null, actual: null, aboveProgramme: null, warnings: [] }
    expect(await costIn(client, cohort)).toEqual(nothing)
  })

  for (const [language, messages] of [
    [
      'FR',
      [
        'Les budgets des éditions qui commencent en 2026 atteignent 50\u202f000\u00a0€ : c’est plus que les 49\u202f000\u00a0€ annuels du programme.',
        'Une entreprise revient ici à 16\u202f666,67\u00a0€ : c’est 666,67\u00a0€ de plus que les 16\u202f000\u00a0€ prévus par le programme.',
        '3 entreprises sont accompagnées ici, pour 2 prévues.',
      ],
    ],
    [
      'EN',
      [
        'The budgets of the editions that start in 2026 come to €50,000: more than the €49,000 that the programme has a year.',
        'An enterprise costs €16,666.67 here: €666.67 more than the €16,000 planned by the programme.',
        '3 enterprises are accompanied here, for 2 planned.',
      ],
    ],
  ] as const)
    test(`ce qui dépasse se dit sans rien empêcher (${language})`, async ({ db, as }) => {
      const { id: programmeId } = await aProgramme(db, {
        budgetPerYear: '49000',
        budgetPerEnterprise: '16000',
        cohortLabel: 'EDITION',
      })
      const client = await as(await aMember(db, { programmeId, language }))
      const cohort = await aCohort(db, { programmeId, budget: '50000', plannedEnterprises: 2 })
      await aCohort(db, { programmeId, budget: '90000', startsOn: '2025-12-31' })
      for (let enterprise = 0; enterprise < 3; enterprise++)
        await anExperiment(db, { programmeId, cohortId: cohort.id })
      expect(await costIn(client, cohort)).toMatchObject({
        warnings: [
          { code: 'OVER_YEARLY_BUDGET', message: messages[0] },
          { code: 'ABOVE_PROGRAMME_COST', message: messages[1] },
          { code: 'MORE_THAN_PLANNED', message: messages[2] },
        ],
      })
    })

  test('deux promotions d’une même année partagent le budget de l’année', async ({ db, as }) => {
    const { id: programmeId } = await aProgramme(db, { budgetPerYear: '49000' })
    const client = await as(await aMember(db, { programmeId }))
    const first = await aCohort(db, { programmeId, budget: '24500' })
    expect(await costIn(client, first)).toMatchObject({ warnings: [] })
    await aCohort(db, { programmeId, budget: '24500.01', startsOn: '2026-09-01' })
    expect(await costIn(client, first)).toMatchObject({ warnings: [{ code: 'OVER_YEARLY_BUDGET' }] })
  })

  test('n’est pas montré aux entrepreneurs', async ({ db, as }) => {
    const member = await aMember(db, { role: 'ENTREPRENEUR' })
    const { errors } = await (await as(member)).ask('{ cohorts { edges { node { cost { actual } } } } }')
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })
})
