import { describe, expect } from 'vitest'
import type { MemberRow } from '#db/members.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const QUERY = 'query ($id: ID!) { node(id: $id) { ... on Member { leave { from until returnsOn } } } }'
const SUCCESS = '... on ChangeSettingsSuccess { member { leave { from until returnsOn } } }'
const REFUSED = '... on InvalidInputProblem { field }'

const asking = (leave: unknown) => ({ clientKey: aClientKey(), leave })
const august = { from: '2026-08-03', until: '2026-08-21' }
const seen = (member: MemberRow) => ({ id: globalId('member', member.id) })

describe('les congés', () => {
  test('se prennent, se voient de la personne et des agents, et de personne d’autre', async ({ db, as }) => {
    const { coach, staff, evaluator, entrepreneur, viewer } = await aProgrammeInUse(db)
    const kept = { leave: { ...august, returnsOn: '2026-08-24' } }
    expect(await (await as(coach)).change('changeSettings', asking(august), SUCCESS)).toMatchObject({ member: kept })
    for (const someone of [coach, staff])
      expect(await (await as(someone)).get(QUERY, seen(coach))).toEqual({ node: kept })
    for (const someone of [evaluator, entrepreneur, viewer])
      expect(await (await as(someone)).get(QUERY, seen(coach))).toEqual({ node: { leave: null } })
  })

  test('finissent quand on le demande, et d’eux-mêmes le lendemain du dernier jour', async ({ db, clock, as }) => {
    const member = await aMember(db)
    const client = await as(member)
    await client.change('changeSettings', asking(august))
    // Another setting leaves them alone.
    await client.change('changeSettings', { clientKey: aClientKey(), digest: false })
    clock.set('2026-08-21T21:59:00Z')
    expect(await client.get(QUERY, seen(member))).toMatchObject({ node: { leave: august } })
    clock.set('2026-08-21T22:00:00Z')
    expect(await client.get(QUERY, seen(member))).toEqual({ node: { leave: null } })
    const changed = { clientKey: aClientKey(), workStartsAt: '08:00' }
    expect((await client.change('changeSettings', changed)).__typename).toBe('ChangeSettingsSuccess')
    expect(await client.change('changeSettings', asking(null), SUCCESS)).toMatchObject({ member: { leave: null } })
    expect(await db.selectFrom('member').select(['leaveStartsOn', 'leaveEndsOn']).execute()).toEqual([
      { leaveStartsOn: null, leaveEndsOn: null },
    ])
  })

  test('se comptent jusqu’au jour où l’on travaille de nouveau', async ({ db, as }) => {
    const client = await as(await aMember(db, { workingDays: '3' }))
    const may = { from: '2026-07-01', until: '2026-07-10' }
    // The next Wednesday but one: 15 July follows a holiday, and is one of theirs.
    expect(await client.change('changeSettings', asking(may), SUCCESS)).toMatchObject({
      member: { leave: { returnsOn: '2026-07-15' } },
    })
  })

  for (const [leave, message] of [
    [{ from: '2026-08-21', until: '2026-08-03' }, 'Le dernier jour des congés vient avant le premier'],
    [{ from: '2026-06-01', until: '2026-06-14' }, 'Ces congés seraient déjà finis'],
    [{ from: '2026-07-01', until: '2027-07-02' }, 'C’est plus d’un an : vérifiez l’année'],
  ] as const)
    test(`du ${leave.from} au ${leave.until}, dit le 15 juin 2026 : « ${message} »`, async ({ db, as }) => {
      expect(await (await as(await aMember(db))).change('changeSettings', asking(leave), REFUSED)).toMatchObject({
        __typename: 'InvalidInputProblem',
        field: 'leave',
        message: expect.stringContaining(message),
      })
    })

  test('durent un jour au moins, un an au plus, et se changent une fois commencés', async ({ db, as }) => {
    const client = await as(await aMember(db))
    for (const [from, until] of [
      ['2026-06-15', '2026-06-15'],
      ['2026-06-01', '2026-06-30'],
      ['2026-07-01', '2027-07-01'],
    ])
      expect((await client.change('changeSettings', asking({ from, until }))).__typename).toBe('ChangeSettingsSuccess')
  })
})
