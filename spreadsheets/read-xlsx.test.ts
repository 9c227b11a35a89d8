import { describe, expect, test } from 'vitest'
import { aWorkbook, aZip } from '../testing/workbook.ts'
import { type Cell, mergeOver } from './cells.ts'
import { LIMITS } from './limits.ts'
import { readTable } from './read-table.ts'

const sheetsOf = async (bytes: Uint8Array) => {
  const table = await readTable(bytes, 'relevés.xlsx')
  if (table.kind === 'refused') throw new Error(table.reason)
  return table.sheets
}

const cellsOf = async (cells: string, shared?: Parameters<typeof aWorkbook>[1]): Promise<readonly Cell[]> => {
  const [sheet] = await sheetsOf(aWorkbook([{ name: 'Relevés', cells }], shared))
  return sheet?.rows.flatMap((row) => row.cells) ?? []
}

const seen = (cells: readonly Cell[]) => cells.map(({ place, kind, text }) => `${place} ${kind} ${text}`)

const refusal = async (bytes: Uint8Array, limits = LIMITS) => {
  const table = await readTable(bytes, 'relevés.xlsx', limits)
  return table.kind === 'refused' ? table.reason : 'lu'
}

describe('un classeur est lu tel qu’il est écrit', () => {
  test('un nombre garde tous ses chiffres, un texte ses espaces', async () => {
    const cells = await cellsOf(
      `<row r="2"><c r="B2"><v>1.1000000000000001</v></c><c r="C2" t="inlineStr"><is><t xml:space="preserve"> été </t></is></c></row>`,
    )
    expect(seen(cells)).toEqual(['B2 number 1.1000000000000001', 'C2 text  été '])
  })

  test('les textes partagés, enrichis ou phonétiques, sont remis bout à bout', async () => {
    const strings =
      '<si><t>Œuvre</t></si><si><r><t>Per</t></r><r><rPr><b/></rPr><t>sonnes</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b _x005F_x0041_</t></si>'
    const row = '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>9</v></c></row>'
    expect(seen(await cellsOf(row, { strings }))).toEqual([
      'A1 text Œuvre',
      'B1 text Personnes',
      'C1 text a\rb _x0041_',
    ])
  })

  test('un booléen, une erreur, une formule et son résultat, une formule jamais calculée', async () => {
    const cells = await cellsOf(
      '<row r="1"><c t="b"><v>1</v></c><c t="e"><f>A9</f><v>#REF!</v></c><c><f>1+1</f><v>2</v></c><c t="str"><f>"a"</f><v>a</v></c><c><f>B1</f></c><c t="str"><f>""</f><v></v></c></row>',
    )
    expect(seen(cells)).toEqual(['A1 boolean TRUE', 'B1 error #REF!', 'C1 number 2', 'D1 text a', 'E1 uncomputed '])
    expect(cells.map(({ isFormula }) => isFormula)).toEqual([false, true, true, true, true])
  })

  test('ce qui se montre comme une date se reconnaît, ce qui n’en a que l’air non', async () => {
    const formats = ['d-mmm', '[h]:mm', '#,##0.00 "jours"', '[Red]0.0', '0.0%', '_-* #,##0\\ _d_-', 'yyyy"e"']
    const row = formats.map((_code, index) => `<c s="${index + 1}"><v>${index === 1 ? 0.5 : 46054}</v></c>`).join('')
    const cells = await cellsOf(`<row r="1">${row}</row>`, { formats })
    expect(cells.map(({ date, isPercent, kind }) => date ?? (isPercent ? '%' : kind))).toEqual([
      '2026-02-01',
      '12:00',
      'number',
      'number',
      '%',
      'number',
      '2026-02-01',
    ])
  })

  test('les dates des vieux classeurs de Mac partent de 1904', async () => {
    const [cell] = await cellsOf('<row r="1"><c s="1"><v>44592.395833333336</v></c></row>', {
      formats: ['dd/mm/yyyy'],
      from1904: true,
    })
    expect(cell?.date).toBe('2026-02-01T09:30')
  })

  test('les feuilles, les cachées aussi, les fusions, et le numéro des lignes malgré les vides', async () => {
    const cells = '<row r="3"><c r="B3"><v>1</v></c></row><row r="9"><c r="A9"><v>2</v></c><c><v>3</v></c></row>'
    const [shown, hidden] = await sheetsOf(
      aWorkbook([
        { name: 'Relevés', cells, merges: ['B3:D4'] },
        { name: 'Calculs', cells: '', state: 'veryHidden' },
      ]),
    )
    expect(shown?.rows.map(({ number, cells }) => [number, ...cells.map(({ place }) => place)])).toEqual([
      [3, 'B3'],
      [9, 'A9', 'B9'],
    ])
    expect(shown && [mergeOver(shown, 2, 4)?.place, mergeOver(shown, 4, 4)?.place]).toEqual(['B3:D4', undefined])
    expect(hidden).toMatchObject({ name: 'Calculs', isHidden: true, rows: [] })
  })
})

describe('ce qui n’est pas un classeur lisible se dit par son motif', () => {
  const cells = '<row r="1"><c r="A1"><v>1</v></c></row>'
  const sound = aWorkbook([{ name: 'A', cells }])
  const compound = (...words: string[]) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(words.join(' '), 'utf16le')])

  test.for([
    ['rien', new Uint8Array(), 'EMPTY'],
    ['un classeur vide', aWorkbook([{ name: 'A', cells: '' }]), 'EMPTY'],
    ['un mot de passe', compound('EncryptionInfo', 'EncryptedPackage'), 'PASSWORD'],
    ['l’ancien format d’Excel', compound('Workbook'), 'OLD_EXCEL'],
    [
      'le format binaire',
      aZip({
        '_rels/.rels': '<R><Relationship Type="x/officeDocument" Target="xl/workbook.bin"/></R>',
        'xl/workbook.bin': '',
      }),
      'BINARY_EXCEL',
    ],
    ['LibreOffice', aZip({ 'META-INF/manifest.xml': '<m/>', 'content.xml': '<c/>' }), 'OPEN_DOCUMENT'],
    [
      'un document Word',
      aZip({
        '_rels/.rels': '<R><Relationship Type="x/officeDocument" Target="word/document.xml"/></R>',
        'word/document.xml': '<d/>',
      }),
      'NOT_A_TABLE',
    ],
    ['un fichier coupé', sound.slice(0, sound.length - 30), 'DAMAGED'],
    ['un XML cassé', aWorkbook([{ name: 'A', cells: '<row><c>' }]), 'DAMAGED'],
    ['une entité inventée', aWorkbook([{ name: 'A', cells: '<row><c><v>&bombe;</v></c></row>' }]), 'DAMAGED'],
  ] as const)('%s', async ([_what, bytes, reason]) => {
    expect(await refusal(bytes)).toBe(reason)
  })

  test('un ZIP qui se déplie en gigaoctets n’est pas déplié', async () => {
    const bomb = aWorkbook([{ name: 'A', cells: ' '.repeat(2_000_000) }])
    expect(bomb.length).toBeLessThan(5_000)
    expect(await refusal(bomb, { ...LIMITS, unzippedBytes: 1_000_000 })).toBe('TOO_LARGE')
  })

  test('un ZIP qui ment sur sa taille est arrêté dès qu’il la dépasse', async () => {
    const bytes = Buffer.from(aWorkbook([{ name: 'A', cells: ' '.repeat(500_000) + cells }]))
    const size = Buffer.alloc(4)
    // The size of the sheet, in both of the places where a ZIP writes it, becomes 10 bytes.
    const entry = bytes.lastIndexOf('xl/worksheets/sheet0.xml') - 46 + 24
    size.writeUInt32LE(10)
    size.copy(bytes, entry)
    expect(await refusal(bytes)).toBe('DAMAGED')
  })

  test('trop de cellules, trop d’octets', async () => {
    const two = aWorkbook([{ name: 'A', cells: '<row><c><v>1</v></c><c><v>2</v></c></row>' }])
    expect(await refusal(two, { ...LIMITS, cells: 1 })).toBe('TOO_MANY_CELLS')
    expect(await refusal(two, { ...LIMITS, cells: 2 })).toBe('lu')
    expect(await refusal(two, { ...LIMITS, bytes: 100 })).toBe('TOO_LARGE')
  })
})
