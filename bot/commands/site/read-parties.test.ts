import { expect, test } from 'vitest'
import { readParties } from './read-parties.ts'

const siret = '73282932000074'

test('chaque ligne est une partie, avec ou sans SIRET, comme on l’écrit', () => {
  for (const line of [
    `Andibo ${siret}`,
    'Andibo ; 732 829 320 00074',
    'Andibo, SIRET : 732 829 320 00074',
    'Andibo (732.829.320.00074)',
    'Andibo – SIRET n° 732 829 320 00074 ',
  ])
    expect(readParties(line)).toEqual([{ name: 'Andibo', siret }])
  expect(readParties('\n Conseil départemental \n\nCollège n° 3\n')).toEqual([
    { name: 'Conseil départemental', siret: null },
    { name: 'Collège n° 3', siret: null },
  ])
})

test('un nom qui finit par trop peu de chiffres, ou un SIRET sans nom, reste un nom que l’API jugera', () => {
  expect(readParties('Promotion 2026')).toEqual([{ name: 'Promotion 2026', siret: null }])
  expect(readParties(siret)).toEqual([{ name: siret, siret: null }])
})
