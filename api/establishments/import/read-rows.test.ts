import { describe, expect, test } from 'vitest'
import { demonstrationFile } from './demonstration-files.ts'
import { readEstablishments } from './read-establishments.ts'

const collegeFile = demonstrationFile('education_colleges_95.csv')
const numberedFile = demonstrationFile('finess_95_with_numbers.csv')
const unnumberedFile = demonstrationFile('finess_95_without_numbers.csv')

const colleges = (csv: string) => readEstablishments('EDUCATION_COLLEGES', csv)
const numbered = (csv: string) => readEstablishments('FINESS_WITH_NUMBERS', csv)
const unnumbered = (csv: string) => readEstablishments('FINESS_WITHOUT_NUMBERS', csv)

/** The first lines of a file, one piece of them replaced. */
const firstLines = (csv: string, count: number, wrong = '', right = '') =>
  csv.split('\r\n').slice(0, count).join('\r\n').replace(wrong, right)

describe('un champ fautif', () => {
  test('un UAI dont la lettre est fausse rejette la ligne', () => {
    const { establishments, rejected } = colleges(firstLines(collegeFile, 4, '0950722U', '0950722V'))
    expect(establishments).toHaveLength(2)
    expect(rejected).toEqual([{ line: 3, field: 'numero_uai', reason: 'CHECKSUM', value: '0950722V' }])
  })

  test('un SIRET faux est laissé de côté, avec un avertissement', () => {
    const { establishments, rejected, warnings } = numbered(
      firstLines(numberedFile, 2, '26950163100031', '26950163100032'),
    )
    expect(rejected).toEqual([])
    expect(establishments[0]).toMatchObject({ finess: '950000026', siret: undefined })
    expect(warnings).toEqual([{ line: 2, field: 'siret', reason: 'CHECKSUM', value: '26950163100032' }])
  })

  test('un FINESS dont la clé est fausse est gardé, avec un avertissement', () => {
    const { establishments, warnings } = numbered(firstLines(numberedFile, 2, '950000026', '950000027'))
    expect(establishments[0]?.finess).toBe('950000027')
    expect(warnings).toMatchObject([{ line: 2, field: 'nofinesset', reason: 'CHECKSUM' }])
  })

  test('des coordonnées hors de France sont laissées de côté, avec un avertissement', () => {
    const { establishments, warnings } = colleges(
      firstLines(collegeFile, 2, ';48.98615466477699;', ';4.898615466477699;'),
    )
    expect(establishments[0]).not.toHaveProperty('latitude')
    expect(warnings).toEqual([{ line: 2, field: 'latitude', reason: 'OUT_OF_RANGE', value: '4.898615466477699' }])
  })

  test('des coordonnées outre-mer sont gardées', () => {
    const { establishments } = unnumbered(firstLines(unnumberedFile, 3, '49.025411;2.187168', '-20.88;55.45'))
    expect(establishments[0]).toMatchObject({ latitude: -20.88, longitude: 55.45 })
  })

  test('une clé déjà vue rejette la seconde ligne', () => {
    const { establishments, rejected } = colleges(firstLines(collegeFile, 4, '0950722U', '0950019E'))
    expect(establishments.map(({ name }) => name)).toEqual(['Collège Jules Ferry', 'Collège Saint-Exupéry'])
    expect(rejected).toEqual([{ line: 3, field: 'numero_uai', reason: 'DUPLICATE', value: '0950019E' }])
  })

  test('une ligne à qui il manque deux champs le dit deux fois', () => {
    const { establishments, rejected } = numbered(firstLines(numberedFile, 2, 'CMP DE SANNOIS;156', ';'))
    expect(establishments).toEqual([])
    expect(rejected).toEqual([
      { line: 2, field: 'rs', reason: 'MISSING', value: '' },
      { line: 2, field: 'categetab', reason: 'MISSING', value: '' },
    ])
  })

  test('un collège fermé est passé sans être rejeté', () => {
    const reading = colleges(firstLines(collegeFile, 2, ';1;OUVERT;', ';3;FERME;'))
    expect(reading).toMatchObject({ establishments: [], rejected: [], warnings: [] })
  })
})
