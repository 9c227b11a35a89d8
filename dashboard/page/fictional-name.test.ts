import { expect, test } from 'vitest'
import { withoutMark } from './fictional-name.ts'

test('the badge replaces the mark that a fictional name carries', () => {
  expect(withoutMark('Jardins en partage (fictif)')).toBe('Jardins en partage')
  expect(withoutMark('Résidence de démonstration (fictive)')).toBe('Résidence de démonstration')
  expect(withoutMark('Collège Jean Moulin (Arnouville)')).toBe('Collège Jean Moulin (Arnouville)')
})
