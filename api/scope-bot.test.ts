import { describe, expect } from 'vitest'
import { aNudge } from '../testing/makers/nudges.ts'
import { aMember } from '../testing/makers/people.ts'
import { aProgrammeInUse } from '../testing/makers/programme-in-use.ts'
import { test } from '../testing/test.ts'

describe('le robot', () => {
  test('ne voit, parmi les membres, que les personnes inventées', async ({ db, as }) => {
    const { programme } = await aProgrammeInUse(db)
    await aMember(db, { programmeId: programme.id, name: 'Personne inventée', demonstration: true })
    expect(await (await as('bot')).get('{ members { name } }')).toEqual({ members: [{ name: 'Personne inventée' }] })
  })

  const tooFar = [
    'cohort { experiments { title } }',
    'cohort { programme { cohorts { edges { node { name } } } } }',
    'members { email }',
    'introductions { edges { node { purpose } } }',
    'milestones { title }',
    'indicators { name }',
    'objectives { title }',
    'sites { openedOn }',
    'sites { agreements { amount } }',
    'bilan { status }',
  ]
  for (const selection of tooFar) {
    test(`ne va pas d’un rappel à { ${selection} }`, async ({ db, as }) => {
      const { entrepreneur, milestone } = await aProgrammeInUse(db)
      const nudge = await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
      const { errors } = await (await as('bot')).ask(`mutation {
        claimNudges(input: { platform: SLACK, workspace: "T1" }) {
          nudge { subject { ... on Milestone { experiment { ${selection} } } } }
        }
      }`)
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
      const { state } = await db
        .selectFrom('nudge')
        .select('state')
        .where('id', '=', nudge.id)
        .executeTakeFirstOrThrow()
      expect(state).toBe('READY')
    })
  }
})
