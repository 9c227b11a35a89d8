import { describe, expect, test } from 'vitest'
import { demonstrationFile } from './demonstration-files.ts'
import type { EstablishmentInput } from './establishment-input.ts'
import { completePositions } from './match-establishments.ts'
import { readEstablishments } from './read-establishments.ts'

const anEhpad = (known: Partial<EstablishmentInput>): EstablishmentInput => ({
  sourceKey: crypto.randomUUID(),
  name: 'EHPAD Les Tilleuls',
  kind: 'MEDICO_SOCIAL',
  category: 'EHPAD',
  address: '1 rue des Tilleuls',
  postcode: '95000',
  commune: 'Cergy',
  inseeCode: '95127',
  ...known,
})

const placed = { latitude: 49.04, longitude: 2.05, phone: '01 30 00 00 00' }

describe('les fichiers réels', () => {
  const read = (format: 'FINESS_WITH_NUMBERS' | 'FINESS_WITHOUT_NUMBERS', file: string) =>
    readEstablishments(format, demonstrationFile(file)).establishments
  const numbered = read('FINESS_WITH_NUMBERS', 'finess_95_with_numbers.csv')
  const unnumbered = read('FINESS_WITHOUT_NUMBERS', 'finess_95_without_numbers.csv')
  const { completed, remaining } = completePositions(numbered, unnumbered)

  test('les 75 EHPAD avec numéro reçoivent chacun leur position', () => {
    expect(completed).toHaveLength(197)
    const ehpad = completed.filter(({ category }) => category === 'EHPAD')
    expect(ehpad.filter(({ latitude }) => latitude !== undefined)).toHaveLength(75)
    expect(new Set(ehpad.map(({ latitude, longitude }) => `${latitude} ${longitude}`)).size).toBe(75)
  })

  test('quatre résidences seulement restent sans numéro', () => {
    expect(remaining).toHaveLength(203)
    const names = remaining.filter(({ category }) => category === 'EHPAD').map(({ name }) => name)
    expect(names).toEqual([
      'Résidence des Jardins',
      'Résidence Les Jardins du Vexin',
      'Résidence Le Fief de la Lampe',
      'Résidence Charles de Foucauld',
    ])
  })

  test('les deux Sainte-Geneviève de Taverny ne sont pas confondues', () => {
    const twins = completed.filter(({ name }) => name === 'EHPAD Sainte-Geneviève')
    expect(twins.map(({ address, latitude }) => [address, latitude])).toEqual([
      ["67 rue l'Église", 49.030195],
      ['140 rue Maréchal Foch', 49.024392],
    ])
  })
})

describe('le rapprochement', () => {
  test('une même adresse suffit, sous un nom changé', () => {
    const mine = anEhpad({ finess: '950000117', name: 'EHPAD Korian' })
    const { completed, remaining } = completePositions([mine], [anEhpad(placed)])
    expect(completed).toEqual([{ ...mine, ...placed }])
    expect(remaining).toEqual([])
  })

  test('un même nom suffit, à une adresse écrite autrement', () => {
    const theirs = anEhpad({ ...placed, name: 'Résidence Les Tilleuls', address: 'ZAC du Parc' })
    expect(completePositions([anEhpad({})], [theirs]).remaining).toEqual([])
  })

  test.each<[string, Partial<EstablishmentInput>]>([
    ['d’une autre catégorie', { category: 'Résidence autonomie' }],
    ['d’une autre commune', { inseeCode: '95018' }],
    ['de commune inconnue', { inseeCode: undefined }],
    ['d’un autre nom, dans une rue sans numéro', { name: 'EHPAD Bel Air', address: 'Rue Haute' }],
  ])('un établissement %s reste à part', (_difference, known) => {
    const mine = anEhpad({ address: known.address ?? '1 rue des Tilleuls' })
    const { completed, remaining } = completePositions([mine], [anEhpad({ ...placed, ...known })])
    expect(completed).toEqual([mine])
    expect(remaining).toHaveLength(1)
  })

  test('deux candidats pour un seul ne sont jamais départagés au hasard', () => {
    const two = [anEhpad({ ...placed }), anEhpad({ ...placed })]
    const { completed, remaining } = completePositions([anEhpad({})], two)
    expect(completed[0]?.latitude).toBeUndefined()
    expect(remaining).toEqual(two)
  })

  test('une position et un téléphone déjà connus ne sont pas remplacés', () => {
    const mine = anEhpad({ latitude: 49.1, longitude: 2.1, phone: '01 31 11 11 11' })
    expect(completePositions([mine], [anEhpad(placed)]).completed).toEqual([mine])
  })
})
