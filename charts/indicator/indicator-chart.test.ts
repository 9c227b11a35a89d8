import { expect, test } from 'vitest'
import type { Look } from '../look.ts'
import { LIGHT } from '../palettes.ts'
import { indicatorChart } from './indicator-chart.ts'
import type { IndicatorData } from './indicator-data.ts'

const look: Look = { language: 'FR', palette: LIGHT, font: 'sans-serif', isStill: true }
const data: IndicatorData = {
  name: 'Bien-être',
  unit: 'sur 10',
  baseline: null,
  target: null,
  points: [
    { label: 'août 2026', value: '5.2' },
    { label: 'sept. 2026', value: null },
    { label: 'oct. 2026', value: '6.3' },
  ],
}
const seriesOf = (rest: Partial<IndicatorData>) => [indicatorChart({ ...data, ...rest }, look).series ?? []].flat()

test('la courbe suit les valeurs, et s’interrompt où il en manque une', () => {
  expect(seriesOf({})).toMatchObject([{ name: 'Validé', data: [{ value: 5.2 }, null, { value: 6.3 }] }])
})

test('une référence traverse le graphique, dit sa valeur, et a sa place sur l’axe', () => {
  const [line] = seriesOf({ target: '7.0' })
  expect(line).toMatchObject({ name: 'Valeur cible', data: [7, 7, 7], markLine: { data: [{ yAxis: 7 }] } })
  const label = (line as { markLine: { label: { formatter: () => string } } }).markLine.label
  expect(label.formatter()).toBe('Valeur cible : 7')
})

test('le provisoire part du validé en pointillé, avec une autre marque, et n’apparaît que là où il diffère', () => {
  const points = [
    { label: 'août', value: '1' },
    { label: 'sept.', value: '2', provisional: '2' },
    { label: 'oct.', value: '3', provisional: '4' },
    { label: 'nov.', value: null, provisional: '5' },
  ]
  const [provisional, approved] = seriesOf({ points })
  expect(provisional).toMatchObject({
    name: 'Provisoire, en attente de validation',
    symbol: 'diamond',
    lineStyle: { type: [6, 4] },
    data: [null, { value: 2, symbol: 'none' }, { value: 4 }, { value: 5 }],
  })
  expect(approved).toMatchObject({
    symbol: 'circle',
    data: [{ value: 1 }, { value: 2 }, { value: 3, label: { position: 'bottom' } }, null],
  })
  expect(indicatorChart({ ...data, points }, look).legend).toMatchObject({
    data: ['Validé', 'Provisoire, en attente de validation'],
  })
})

test('les nombres de l’axe et des points sont écrits dans la langue du lecteur', () => {
  const write = (language: Look['language']) => {
    const [axis] = [indicatorChart(data, { ...look, language }).yAxis ?? []].flat()
    return (axis as { axisLabel: { formatter: (value: number) => string } }).axisLabel.formatter(1234.5)
  }
  expect(write('FR')).toBe('1\u202f234,5')
  expect(write('EN')).toBe('1,234.5')
  const [line] = seriesOf({})
  const label = line?.label as { show: boolean; formatter: (item: { dataIndex: number }) => string }
  expect([label.show, label.formatter({ dataIndex: 0 }), label.formatter({ dataIndex: 1 })]).toEqual([true, '5,2', ''])
})
