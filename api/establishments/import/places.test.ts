import { describe, expect, test } from 'vitest'
import { communeNames } from './commune-names.ts'
import { createFindPlace } from './places.ts'
import { readableCommune } from './readable-commune.ts'

describe('les communes', () => {
  test.each([
    ['ST OUEN L AUMONE', "Saint-Ouen-l'Aumone"],
    ['Domont Cedex', 'Domont'],
    ['EAUBONNE CEDEX 2', 'Eaubonne'],
    ['LE PLESSIS BOUCHARD', 'Le Plessis-Bouchard'],
    ['L ISLE ADAM', "L'Isle-Adam"],
    ['VAL D OISE', "Val-d'Oise"],
    ['US', 'Us'],
  ])('sans la liste officielle, « %s » se lit « %s »', (raw, readable) => {
    expect(readableCommune(raw)).toBe(readable)
  })
})

describe('avec la liste officielle', () => {
  const find = createFindPlace(communeNames())

  test.each([
    ['ST OUEN L AUMONE', '95310', "Saint-Ouen-l'Aumône", '95572'],
    ['Eragny Sur Oise', '95610', 'Éragny-sur-Oise', '95218'],
    ['Franconville La Garenne', '95130', 'Franconville', '95252'],
    ['Domont Cedex', '95332', 'Domont', '95199'],
  ])('« %s » a ses accents et son code', (written, postcode, commune, inseeCode) => {
    expect(find(written, postcode)).toEqual({ commune, inseeCode })
  })

  test('le code que donne le fichier l’emporte sur le nom', () => {
    expect(find('CERGY', '95000', '95500')).toEqual({ commune: 'Pontoise', inseeCode: '95500' })
  })

  test('une commune inconnue garde son nom et reste sans code', () => {
    expect(find('ST DENIS', '93200')).toEqual({ commune: 'Saint-Denis', inseeCode: undefined })
  })

  test('un nom du département voisin ne prend pas le code d’ici', () => {
    expect(find('ARGENTEUIL', '89160')).toEqual({ commune: 'Argenteuil', inseeCode: undefined })
  })
})
