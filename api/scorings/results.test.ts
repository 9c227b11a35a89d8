/** What the jury makes of applications: exact, with ties shown as ties. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { MemberRow } from '#db/members.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aCall, anApplication, aScoring } from '../../testing/makers/selection.ts'
import { test } from '../../testing/test.ts'

type Criteria = readonly (readonly [weight: string, maximum: number])[]

/** A call with applications, and what each juror gave each of them; nothing for who says nothing, an empty list for who keeps out. */
async function aCallJudged(
  db: Db,
  criteria: Criteria,
  given: Record<string, readonly (readonly string[] | undefined)[]>,
) {
  const staff = await aMember(db)
  const { programmeId } = staff
  const jury: MemberRow[] = []
  for (const name of ['Ana', 'Bob', 'Eva']) jury.push(await aMember(db, { programmeId, role: 'COACH', name }))
  const call = await aCall(db, { staff, jury, criteria })
  for (const [name, scorings] of Object.entries(given)) {
    const application = await anApplication(db, { call, name })
    for (const [index, values] of scorings.entries()) {
      const juror = jury[index]
      if (juror && values) await aScoring(db, call, application, juror, values)
    }
  }
  return { staff, call }
}

const RESULTS = `{ applications(orderBy: RANK) { edges { node { enterprise { name }
  result { average lowest highest spread scored recused missing { name } rank isTied } } } } }`

const resultTest = test.extend('resultsOf', ({ as }) => async (staff: MemberRow) => {
  const { applications } = await (await as(staff)).get<{
    applications: { edges: { node: { enterprise: { name: string }; result: object } }[] }
  }>(RESULTS)
  return Object.fromEntries(applications.edges.map(({ node }) => [node.enterprise.name, node.result]))
})

describe('les résultats', () => {
  resultTest('moyenne pondérée, écart, jurés attendus et rang', async ({ db, resultsOf }) => {
    const { staff } = await aCallJudged(
      db,
      [
        ['2', 5],
        ['1', 10],
      ],
      {
        Andibo: [['5', '10'], ['4', '7'], undefined],
        Solinum: [['3', '3'], [], ['2.5', '4.75']],
        Duo: [undefined, undefined, undefined],
      },
    )
    const none = { average: null, lowest: null, highest: null, spread: null, rank: null, isTied: false }
    expect(await resultsOf(staff)).toEqual({
      Andibo: {
        average: '17.67', // (20 + 15,333…) ÷ 2
        lowest: '15.33',
        highest: '20.00',
        spread: '4.67',
        scored: 2,
        recused: 0,
        missing: [{ name: 'Eva' }],
        rank: 1,
        isTied: false,
      },
      Solinum: {
        average: '9.92', // (10 + 9,8333…) ÷ 2
        lowest: '9.83',
        highest: '10.00',
        spread: '0.17',
        scored: 2,
        recused: 1,
        missing: [],
        rank: 2,
        isTied: false,
      },
      Duo: { ...none, scored: 0, recused: 0, missing: [{ name: 'Ana' }, { name: 'Bob' }, { name: 'Eva' }] },
    })
  })

  resultTest('les ex æquo partagent leur rang, et le suivant en saute autant', async ({ db, resultsOf }) => {
    const { staff } = await aCallJudged(
      db,
      [
        ['1', 3],
        ['1', 7],
      ],
      {
        // 1/3 + 2/7 twice, by two ways: a third of a point is a third of a point.
        Une: [
          ['1', '2'],
          ['1', '2'],
        ],
        Deux: [
          ['2', '1'],
          ['0', '3'],
        ],
        Trois: [['0', '0']],
        Première: [['3', '7']],
      },
    )
    const ranks = Object.entries(await resultsOf(staff)).map(([name, result]) => {
      const { average, rank, isTied } = result as { average: string; rank: number; isTied: boolean }
      return [name, average, rank, isTied]
    })
    expect(ranks[0]).toEqual(['Première', '20.00', 1, false])
    expect(new Set(ranks.slice(1, 3))).toEqual(
      new Set([
        ['Une', '6.19', 2, true],
        ['Deux', '6.19', 2, true],
      ]),
    )
    expect(ranks[3]).toEqual(['Trois', '0.00', 4, false])
  })

  resultTest('l’arrondi est au plus proche, la moitié vers le haut, une seule fois', async ({ db, resultsOf }) => {
    const { staff } = await aCallJudged(db, [['1', 100]], {
      Exacte: [['3'], ['4']],
      Demie: [['0.03'], ['0.02']],
    })
    // 0.006 and 0.004 make 0.005: half a hundredth is rounded up.
    expect(await resultsOf(staff)).toMatchObject({ Exacte: { average: '0.70' }, Demie: { average: '0.01' } })
  })

  resultTest('avec des poids et des maximums quelconques, aucun chiffre ne se perd', async ({ db, resultsOf }) => {
    const criteria: Criteria = [
      ['0.01', 97],
      ['999.99', 89],
      ['33.33', 83],
      ['7.77', 79],
      ['1', 73],
      ['2', 71],
      ['3', 67],
      ['4', 61],
      ['5', 59],
      ['6', 53],
    ]
    const best = criteria.map(([, maximum]) => String(maximum))
    const { staff } = await aCallJudged(db, criteria, {
      Parfaite: [best, best, best],
      Presque: [best, best, [...best.slice(0, 9), '0']],
    })
    // The last criterion is worth 6 of 1 062.10: two jurors out of three give it all.
    expect(await resultsOf(staff)).toMatchObject({
      Parfaite: { average: '20.00', spread: '0.00', rank: 1 },
      Presque: { average: '19.96', rank: 2 },
    })
  })

  resultTest(
    'une candidature retirée perd son rang ; une qui n’est pas retenue garde le sien',
    async ({ db, resultsOf }) => {
      const { staff } = await aCallJudged(db, [['1', 5]], { Une: [['5']], Deux: [['4']], Trois: [['3']] })
      const move = (name: string, update: object) =>
        db
          .updateTable('application')
          .set(update)
          .where('enterpriseId', 'in', db.selectFrom('enterprise').select('id').where('name', '=', name))
          .execute()
      await move('Une', { stage: 'WITHDRAWN' })
      await move('Deux', { stage: 'NOT_SELECTED', note: 'Hors du territoire' })
      expect(await resultsOf(staff)).toMatchObject({ Une: { rank: null }, Deux: { rank: 1 }, Trois: { rank: 2 } })
    },
  )

  resultTest('deux appels ne se classent pas l’un l’autre', async ({ db, as }) => {
    const { staff } = await aCallJudged(db, [['1', 5]], { Une: [['1']] })
    const call = await aCall(db, { staff, jury: [staff] })
    await aScoring(db, call, await anApplication(db, { call, name: 'Autre' }), staff, ['5'])
    const query = '{ applications { edges { node { enterprise { name } result { rank isTied } } } } }'
    expect(await (await as(staff)).get(query)).toEqual({
      applications: {
        edges: ['Autre', 'Une'].map((name) => ({
          node: { enterprise: { name }, result: { rank: 1, isTied: false } },
        })),
      },
    })
  })
})
