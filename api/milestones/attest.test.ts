/** What is said when a milestone is attested, and when it cannot be yet. */
import { describe, expect } from 'vitest'
import { aMilestone, anExperiment } from '../../testing/makers/experiments.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aDraftPlan, freezePlan } from '../../testing/makers/plans.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'
import { missingFor } from './milestone.ts'

const attestation = (milestone: { id: string }, input: object = {}) => ({
  clientKey: aClientKey(),
  milestoneId: globalId('milestone', milestone.id as never),
  ...input,
})
const SEEN = `... on InvalidInputProblem { field }
  ... on CompleteMilestoneSuccess { milestone { reachedOn note } }
  ... on MilestoneNotReadyProblem { milestone { viewerCanComplete } }`

describe('valider un jalon', () => {
  test('dit le jour où il fut atteint et quelques mots ; par défaut c’est aujourd’hui', async ({ db, as }) => {
    const staff = await aMember(db)
    const experiment = await anExperiment(db, { programmeId: staff.programmeId })
    const client = await as(staff)
    const [one, two] = [await aMilestone(db, { experiment }), await aMilestone(db, { experiment, kind: 'COMMITTEE' })]
    const said = { reachedOn: '2026-06-10', note: '  En visio, avec les trois partenaires. ' }
    expect(await client.change('completeMilestone', attestation(one, said), SEEN)).toMatchObject({
      milestone: { reachedOn: '2026-06-10', note: 'En visio, avec les trois partenaires.' },
    })
    expect(await client.change('completeMilestone', attestation(two), SEEN)).toMatchObject({
      milestone: { reachedOn: '2026-06-15', note: null },
    })
  })

  for (const [input, field] of [
    [{ reachedOn: '2026-06-16' }, 'reachedOn'],
    [{ reachedOn: '2016-06-10' }, 'reachedOn'],
    [{ note: 'x'.repeat(2001) }, 'note'],
  ] as const)
    test(`refuse ${JSON.stringify(input).slice(0, 30)}`, async ({ db, as }) => {
      const staff = await aMember(db)
      const milestone = await aMilestone(db, { experiment: await anExperiment(db, { programmeId: staff.programmeId }) })
      expect(await (await as(staff)).change('completeMilestone', attestation(milestone, input), SEEN)).toMatchObject({
        field,
      })
    })

  for (const [language, message] of [
    [
      'FR',
      'Le cadre d’évaluation n’est pas encore signé par toutes les parties : ce jalon se valide une fois qu’il est en vigueur.',
    ],
    ['EN', 'The evaluation framework is not signed by everybody yet: this milestone is attested once it is in force.'],
  ] as const)
    test(`le cadre n’est dit signé qu’une fois en vigueur (${language})`, async ({ db, as }) => {
      const staff = await aMember(db, { language })
      const experiment = await anExperiment(db, { programmeId: staff.programmeId })
      const milestone = await aMilestone(db, { experiment, kind: 'FRAMEWORK_SIGNED' })
      const client = await as(staff)
      const plan = await aDraftPlan(db, experiment)
      expect(await client.change('completeMilestone', attestation(milestone), SEEN)).toEqual({
        __typename: 'MilestoneNotReadyProblem',
        message,
        milestone: { viewerCanComplete: false },
      })
      await freezePlan(db, plan)
      expect((await client.change('completeMilestone', attestation(milestone))).__typename).toBe(
        'CompleteMilestoneSuccess',
      )
    })

  test('l’analyse partagée attend la fin du bilan, s’il y en a un', () => {
    const progress = { isPlanInForce: false, isBilanOpen: true }
    expect(missingFor({ kind: 'JOINT_ANALYSIS' }, progress)).toBe('BILAN')
    expect(missingFor({ kind: 'JOINT_ANALYSIS' }, { ...progress, isBilanOpen: false })).toBeUndefined()
    expect(missingFor({ kind: 'COMMITTEE' }, progress)).toBeUndefined()
  })
})
