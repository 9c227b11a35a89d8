import { expect, test } from 'vitest'
import { raised, typed, without } from './row-list.ts'

const rows = [
  { key: 'a', name: 'A' },
  { key: 'b', name: 'B' },
]

test('une ligne se change, se retire et monte sans toucher aux autres', () => {
  expect(typed(rows, 'b', 'name', 'Bé')).toEqual([rows[0], { key: 'b', name: 'Bé' }])
  expect(without(rows, 'a')).toEqual([rows[1]])
  expect(raised(['a', 'b', 'c'], 2)).toEqual(['a', 'c', 'b'])
  expect(raised(['a', 'b'], 0)).toEqual(['a', 'b'])
})
