import { describe, expect } from 'vitest'
import { aMember } from '../testing/makers/people.ts'
import { aProgrammeWithIds, ofExperiment } from '../testing/makers/programme-with-ids.ts'
import { test } from '../testing/test.ts'

const roles = ['staff', 'coach', 'evaluator', 'entrepreneur', 'viewer'] as const

describe('les listes ne montrent que ce que la personne peut voir', () => {
  const lists = `{
    programmes { id cohorts { edges { node { id experiments { id } } } } }
    cohorts { edges { node { id experiments { id } } } }
    experiments { edges { node { id } } }
    introductions { edges { node { id } } }
    milestones { edges { node { id } } }
    establishments { edges { node { id } } }
  }`

  for (const role of roles) {
    test(`le rôle ${role} ne reçoit rien d’un autre programme`, async ({ db, as }) => {
      const [mine, theirs] = [await aProgrammeWithIds(db), await aProgrammeWithIds(db)]
      const answer = JSON.stringify(await (await as(mine[role])).get(lists))
      for (const id of Object.values(theirs.ids)) expect(answer).not.toContain(id)
      for (const name of ['Programme', 'Cohort', 'Experiment', 'Introduction', 'Milestone', 'Establishment'])
        expect(answer).toContain(mine.ids[name])
    })
  }

  test('les listes d’un entrepreneur taisent l’expérimentation d’un autre', async ({ db, as }) => {
    const { programme, ids } = await aProgrammeWithIds(db)
    const other = await aMember(db, { programmeId: programme.id, role: 'ENTREPRENEUR' })
    const client = await as(other)
    const answer = JSON.stringify([await client.get(lists), await client.get('{ indicatorsToLog { id } }')])
    for (const name of ofExperiment) expect(answer).not.toContain(ids[name])
  })

  test('les membres et le journal d’un autre programme sont tus', async ({ db, as }) => {
    const [mine, theirs] = [await aProgrammeWithIds(db), await aProgrammeWithIds(db)]
    const query = '{ members { id } events { edges { node { id } } } }'
    const answer = JSON.stringify(await (await as(mine.staff)).get(query))
    expect(answer).toContain(mine.ids['Event'])
    expect(answer).not.toContain(theirs.ids['Event'])
    expect(answer).not.toContain(theirs.ids['Member'])
  })
})
