import { expect, test } from 'vitest'
import { breakable } from '../pdf/breakable.ts'
import { typstDocument } from '../pdf/typst-document.ts'
import en from '../texts/en.json' with { type: 'json' }
import fr from '../texts/fr.json' with { type: 'json' }
import { figure, heading, paragraphs, quote, table } from './blocks.ts'
import { columnWidths } from './column-widths.ts'
import type { Document, Table } from './document.ts'
import { hasContents, prepare } from './prepare.ts'
import { runningTexts } from './running.ts'
import { setText } from './set-text.ts'

const document: Document = {
  language: 'FR',
  title: 'Bilan',
  programme: 'Programme',
  author: 'Département',
  date: '2026-11-27',
  facts: [{ label: 'Promotion', value: '2026' }],
  body: [],
}

test('les espaces qui gardent ensemble ce qui va ensemble', () => {
  expect(setText('« Oui » : 16 000 €, 12 % ; vrai ? Non !', 'FR')).toBe(
    '«\u00a0Oui\u00a0»\u00a0: 16\u202f000\u00a0€, 12\u00a0%\u202f; vrai\u202f? Non\u202f!',
  )
  expect(setText('En 2026 120 élèves, 1 234 567,5', 'FR')).toBe('En 2026 120 élèves, 1\u202f234\u202f567,5')
  expect(setText('Really ?', 'EN')).toBe('Really ?')
})

test('ce que rien ne dessine s’en va, les lignes restent', () => {
  expect(setText('a\u0000b\uE000\tc\r\nd\uD800', 'FR')).toBe('ab c\nd\uFFFD')
})

test('un mot plus long qu’une ligne peut se couper, les autres non', () => {
  expect(breakable('anticonstitutionnellement')).toBe('anticonstitutionnellement')
  expect(breakable('https://exemple.fr/une/adresse?tres=longue').split('\u200b')).toEqual([
    'https://',
    'exemple.',
    'fr/',
    'une/',
    'adresse?',
    'tres=',
    'longue',
  ])
  expect(
    breakable('x'.repeat(70))
      .split('\u200b')
      .map(({ length }) => length),
  ).toEqual([30, 30, 10])
})

test('tableaux et figures sont numérotés, chacun de leur côté', () => {
  const chart = { kind: 'progress', data: { name: '', rows: [] } } as const
  const { body, facts } = prepare({ ...document, body: [table('A', [], []), figure(chart, 'B'), table('C', [], [])] })
  expect(body.map((block) => 'caption' in block && block.caption)).toEqual([
    'Tableau 1 – A',
    'Figure 1 – B',
    'Tableau 2 – C',
  ])
  expect(facts).toEqual([{ label: 'Promotion\u00a0:', value: '2026' }])
})

test('un titre n’est jamais deux niveaux sous le précédent', () => {
  const levels = ([3, 3, 1, 3, 2, 3] as const).map((level) => heading(level, 'Titre'))
  const { body } = prepare({ ...document, body: levels })
  expect(body.map((block) => block.kind === 'heading' && block.level)).toEqual([1, 2, 1, 2, 2, 3])
})

test('un sommaire quand il y a de quoi', () => {
  const body = (count: number) => Array.from({ length: count }, () => heading(1, 'Titre'))
  expect([3, 4].map((count) => hasContents({ ...document, body: body(count) }))).toEqual([false, true])
})

test('les paragraphes de ce que quelqu’un a tapé', () => {
  const typed = ' Un.\nToujours un.\r\n \r\nDeux. \n\n\n'
  expect(paragraphs(typed).map((block) => 'text' in block && block.text)).toEqual(['Un.\nToujours un.', 'Deux.'])
  expect(quote(typed, 'X')).toMatchObject({ paragraphs: ['Un.\nToujours un.', 'Deux.'] })
})

const sum = (widths: readonly number[]) => Math.round(widths.reduce((all, width) => all + width, 0))
const sized = (columns: Table['columns'], rows: Table['rows']) =>
  columnWidths({ kind: 'table', caption: '', columns, rows }, 450).widths

test('les colonnes remplissent la page, selon leur part', () => {
  const long = 'un texte assez long pour aller sur plusieurs lignes '.repeat(4)
  const [wide = 0, narrow = 0] = sized([{ header: 'A', share: 2 }, { header: 'B' }], [[long, long]])
  expect(Math.round(wide / narrow)).toBe(2)
  expect(sum([wide, narrow])).toBe(450)
})

test('un nombre tient sur sa ligne, un mot n’est pas coupé, un texte court laisse la place', () => {
  const long = 'un texte assez long pour aller sur plusieurs lignes '.repeat(4)
  const [figures = 0, text = 0, short = 0] = sized(
    [{ header: 'Valeur', align: 'right' }, { header: 'Texte' }, { header: 'État' }],
    [['1 234 567,50 €', long, 'Oui']],
  )
  expect(figures).toBeGreaterThan(70)
  expect(short).toBeLessThan(50)
  expect(sum([figures, text, short])).toBe(450)
  const [word = 0] = sized([{ header: 'Anticonstitutionnellement' }, { header: 'B', share: 20 }], [['', long]])
  expect(word).toBeGreaterThan(110)
})

test('même vide ou trop pleine, une table a des colonnes', () => {
  expect(sized([], [])).toEqual([])
  const many = sized(
    Array.from({ length: 12 }, () => ({ header: 'Anticonstitutionnellement' })),
    [],
  )
  expect(sum(many)).toBe(450)
  expect(Math.min(...many)).toBeGreaterThan(30)
  const crowded = (count: number) => {
    const columns = Array.from({ length: count }, () => ({ header: 'Anticonstitutionnellement' }))
    return columnWidths({ kind: 'table', caption: '', columns, rows: [] }, 450).isCrowded
  }
  expect([3, 4].map(crowded)).toEqual([false, true])
})

test('une ligne trop courte a quand même toutes ses cases, une très longue peut aller sur deux pages', () => {
  const columns = [{ header: 'A' }, { header: 'B' }]
  const { body } = JSON.parse(
    typstDocument({ ...document, body: [table('T', columns, [['a'], ['b', 'c'.repeat(701)]])] }),
  )
  expect(body[0].rows).toMatchObject([
    { cells: [['a'], ['']], isBreakable: false },
    { cells: [['b'], [expect.any(String)]], isBreakable: true },
  ])
})

test('la tête et le pied des pages tiennent sur une ligne', () => {
  const { programme, mention, title } = runningTexts({
    ...document,
    title: 'Un titre très long '.repeat(9),
    mention: 'x '.repeat(60),
  })
  expect([programme, mention.length <= 50, title.length <= 90, title.endsWith('…')]).toEqual([
    'Programme',
    true,
    true,
    true,
  ])
})

test('chaque texte a les mêmes trous dans les deux langues', () => {
  const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
  expect(Object.values(en).map(holes)).toEqual(Object.values(fr).map(holes))
})
