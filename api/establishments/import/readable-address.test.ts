import { describe, expect, test } from 'vitest'
import { readableAddress } from './readable-address.ts'

describe('les adresses', () => {
  test.each([
    ['46 BD CHARLES DE GAULLE', '46 boulevard Charles de Gaulle'],
    ['10B RTE D ARGENTEUIL', "10 bis route d'Argenteuil"],
    ['01 PL DE LA VESPREE', '1 place de la Vesprée'],
    ['2 BD DU 19 MARS 1962', '2 boulevard du 19 mars 1962'],
    ['67 R L EGLISE', "67 rue l'Église"],
    ['2 PL ST-JUST', '2 place Saint-Just'],
    ['6 R DU FER A CHEVAL', '6 rue du Fer à Cheval'],
    ['CHE DES AUMUSES', 'Chemin des Aumuses'],
    ['LE RU DE VAU', 'Le Ru de Vau'],
    ['21 Rue DE SARTROUVILLE', '21 rue de Sartrouville'],
    ['ZAC DE LA BERCHERE', 'ZAC de la Berchere'],
  ])('« %s » se lit « %s »', (raw, readable) => {
    expect(readableAddress(raw)).toBe(readable)
  })
})
