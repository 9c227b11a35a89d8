import { expect, test } from 'vitest'
import { readAdjustments, readDay, readEffects, writeAdjustments, writeEffects } from './lines.ts'

test('un effet par ligne : son signe, lequel, pour qui', () => {
  expect(
    readEffects('+ Les familles viennent — les familles\n\n− Une charge en plus ; les soignants\nDes jeux'),
  ).toEqual([
    { sign: 'POSITIVE', description: 'Les familles viennent', concerns: 'les familles' },
    { sign: 'NEGATIVE', description: 'Une charge en plus', concerns: 'les soignants' },
    { sign: 'POSITIVE', description: 'Des jeux', concerns: '' },
  ])
  expect(readEffects('- Un tiret - dans les mots - les voisins')).toEqual([
    { sign: 'NEGATIVE', description: 'Un tiret — dans les mots', concerns: 'les voisins' },
  ])
})

test('un ajustement par ligne : quoi, qui, quand', () => {
  expect(readAdjustments('Former — Andibo — 1/10/2026\nÉcrire un guide – le laboratoire – bientôt\nSans rien')).toEqual(
    [
      { description: 'Former', responsible: 'Andibo', dueOn: '2026-10-01' },
      { description: 'Écrire un guide — le laboratoire', responsible: 'bientôt', dueOn: null },
      { description: 'Sans rien', responsible: '', dueOn: null },
    ],
  )
})

test('ce qui s’écrit se relit tel quel', () => {
  const effects = [{ sign: 'NEGATIVE', description: 'Une charge', concerns: 'les soignants' } as const]
  expect(readEffects(writeEffects(effects))).toEqual(effects)
  const adjustments = [{ description: 'Former', responsible: 'Andibo', dueOn: '2026-10-01' }]
  expect(readAdjustments(writeAdjustments(adjustments))).toEqual(adjustments)
})

test.for([
  ['01/10/2026', '2026-10-01'],
  ['1.2.2027', '2027-02-01'],
  ['2026-10-01', '2026-10-01'],
  ['31/02/2026', null],
  ['octobre', null],
  ['', null],
] as const)('le jour « %s »', ([text, day]) => {
  expect(readDay(text)).toBe(day)
})
