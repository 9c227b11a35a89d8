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

describe('les fichiers réels', () => {
  test('les 153 collèges sont tous lus', () => {
    const { establishments, ...rest } = colleges(collegeFile)
    expect(establishments).toHaveLength(153)
    expect(rest).toEqual({ positions: [], spared: [], rejected: [], warnings: [] })
    expect(establishments[0]).toEqual({
      line: 2,
      sourceKey: '0950019E',
      name: 'Collège Jules Ferry',
      kind: 'COLLEGE',
      category: 'Collège',
      categoryCode: '340',
      uai: '0950019E',
      address: 'Rue Maurice Berteaux',
      postcode: '95123',
      commune: 'Ermont',
      inseeCode: '95219',
      latitude: 48.98615466477699,
      longitude: 2.260812481113145,
    })
  })

  test('les 197 établissements avec numéro sont tous lus, dans une commune connue', () => {
    const { establishments, rejected, warnings } = numbered(numberedFile)
    expect(establishments).toHaveLength(197)
    expect(establishments.filter(({ category }) => category === 'EHPAD')).toHaveLength(75)
    expect(establishments.filter(({ inseeCode }) => inseeCode === undefined)).toEqual([])
    expect(rejected).toEqual([])
    expect(warnings).toEqual([{ line: 170, field: 'categetab', reason: 'UNKNOWN', value: '899' }])
  })

  test('un établissement avec numéro se lit comme on l’écrit', () => {
    expect(numbered(numberedFile).establishments[0]).toEqual({
      line: 2,
      sourceKey: '950000026',
      name: 'CMP de Sannois',
      kind: 'HEALTH',
      category: 'CMP',
      categoryCode: '156',
      finess: '950000026',
      siret: '26950163100031',
      address: '46 boulevard Charles de Gaulle',
      postcode: '95110',
      commune: 'Sannois',
      inseeCode: '95582',
    })
  })

  test('les 278 établissements médico-sociaux sans numéro sont lus, les autres passés', () => {
    const { establishments, ...rest } = unnumbered(unnumberedFile)
    expect(establishments).toHaveLength(278)
    expect(rest).toEqual({ positions: [], spared: [], rejected: [], warnings: [] })
    expect(establishments.every(({ latitude }) => latitude !== undefined)).toBe(true)
    expect(establishments.every(({ kind }) => kind === 'MEDICO_SOCIAL')).toBe(true)
  })
})

describe('un fichier qui n’est pas le bon', () => {
  test('un fichier vide le dit', () => {
    expect(colleges('\uFEFF\r\n')).toMatchObject({
      establishments: [],
      rejected: [{ line: 1, field: '', reason: 'EMPTY_FILE', value: '' }],
      warnings: [],
    })
  })

  test('un fichier d’un autre format est refusé d’un mot, avec les colonnes qui manquent', () => {
    const { establishments, rejected } = colleges(numberedFile)
    expect(establishments).toEqual([])
    expect(rejected).toHaveLength(1)
    expect(rejected[0]).toMatchObject({ line: 1, reason: 'MISSING_COLUMN' })
    expect(rejected[0]?.field).toMatch(/^numero_uai, appellation_officielle,/)
  })

  test('une seule colonne absente est nommée', () => {
    const { rejected } = numbered(firstLines(numberedFile, 3, ';cog;', ';insee;'))
    expect(rejected).toMatchObject([{ line: 1, field: 'cog', reason: 'MISSING_COLUMN' }])
  })

  test('un fichier réduit à son en-tête ne donne rien, sans faute', () => {
    expect(numbered(firstLines(numberedFile, 1)).rejected).toEqual([])
  })
})
