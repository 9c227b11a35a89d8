import { expect, test } from 'vitest'
import type { Chart } from '../draw.ts'
import { measureText } from './measure-text.ts'
import { renderPng } from './render-png.ts'
import { renderSvg } from './render-svg.ts'

const charts: readonly Chart[] = [
  {
    kind: 'indicator',
    data: {
      name: 'Élèves',
      unit: 'élèves',
      baseline: '10',
      target: '1234.5',
      points: [
        { label: 'sept.', value: '12' },
        { label: 'oct.', value: null, provisional: '58' },
      ],
    },
  },
  {
    kind: 'breakdown',
    data: {
      name: 'Élèves',
      unit: null,
      by: 'par terrain',
      parts: [
        { label: '<b>Collège</b> {a} & Cie', value: '1234.5' },
        { label: 'IME', value: '3', isHidden: true },
      ],
    },
  },
  { kind: 'progress', data: { name: 'Andibo', rows: [{ label: 'Élèves', progress: '2.3', provisional: '2.5' }] } },
  {
    kind: 'cohort',
    data: { name: '2026', states: [{ label: 'Atteinte', tone: 'empty' }], rows: [{ label: 'Andibo', counts: [3] }] },
  },
]

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([_whole, text]) => text)

test.for(charts)('le serveur dessine « $kind » en SVG puis en PNG, deux fois plus grand', async (chart) => {
  const picture = renderSvg(chart, { language: 'FR', theme: 'light' })
  const png = Buffer.from(await renderPng(picture))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([picture.width * 2, picture.height * 2])
  expect(picture.alt).not.toBe('')
})

test('les textes sont ceux du lecteur ; ce qui est masqué n’y est pas, et rien n’est du balisage', () => {
  const [, breakdown] = charts
  if (!breakdown) throw new Error('no chart')
  const texts = textsOf(renderSvg(breakdown, { language: 'FR', theme: 'light' }).svg)
  expect(texts).toContain('&lt;b&gt;Collège&lt;/b&gt; {a} &amp; Cie')
  expect(texts).toContain('1\u202f234,5')
  expect(texts).toContain('masqué (petit effectif)')
  expect(texts).not.toContain('3')
  expect(textsOf(renderSvg(breakdown, { language: 'EN', theme: 'dark' }).svg)).toContain('hidden (small group)')
})

test('un graphique sans rien se dessine quand même', () => {
  const empty: readonly Chart[] = [
    { kind: 'indicator', data: { name: 'Vide', unit: null, baseline: null, target: null, points: [] } },
    { kind: 'breakdown', data: { name: 'Vide', unit: null, by: '', parts: [] } },
    { kind: 'progress', data: { name: 'Vide', rows: [] } },
    { kind: 'cohort', data: { name: 'Vide', states: [], rows: [] } },
  ]
  for (const chart of empty) expect(renderSvg(chart, { language: 'FR', theme: 'light' }).svg).toMatch(/^<svg/)
})

test('une cible minuscule est tracée à sa place, et non à zéro', () => {
  const points = [{ label: '2026', value: '0.00042' }]
  const data = { name: 'Taux', unit: null, baseline: null, target: '0.001', points }
  const { svg } = renderSvg({ kind: 'indicator', data }, { language: 'FR', theme: 'light' })
  expect(textsOf(svg)).toContain('Valeur cible : 0,001')
})

test('une lettre accentuée n’est pas plus large qu’une autre', () => {
  expect(measureText('éàùç', '20px x').width).toBe(measureText('eauc', '20px x').width)
  expect(measureText('Établissements', '12px x').width).toBeCloseTo(80, -1)
})
