import { describe, expect, test } from 'vitest'
import { readNumber } from '../numbers/read-number.ts'
import { readTable } from '../read-table.ts'
import type { Table, Value } from './table.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

const tableOf = (...rows: Value[][]): Table => ({
  name: 'Relevés',
  columns: [{ header: 'Indicateur' }, { header: 'Valeur' }],
  rows,
})

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

const read = async (bytes: Uint8Array) => {
  const table = await readTable(bytes, 'relevés.csv')
  if (table.kind === 'refused') throw new Error(table.reason)
  return table.sheets
}

/** What people type, and what hurts: formulas, separators, quotation marks, lines, escapes, dashes, digits. */
const TEXTS = [
  '=1+1',
  '+33 1 34 25 30 30',
  '-cmd|calc',
  '@SOMME(A1)',
  '＝1+1',
  '\tdécalé',
  'a;b,c\t"d"',
  'deux\nlignes',
  "l'été, « œuvre »\u202f!",
  '  espaces  ',
  '_x0041_',
  '0123',
  '26010000000000',
  '<b>&amp;</b>',
]

describe('CSV', () => {
  test('celui qu’Excel ouvre en France : marque, points-virgules, virgules', () => {
    const table = tableOf(
      ['Dépense', { decimal: '-1234.50' }],
      ['Le', { date: '2026-10-01' }],
      ['Oui', true],
      ['Rien', null],
    )
    expect(textOf(writeCsv(table, 'FR'))).toBe(
      '\uFEFFIndicateur;Valeur\r\nDépense;-1234,50\r\nLe;2026-10-01\r\nOui;VRAI\r\nRien;\r\n',
    )
    expect(textOf(writeCsv(table, 'EN'))).toContain('Dépense,-1234.50\r\n')
  })

  test('aucun texte ne peut être exécuté', () => {
    const lines = textOf(writeCsv(tableOf(...TEXTS.map((text) => [text])), 'FR')).split('\r\n')
    for (const line of lines) expect(line).not.toMatch(/(^|;)"?[=+\-@\t\r＝]/)
  })

  test('ce qui est écrit se relit, au caractère près', async () => {
    const [sheet] = await read(writeCsv(tableOf(...TEXTS.map((text) => [text])), 'FR'))
    expect(sheet?.rows.slice(1).map(({ cells }) => cells[0]?.text)).toEqual(TEXTS)
  })
})

describe('XLSX', () => {
  test('les textes restent des textes, au caractère près', async () => {
    const [sheet] = await read(await writeXlsx([tableOf(...TEXTS.map((text) => [text]))]))
    expect(sheet?.rows.slice(1).map(({ cells }) => [cells[0]?.kind, cells[0]?.text])).toEqual(
      TEXTS.map((text) => ['text', text]),
    )
  })

  test('un nombre est un nombre tant qu’il est exact, une date est une date', async () => {
    const [sheet] = await read(
      await writeXlsx([
        tableOf(
          ['a', { decimal: '1234.50' }],
          ['b', { decimal: '12345678901234567890.5' }],
          ['c', { date: '2026-10-01' }],
          ['d', false],
        ),
      ]),
    )
    const cells = sheet?.rows.slice(1).map((row) => row.cells[1])
    expect(cells?.map((cell) => [cell?.kind, cell?.date ?? cell?.text])).toEqual([
      ['number', '1234.5'],
      ['text', '12345678901234567890.5'],
      ['date', '2026-10-01'],
      ['boolean', 'FALSE'],
    ])
    expect(cells?.slice(0, 2).map((cell) => readNumber(cell))).toMatchObject([
      { value: '1234.5' },
      { value: '12345678901234567890.5' },
    ])
  })

  test('plusieurs feuilles, « Lisez-moi » d’abord, aux noms qu’Excel accepte', async () => {
    const long = 'Relevés du 1er trimestre 2026 : bien-être [EHPAD]'
    const tables = [long, long, 'a/b'].map((name) => ({ ...tableOf(), name }))
    const sheets = await read(await writeXlsx(tables, { name: 'Lisez-moi', lines: ['Titre', 'Une phrase.'] }))
    expect(sheets.map(({ name }) => name)).toEqual([
      'Lisez-moi',
      'Relevés du 1er trimestre 2026 b',
      'Relevés du 1er trimestre 2026 2',
      'a b',
    ])
    expect(sheets[0]?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['Titre', 'Une phrase.'])
  })

  test('ce que le format ne peut garder ne casse pas le classeur', async () => {
    const [sheet] = await read(await writeXlsx([tableOf(['a\u0000\u0001\uFFFFb\uD800', 'x'.repeat(40_000)])]))
    const [bad, long] = sheet?.rows[1]?.cells ?? []
    expect(bad?.text).toMatch(/^ab\uFFFD?$/)
    expect([long?.text.length, long?.text.at(-1)]).toEqual([32_767, '…'])
  })
})
