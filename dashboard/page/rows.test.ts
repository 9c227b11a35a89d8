import { expect, test } from 'vitest'
import { keptRows, pathOnPage } from './rows.ts'

test('une ligne laissée vide n’est pas envoyée, une ligne commencée l’est', () => {
  const rows = [
    { description: 'Former', responsible: '' },
    { description: '', responsible: '' },
    { description: '', responsible: 'Andibo' },
  ]
  expect(keptRows(rows, 'description')).toEqual([0, 2])
})

test('un choix déjà fait ne suffit pas à commencer une ligne', () => {
  expect(keptRows([{ sign: 'POSITIVE', description: '' }], 'description')).toEqual([])
})

test('une faute se montre sur la ligne de la page, même après des lignes vides', () => {
  expect(pathOnPage('adjustments.1.dueOn', 'adjustments', [0, 2])).toBe('adjustments.2.dueOn')
  expect(pathOnPage('adjustments', 'adjustments', [0])).toBe('adjustments')
})
