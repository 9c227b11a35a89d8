import { expect, test } from 'vitest'
import { createWords } from '../language/words.ts'
import { indicatorChart } from './indicator-chart.ts'

const palette = { line: '#0d5560', text: '#111', muted: '#555', grid: '#ddd', background: '#fff' }
const points = [
  { label: 'août 2026', value: '5.2' },
  { label: 'sept. 2026', value: null },
  { label: 'oct. 2026', value: '6.3' },
]
const target = { label: 'Valeur cible', caption: 'Valeur cible : 7', value: '7.0', kind: 'target' } as const
const { amount: write } = createWords('FR')
const seriesOf = (references: readonly (typeof target)[]) =>
  [indicatorChart({ name: 'Bien-être', points, references, write, palette }).series ?? []].flat()

test('the line follows the values, and breaks where one is missing', () => {
  expect(seriesOf([]).map(({ name, data }) => ({ name, data }))).toEqual([
    { name: 'Bien-être', data: [5.2, null, 6.3] },
  ])
})

test('a reference goes across the chart and has its place on the axis', () => {
  const [line] = seriesOf([target])
  expect(line).toMatchObject({
    name: 'Valeur cible',
    data: [7, 7, 7],
    markLine: { data: [{ yAxis: 7 }], label: { formatter: 'Valeur cible : 7' } },
  })
})

test('the axis and the tooltip write figures in the language of the reader', () => {
  const option = indicatorChart({ name: 'Bien-être', points, references: [], write, palette })
  expect(option).toMatchObject({ xAxis: { data: ['août 2026', 'sept. 2026', 'oct. 2026'] } })
  const [axis] = [option.yAxis ?? []].flat()
  const formatter = axis?.axisLabel?.formatter as (value: number) => string
  expect(formatter(5.5)).toBe('5,5')
})
