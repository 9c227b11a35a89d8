import { describe, expect, test } from 'vitest'
import { demonstrationFile } from './demonstration-files.ts'
import { readEstablishments } from './read-establishments.ts'
import { readableName } from './readable-name.ts'

describe('les noms', () => {
  test.each([
    ['CMP DE SANNOIS', 'CMP de Sannois'],
    ['CMP D ARGENTEUIL', "CMP d'Argenteuil"],
    ["EHPAD LES JARDINS D'IROISE", "EHPAD Les Jardins d'Iroise"],
    ['Ehpad Residence De La Rue John Lennon', 'EHPAD Résidence de la Rue John Lennon'],
    ['Ehpad Le Clos De L Oseraie', "EHPAD Le Clos de l'Oseraie"],
    ['Ehpad Villa Jeanne D Arc', "EHPAD Villa Jeanne d'Arc"],
    ['Ehpad Sainte Genevieve', 'EHPAD Sainte-Geneviève'],
    ['CLINIQUE LA NOUVELLE HELOISE', 'Clinique La Nouvelle Héloïse'],
    ['APPART THERAP CITE VICTOR HUGO', 'Appartement Thérapeutique Cité Victor Hugo'],
    ["CATTP LES P'TITS LOUPS", "CATTP Les P'tits Loups"],
    ['CTRE THERAP X PARIS NORD', "Centre Therap'X Paris Nord"],
    ['USLD DU CH ARGENTEUIL', 'USLD du CH Argenteuil'],
    ['CENTRE DE JOUR M BORAYU', 'Centre de Jour M. Borayu'],
    ['S.I.R.T.A.', 'SIRTA'],
    ["Eam Pass'R'Aile", "EAM Pass'R'Aile"],
    ["Savs L'Adapt", 'SAVS LADAPT'],
    ['Mas Ema-Tsa 95', 'MAS EMA-TSA 95'],
    ['Ehpad Le Mas Des Oliviers', 'EHPAD Le Mas des Oliviers'],
    ['Ecole Integree D Casanova', 'École Intégrée D. Casanova'],
    ['Ime Madeleine Bres (Annexe La Mayotte', 'IME Madeleine Brès (Annexe La Mayotte)'],
  ])('« %s » se lit « %s »', (raw, readable) => {
    expect(readableName(raw)).toBe(readable)
  })

  test('la commune de l’établissement y prend son nom officiel', () => {
    const franconville = { written: 'FRANCONVILLE LA GARENNE', official: 'Franconville' }
    expect(readableName('CMP ENFANTS FRANCONVILLE LA GARENNE', franconville)).toBe('CMP Enfants Franconville')
    const eragny = { written: 'ERAGNY SUR OISE', official: 'Éragny-sur-Oise' }
    expect(readableName('CMP D ERAGNY SUR OISE', eragny)).toBe("CMP d'Éragny-sur-Oise")
  })

  test('aucun nom des fichiers réels ne garde un mot de six capitales qui ne soit un sigle', () => {
    const names = [
      readEstablishments('FINESS_WITH_NUMBERS', demonstrationFile('finess_95_with_numbers.csv')),
      readEstablishments('FINESS_WITHOUT_NUMBERS', demonstrationFile('finess_95_without_numbers.csv')),
    ].flatMap(({ establishments }) => establishments.map(({ name }) => name))
    const shouted = names.flatMap((name) => name.match(/\p{Lu}{6,}/gu) ?? [])
    expect([...new Set(shouted)].sort()).toEqual([
      'LADAPT',
      'ODAPEI',
      'SAAAIS',
      'SAMSAH',
      'SESSAD',
      'SIAMAT',
      'SSEFIS',
      'STEPAD',
    ])
  })
})
