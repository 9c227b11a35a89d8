import { expect, test } from 'vitest'
import { readCsvLines } from './csv-lines.ts'
import { demonstrationFile } from './demonstration-files.ts'
import { readEstablishments } from './read-establishments.ts'

const cells = (csv: string) => readCsvLines(csv).lines.map(({ cells }) => cells.join('|'))
const numbers = (csv: string) => readCsvLines(csv).lines.map(({ line }) => line)

test('la marque d’ordre des octets, les fins de ligne de Windows et les lignes vides disparaissent', () => {
  expect(cells('\uFEFFa;b\r\n1; 2 \r\n\r\n3;4\r\n')).toEqual(['a|b', '1|2', '3|4'])
  expect(numbers('\uFEFFa;b\r\n1; 2 \r\n\r\n3;4\r\n')).toEqual([1, 2, 4])
})

test('un champ entre guillemets contient des points-virgules et des guillemets', () => {
  expect(cells('a;b\n"1;2";"dit ""le Parc"""\n')).toEqual(['a|b', '1;2|dit "le Parc"'])
})

test('un guillemet isolé dans un champ y reste', () => {
  expect(cells('a;b\nLe "Parc";2\n')).toEqual(['a|b', 'Le "Parc"|2'])
})

test.each([
  ['jamais fermé', '1;"2'],
  ['fermé au milieu d’un mot', '1;"2"x'],
])('un guillemet %s ne perd que sa ligne', (_fault, bad) => {
  const { lines, unreadable } = readCsvLines(`a;b\n0;0\n${bad}\n3;4\n5;6\n`)
  expect(lines.map(({ line }) => line)).toEqual([1, 2, 4, 5])
  expect(unreadable).toEqual([{ line: 3, field: '', reason: 'UNREADABLE', value: bad }])
})

test('deux guillemets isolés n’avalent pas les lignes qu’ils entourent', () => {
  const { lines, unreadable } = readCsvLines('a;b\n1;"2\n3;4\n5;"\n7;8\n')
  expect(lines.map(({ line }) => line)).toEqual([1, 3, 5])
  expect(unreadable.map(({ line }) => line)).toEqual([2, 4])
})

test('un fichier entier survit à une ligne tronquée et à un guillemet jamais fermé', () => {
  const csv = demonstrationFile('finess_95_with_numbers.csv')
    .replace(';DREES SAE 2023 IDB\r\n', '\r\n')
    .replace('950000034;950110015;CMP D', '950000034;950110015;"CMP D')
  const { establishments, rejected } = readEstablishments('FINESS_WITH_NUMBERS', csv)
  expect(establishments).toHaveLength(195)
  expect(rejected).toMatchObject([
    { line: 2, field: '', reason: 'UNREADABLE' },
    { line: 3, field: '', reason: 'UNREADABLE' },
  ])
})
