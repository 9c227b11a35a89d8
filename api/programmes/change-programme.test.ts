import { describe, expect } from 'vitest'
import { aCohort } from '../../testing/makers/experiments.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember, aProgramme } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'

const SEEN = `... on InvalidInputProblem { field } ... on ChangeProgrammeSuccess { programme {
  startsOn endsOn cohortLabel budgetPerYear budgetYears budgetPerEnterprise viewerCanChange } }`

const change = (input: object) => ({ clientKey: aClientKey(), ...input })

describe('changer le programme', () => {
  test('ce qui n’est pas donné reste ; ce qui est donné vide s’efface', async ({ db, as }) => {
    const staff = await as(await aMember(db))
    const whole = { startsOn: '2026-01-01', endsOn: '2028-12-31', budgetPerYear: '49000', budgetYears: 2 }
    const kept = { ...whole, budgetPerYear: '49000.00', budgetPerEnterprise: null, viewerCanChange: true }
    expect(await staff.change('changeProgramme', change(whole), SEEN)).toEqual({
      __typename: 'ChangeProgrammeSuccess',
      programme: { ...kept, cohortLabel: 'PROMOTION' },
    })
    expect(await staff.change('changeProgramme', change({ endsOn: null, cohortLabel: 'EDITION' }), SEEN)).toEqual({
      __typename: 'ChangeProgrammeSuccess',
      programme: { ...kept, endsOn: null, cohortLabel: 'EDITION' },
    })
  })

  test('ses dates gardent ses promotions : celle qui en sortirait est nommée, dans la langue de la personne', async ({
    db,
    as,
  }) => {
    const { id: programmeId } = await aProgramme(db)
    await aCohort(db, { programmeId, name: '1re promotion', startsOn: '2026-03-01', endsOn: '2026-11-30' })
    await aCohort(db, { startsOn: '2001-01-01', endsOn: '2001-12-31' })
    const french = await as(await aMember(db, { programmeId }))
    expect(await french.change('changeProgramme', change({ startsOn: '2026-03-02' }), SEEN)).toEqual({
      __typename: 'InvalidInputProblem',
      field: 'startsOn',
      message:
        '« 1re promotion » sort de ces dates : elle va du 1er mars 2026 au 30 novembre 2026. Élargissez les dates du programme, ou changez d’abord les siennes.',
    })
    const english = await as(await aMember(db, { programmeId, language: 'EN' }))
    expect(await english.change('changeProgramme', change({ endsOn: '2026-11-29' }), SEEN)).toEqual({
      __typename: 'InvalidInputProblem',
      field: 'endsOn',
      message:
        '“1re promotion” would leave these dates: it runs from 1 March 2026 to 30 November 2026. Widen the dates of the programme, or change its own first.',
    })
    const exact = change({ startsOn: '2026-03-01', endsOn: '2026-11-30' })
    expect((await french.change('changeProgramme', exact)).__typename).toBe('ChangeProgrammeSuccess')
  })

  for (const [input, field] of [
    [{ startsOn: '2027-01-01', endsOn: '2026-12-31' }, 'endsOn'],
    [{ budgetPerYear: '-1' }, 'budgetPerYear'],
    [{ budgetPerEnterprise: '16000.005' }, 'budgetPerEnterprise'],
    [{ budgetYears: 0 }, 'budgetYears'],
    [{ budgetYears: 51 }, 'budgetYears'],
  ] as const)
    test(`refuse ${JSON.stringify(input)}`, async ({ db, as }) => {
      const staff = await as(await aMember(db))
      expect(await staff.change('changeProgramme', change(input), SEEN)).toMatchObject({
        __typename: 'InvalidInputProblem',
        field,
        message: expect.any(String),
      })
    })
})
