/**
 * Writes a file laid out like the official extraction of FINESS (cs1100507) with as many establishments as the whole country
 * had on 12 May 2026. Everything in it is made up, by the official rules: SYNTHETIC, never to be published as FINESS.
 */

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

/** How many lines `structureet` the official file of 12 May 2026 holds. */
export const NATIONAL_COUNT = 103_023

const CATEGORIES = [
  ['620', "Pharmacie d'Officine", '3201', "Pharmacies d'Officine"],
  ['500', "Etablissement d'hébergement pour personnes âgées dépendantes", '4401', 'Hébergement pour personnes âgées'],
  ['183', 'Institut Médico-Educatif (I.M.E.)', '4101', 'Etab. pour enfants handicapés'],
  ['246', 'Etablissement et Service d’Aide par le Travail (E.S.A.T.)', '4303', 'Travail protégé'],
  ['156', 'Centre Médico-Psychologique (C.M.P.)', '1111', 'Lutte contre les maladies mentales'],
  ['223', 'Protection Maternelle et Infantile (P.M.I.)', '2202', 'Etablissements de PMI'],
  ['611', 'Laboratoire de Biologie Médicale', '3101', 'Laboratoires'],
  ['354', 'Service de Soins Infirmiers A Domicile (S.S.I.A.D)', '4605', 'Services à domicile'],
  ['255', "Maison d'Accueil Spécialisée (M.A.S.)", '4301', 'Hébergement pour adultes handicapés'],
  ['300', 'Ecole Formant aux Professions Sanitaires', '5101', 'Formation'],
] as const
const NAMES =
  `LES TILLEULS LE PARC SAINTE GENEVIEVE LA ROSERAIE JEAN MOULIN LES ACACIAS VAL DE VIOSNE DU CENTRE BELLEVUE
  NOTRE DAME LES ORCHIDEES DE L HOTEL DIEU DES TROIS RIVIERES CAMILLE CLAUDEL`.split(/\s{2,}|\n\s*/)
const WORDS = NAMES.join(' ').split(' ')
const STREETS = ['R', 'AV', 'BD', 'PL', 'CHE', 'RTE', 'ALL']
const TOWNS = [
  'ARGENTEUIL',
  'ST OUEN L AUMONE',
  'LE PLESSIS BOUCHARD',
  'VILLENEUVE',
  'SAINT MARTIN',
  'LA ROCHE SUR YON',
]

/** Draws the same numbers at each run. */
function createDraw(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Digits and the one that makes Luhn's sum a multiple of ten. */
function withKey(digits: string): string {
  const sum = [...`${digits}0`].reverse().reduce((total, digit, rank) => {
    const value = Number(digit) * (rank % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}

/** Metropolitan départements in figures: Corsica's letters have a key of their own. */
const DEPARTMENTS = Array.from({ length: 95 }, (_none, rank) => String(rank + 1).padStart(2, '0')).filter(
  (code) => code !== '20',
)

const departmentOf = (rank: number) => DEPARTMENTS[rank % DEPARTMENTS.length] ?? ''
const finessOf = (rank: number) =>
  withKey(`${departmentOf(rank)}${String(Math.floor(rank / DEPARTMENTS.length)).padStart(6, '0')}`)

function structure(rank: number, draw: (below: number) => number): string {
  const pick = <Item>(items: readonly Item[]) => items[draw(items.length)] as Item
  const department = departmentOf(rank)
  const [category, label, aggregate, aggregateLabel] = pick(CATEGORIES)
  const name = `${pick(WORDS)} ${pick(WORDS)} ${pick(WORDS)}`
  const shown = rank % 50 === 0 ? `"LE ""${name}"""` : name
  const siren = withKey(String(10_000_000 + rank))
  const siret = withKey(`${siren}${String(draw(9999)).padStart(4, '0')}`)
  const commune = String(draw(500) + 1).padStart(3, '0')
  const postcode = `${department}${String(draw(99) * 10).padStart(3, '0')}`
  const phone = `01${String(draw(99_999_999)).padStart(8, '0')}`
  return `structureet;${finessOf(rank)};${finessOf(rank)};${shown};${shown};;;${draw(150) + 1};${pick(STREETS)};${pick(WORDS)} ${pick(WORDS)};;;${commune};${department};DEPARTEMENT;${postcode} ${pick(TOWNS)};${phone};;${category};${label};${aggregate};${aggregateLabel};${siret};8710A;57;ARS;1;Statut;1979-02-13;1979-02-13;2020-02-04;`
}

const geolocation = (rank: number, draw: (below: number) => number) =>
  `geolocalisation;${finessOf(rank)};${400_000 + draw(500_000)}.${draw(10)};${6_350_000 + draw(600_000)}.${draw(10)};1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,LAMBERT_93;2026-05-11`

/** Writes `count` establishments, then their positions. */
export async function writeSyntheticFiness(path: string, count = NATIONAL_COUNT): Promise<void> {
  const file = createWriteStream(path)
  const draw = createDraw(95)
  file.write('finess;etalab;111;2026-05-12\n')
  for (const line of [structure, geolocation])
    for (let rank = 0; rank < count; rank++) if (!file.write(`${line(rank, draw)}\n`)) await once(file, 'drain')
  file.end()
  await once(file, 'finish')
}
