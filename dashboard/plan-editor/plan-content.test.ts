import { expect, test } from 'vitest'
import { contentOf } from './plan-content.ts'
import { newSheet, type PlanDraft, type Row } from './plan-draft.ts'
import { decimalOf, linesOf } from './read-text.ts'

const draft = (sheet: Row): PlanDraft => ({
  stakeholders: [{ key: 's', kind: 'AUTHORITY', name: 'Le Département', memberId: 'member_1', signatoryName: ' ' }],
  theorySteps: [],
  theoryLinks: [],
  objectives: [{ row: { key: 'o', title: 'Circuler', beneficiaries: 'Les résidents' }, sheets: [sheet] }],
  expectedChanges: [],
})
const say = (key: string) => key

test('ce qui est tapé se lit comme on l’écrit : virgule, espaces, signe moins', () => {
  for (const [typed, read] of [
    ['1 234,5', '1234.5'],
    ['−2', '-2'],
    ['12\u202f000', '12000'],
    ['douze', undefined],
  ] as const)
    expect(decimalOf(typed)).toBe(read)
  expect(linesOf(' 16–25 ans \n\n26 ans et plus')).toEqual(['16–25 ans', '26 ans et plus'])
})

test('un champ vide n’est pas envoyé comme un texte vide', () => {
  const { content, mistakes } = contentOf(draft({ ...newSheet('n'), name: 'Séances', target: '1 200,5' }), say)
  expect(mistakes).toEqual([])
  expect(content.stakeholders[0]).toMatchObject({ memberId: 'member_1', signatoryName: null, expectations: null })
  expect(content.objectives[0]?.indicators[0]).toMatchObject({ name: 'Séances', target: '1200.5', unit: null })
})

test('toutes les fautes de frappe se disent ensemble, chacune à sa place', () => {
  const { mistakes } = contentOf(
    draft({ ...newSheet('n'), target: 'soixante', jumpPercent: '2,5', sdgGoals: '3, dix' }),
    say,
  )
  expect(mistakes.map(({ path }) => path)).toEqual([
    'objectives.0.indicators.0.sdgGoals',
    'objectives.0.indicators.0.target',
    'objectives.0.indicators.0.jumpPercent',
  ])
})

test('un regroupement qui ne va plus avec la nature de l’indicateur laisse la place à celui que la page montre', () => {
  const rate = draft({ ...newSheet('n'), kind: 'RATE', rateFactor: '100' })
  expect(contentOf(rate, say).content.objectives[0]?.indicators[0]).toMatchObject({
    periodAggregation: 'RATIO_OF_SUMS',
    siteAggregation: 'RATIO_OF_SUMS',
  })
})

test('ce qui est fixé pour de bon n’est pas redit', () => {
  const [indicator] =
    contentOf(draft({ ...newSheet('n'), isSet: 'yes', indicatorId: 'indicator_1' }), say).content.objectives[0]
      ?.indicators ?? []
  expect(indicator).not.toHaveProperty('kind')
  expect(indicator).not.toHaveProperty('unit')
})
