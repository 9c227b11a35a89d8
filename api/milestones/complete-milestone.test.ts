import { describe, expect } from 'vitest'
import { aMilestone } from '../../testing/makers/experiments.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const complete = (milestone: { id: string }) => ({
  clientKey: aClientKey(),
  milestoneId: globalId('milestone', milestone.id as never),
})

const SUCCESS = '... on CompleteMilestoneSuccess { milestone { completedAt completedBy { name } viewerCanComplete } }'

describe('valider un jalon', () => {
  test('le rôle que le jalon nomme le valide', async ({ db, clock, as }) => {
    const { entrepreneur, milestone } = await aProgrammeInUse(db)
    expect(await (await as(entrepreneur)).change('completeMilestone', complete(milestone), SUCCESS)).toEqual({
      __typename: 'CompleteMilestoneSuccess',
      milestone: {
        completedAt: clock.now().toISOString(),
        completedBy: { name: entrepreneur.name },
        viewerCanComplete: false,
      },
    })
  })

  test('un agent valide tout jalon ; les autres rôles, le leur', async ({ db, as }) => {
    const { staff, coach, evaluator, entrepreneur, experiment } = await aProgrammeInUse(db)
    const milestone = await aMilestone(db, { experiment, kind: 'BASELINE', responsible: 'EVALUATOR' })
    for (const member of [coach, entrepreneur]) {
      expect(await (await as(member)).change('completeMilestone', complete(milestone))).toEqual({
        __typename: 'ForbiddenProblem',
        message: 'Vous ne pouvez pas faire cela : cette action revient à d’autres membres du programme.',
      })
    }
    const query = 'query ($id: ID!) { node(id: $id) { ... on Milestone { viewerCanComplete } } }'
    const id = globalId('milestone', milestone.id)
    for (const [member, viewerCanComplete] of [
      [staff, true],
      [evaluator, true],
      [coach, false],
      [entrepreneur, false],
    ] as const)
      expect(await (await as(member)).get(query, { id })).toEqual({ node: { viewerCanComplete } })
    expect((await (await as(staff)).change('completeMilestone', complete(milestone))).__typename).toBe(
      'CompleteMilestoneSuccess',
    )
  })

  for (const [language, message] of [
    ['FR', 'Léa a déjà validé ce jalon le 15 juin 2026.'],
    ['EN', 'Léa already completed this milestone on 15 Jun 2026.'],
  ] as const) {
    test(`un jalon validé ne l’est pas deux fois (${language})`, async ({ db, clock, as }) => {
      const { programme, milestone } = await aProgrammeInUse(db)
      const lea = await aMember(db, { programmeId: programme.id, name: 'Léa', language })
      const client = await as(lea)
      await client.change('completeMilestone', complete(milestone))
      clock.advance(86_400)
      const selection = '... on MilestoneCompletedProblem { milestone { completedAt } }'
      expect(await client.change('completeMilestone', complete(milestone), selection)).toEqual({
        __typename: 'MilestoneCompletedProblem',
        message,
        milestone: { completedAt: '2026-06-15T10:00:00.000Z' },
      })
    })
  }
})
