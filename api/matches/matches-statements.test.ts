import { expect } from 'vitest'
import { aCohort, anExperiment } from '../../testing/makers/experiments.ts'
import { anEstablishment, anIntroduction } from '../../testing/makers/introductions.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'

const query = `{ experiments(first: 100) { edges { node { needs { setBy { name } }
  matches(first: 100) { edges { node { score reasons { sentence } establishment { name } } } } } } } }`

test('autant d’instructions SQL pour dix expérimentations et dix fois plus d’établissements', async ({
  db,
  as,
  statements,
}) => {
  const staff = await aMember(db)
  const { programmeId } = staff
  const { id: cohortId } = await aCohort(db, { programmeId })
  const client = await as(staff)
  const fill = async (count: number) => {
    for (let index = 0; index < count; index++) {
      const experiment = await anExperiment(db, { programmeId, cohortId })
      const { id: establishmentId } = await anEstablishment(db, { programmeId })
      await anIntroduction(db, { experiment, requestedBy: staff, establishmentId })
    }
  }
  await fill(1)
  const few = await statements.during(() => client.get(query))
  await fill(9)
  expect(await statements.during(() => client.get(query))).toBe(few)
  await fill(1)
  const { errors } = await client.ask(query)
  expect(errors?.[0]?.message).toBe('Ask for the matches of 10 experiments at most.')
})
