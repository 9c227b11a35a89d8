import { describe, expect, test } from 'vitest'
import { LIMITS } from './limits.ts'
import { readTable } from './read-table.ts'

const read = (text: string | Uint8Array, limits = LIMITS) =>
  readTable(typeof text === 'string' ? Buffer.from(text) : text, 'relevés.csv', limits)

const cells = async (text: string | Uint8Array) => {
  const table = await read(text)
  if (table.kind === 'refused') return table.reason
  return table.sheets[0]?.rows.map((row) => [row.number, ...row.cells.map((cell) => `${cell.place}=${cell.text}`)])
}

describe('un CSV est lu quelle que soit sa façon', () => {
  test('sa feuille porte le nom du fichier', async () => {
    expect(await read('a;b')).toMatchObject({ format: 'CSV', sheets: [{ name: 'relevés', isHidden: false }] })
  })

  test.for([
    ['point-virgule', 'a;b\n1,5;2,5'],
    ['tabulation', 'a\tb\n1,5\t2,5'],
    ['virgule', 'a,b\n"1,5","2,5"'],
    ['barre', 'a|b\n1,5|2,5'],
    ['ce que dit Excel', 'sep=|\r\na|b\r\n1,5|2,5'],
    ['virgules dans les titres', 'a|b\n1,5|2,5\n'],
  ] as const)('séparateur : %s', async ([_what, text]) => {
    expect(await cells(text)).toEqual([
      [1, 'A1=a', 'B1=b'],
      [2, 'A2=1,5', 'B2=2,5'],
    ])
  })

  test('des virgules dans les textes n’en font pas le séparateur', async () => {
    expect(await cells('Nom, prénom;Valeur\nDupont, A;1\nDurand, B;2')).toEqual([
      [1, 'A1=Nom, prénom', 'B1=Valeur'],
      [2, 'A2=Dupont, A', 'B2=1'],
      [3, 'A3=Durand, B', 'B3=2'],
    ])
  })

  test.for([
    ['UTF-8', Buffer.from('œuvre;été')],
    ['UTF-8 marqué', Buffer.from('\uFEFFœuvre;été')],
    ['UTF-16, le « texte Unicode » d’Excel', Buffer.from('\uFEFFœuvre\tété', 'utf16le')],
    ['Windows-1252', Buffer.from([0x9c, 0x75, 0x76, 0x72, 0x65, 0x3b, 0xe9, 0x74, 0xe9])],
  ] as const)('codage : %s', async ([_what, bytes]) => {
    expect(await cells(bytes)).toEqual([[1, 'A1=œuvre', 'B1=été']])
  })

  test('les lignes vides comptent, un texte sur plusieurs lignes n’en fait qu’une', async () => {
    expect(await cells('a;b\n\n"1\n2";"dit ""oui"""\n;\nfin;12" de long')).toEqual([
      [1, 'A1=a', 'B1=b'],
      [3, 'A3=1\n2', 'B3=dit "oui"'],
      [5, 'A5=fin', 'B5=12" de long'],
    ])
  })

  test('un nul, que rien ne garde, se voit', async () => {
    expect(await cells(Buffer.concat([Buffer.from(`a;b\n${'x'.repeat(5000)};`), Buffer.from([0])]))).toMatchObject({
      1: { 2: 'B2=\uFFFD' },
    })
  })
})

describe('ce qui n’est pas un CSV se dit par son motif', () => {
  test('un guillemet jamais fermé dit où il s’ouvre', async () => {
    expect(await read('a;b\n1;"2\n3;4')).toMatchObject({ kind: 'refused', reason: 'OPEN_QUOTE', row: 2 })
  })

  test.for([
    ['un PDF', Buffer.from('%PDF-1.7 …'), 'NOT_A_TABLE'],
    ['une page web', Buffer.from('\n<!DOCTYPE html><html>'), 'NOT_A_TABLE'],
    ['des octets quelconques', Buffer.from([1, 2, 0, 3]), 'NOT_A_TABLE'],
    ['des lignes vides', Buffer.from(';;\n\n'), 'EMPTY'],
  ] as const)('%s', async ([_what, bytes, reason]) => {
    expect(await cells(bytes)).toBe(reason)
  })

  test('trop de cellules', async () => {
    expect(await read('a;b\n1;2', { ...LIMITS, cells: 3 })).toMatchObject({ reason: 'TOO_MANY_CELLS' })
  })
})
