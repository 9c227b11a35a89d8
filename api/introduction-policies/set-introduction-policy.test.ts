import { describe, expect } from 'vitest'
import { anIntroduction } from '../../testing/makers/introductions.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

describe('les délais des mises en relation', () => {
  test('se règlent, et les échéances en cours suivent aussitôt', async ({ db, as }) => {
    const { experiment, staff } = await aProgrammeInUse(db)
    const introduction = await anIntroduction(db, { experiment, requestedBy: staff, status: 'PROPOSED' })
    const client = await as(staff)
    const deadline = async () => {
      const id = globalId('introduction', introduction.id)
      const { node } = await client.get<{ node: { expiresOn: string } }>(
        'query ($id: ID!) { node(id: $id) { ... on Introduction { expiresOn } } }',
        { id },
      )
      return node.expiresOn
    }
    // Asked on Monday 1 June 2026; 14 July is the only public holiday on the way.
    expect(await deadline()).toBe('2026-07-13')
    await client.change('setIntroductionPolicy', { clientKey: aClientKey(), expiryWorkingDays: 31 })
    expect(await deadline()).toBe('2026-07-15')
  })

  test('se suivent : relance, réponse, étude', async ({ db, as }) => {
    const { staff } = await aProgrammeInUse(db)
    const client = await as(staff)
    for (const [given, field] of [
      [{ reminderWorkingDays: 31 }, 'expiryWorkingDays'],
      [{ expiryWorkingDays: 61 }, 'reviewWorkingDays'],
      [{ reminderWorkingDays: 0 }, 'reminderWorkingDays'],
      [{ linkDays: 91 }, 'linkDays'],
    ] as const) {
      const input = { clientKey: aClientKey(), ...given }
      expect(await client.change('setIntroductionPolicy', input, '... on InvalidInputProblem { field }')).toMatchObject(
        {
          __typename: 'InvalidInputProblem',
          field,
        },
      )
    }
  })

  postgresTest('se règlent à plusieurs au même instant sans que rien ne se perde', async ({ db, as }) => {
    const client = await as((await aProgrammeInUse(db)).staff)
    for (let more = 1; more <= 5; more++) {
      const days = { reminderWorkingDays: 10, expiryWorkingDays: 30, reviewWorkingDays: 60, linkDays: 8 }
      const delays = Object.fromEntries(Object.entries(days).map(([delay, count]) => [delay, count + more]))
      await Promise.all(
        Object.entries(delays).map(([delay, count]) =>
          client.change('setIntroductionPolicy', { clientKey: aClientKey(), [delay]: count }),
        ),
      )
      expect(await db.selectFrom('programme').selectAll().executeTakeFirst()).toMatchObject(delays)
    }
  })
})
