import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const known = ['beneficiaires', 'seances', 'ehpad', 'argenteuil', 'ime']

test.for([
  ['benificiaires', 'beneficiaires'],
  ['ehpda', 'ehpad'],
  ['argentueil', 'argenteuil'],
  ['séances'.normalize('NFD').replace(/\p{Mark}/gu, ''), 'seances'],
])('« %s » est près de « %s »', ([word, meant]) => {
  expect(nearest(word as string, known)).toBe(meant)
})

test('un mot trop loin ou trop court n’est rapproché de rien', () => {
  expect(nearest('chocolat', known)).toBeUndefined()
  expect(nearest('imo', known)).toBeUndefined()
})
