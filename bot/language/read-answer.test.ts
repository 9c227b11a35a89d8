import { expect, test } from 'vitest'
import { readAnswers } from './read-answer.ts'

test.for([
  ['64', [{ value: '64' }]],
  ['1 234,5', [{ value: '1234.5' }]],
  ['12 %', [{ value: '12', unit: '%' }]],
  ['1 200 €', [{ value: '1200', unit: '€' }]],
  ['12/40', [{ numerator: '12', denominator: '40' }]],
  ['12 / 40', [{ numerator: '12', denominator: '40' }]],
  ['1 234 sur 2 000', [{ numerator: '1234', denominator: '2000' }]],
  ['12,5/40 %', [{ numerator: '12.5', denominator: '40', unit: '%' }]],
  ['6,3 (24 réponses)', [{ value: '6.3', weight: 24 }]],
  ['6,3 (24)', [{ value: '6.3', weight: 24 }]],
  ['6,3, 24 réponses', [{ value: '6.3', weight: 24 }]],
  ['7 (1 réponse)', [{ value: '7', weight: 1 }]],
  ['6,3 (1 024 réponses)', [{ value: '6.3', weight: 1024 }]],
  ['1.234', [{ value: '1234' }, { value: '1.234' }]],
  [
    '1.234 (8)',
    [
      { value: '1234', weight: 8 },
      { value: '1.234', weight: 8 },
    ],
  ],
  ['pas de valeur : école fermée', [{ absence: 'école fermée' }]],
  ['Pas de valeur, école fermée', [{ absence: 'école fermée' }]],
  ['pas de valeur', [{ absence: '' }]],
  ['No value: school closed', [{ absence: 'school closed' }]],
  ['Trois familles reviennent.', [{ text: 'Trois familles reviennent.' }]],
  ['12 familles reviennent', [{ text: '12 familles reviennent' }]],
  ['6,3 (bien)', [{ text: '6,3 (bien)' }]],
  ['douze/quarante', [{ text: 'douze/quarante' }]],
] as const)('« %s » se lit', ([text, said]) => {
  expect(readAnswers(text, 'FR')).toEqual(said)
})

test('en anglais, les milliers ont une virgule', () => {
  expect(readAnswers('1,234/2,000', 'EN')).toEqual([{ numerator: '1234', denominator: '2000' }])
  expect(readAnswers('6.3 (24 answers)', 'EN')).toEqual([{ value: '6.3', weight: 24 }])
})
