import { describe, expect } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { anEstablishment } from '../../testing/makers/introductions.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'

interface Found {
  readonly establishments: {
    readonly edges: readonly { readonly distance: number | null; readonly node: { readonly name: string } }[]
    readonly understoodAs: string | null
  }
}

const QUERY = `query ($search: String, $kind: EstablishmentKind, $category: String, $commune: String, $postcode: String,
    $department: String, $near: PositionInput, $within: Float) {
  establishments(search: $search, kind: $kind, category: $category, commune: $commune, postcode: $postcode,
    department: $department, near: $near, within: $within) { edges { distance node { name } } understoodAs }
}`

const search = async (client: Client, variables: object) => {
  const { establishments } = await client.get<Found>(QUERY, variables)
  return establishments.edges.map(({ node: { name }, distance }) => (distance === null ? name : [name, distance]))
}

const towns = [
  { name: 'Les Coquelicots', category: 'EHPAD', commune: 'Saint-Ouen-l’Aumône', postcode: '95310', inseeCode: '95572' },
  { name: 'Résidence de l’Île', category: 'EHPAD', commune: 'Argenteuil', postcode: '95100', inseeCode: '95018' },
  {
    name: 'Collège Éluard',
    category: 'Collège',
    commune: 'Garges-lès-Gonesse',
    postcode: '95140',
    kind: 'COLLEGE',
    uai: '0951234A',
  },
  {
    name: 'Le Cœur à l’œuvre',
    category: 'ESAT',
    commune: 'Cergy',
    postcode: '95000',
    finess: '950000026',
    siret: '26950163100031',
  },
  {
    name: 'Aimé Césaire',
    category: 'Association',
    commune: 'Ajaccio',
    postcode: '20000',
    kind: 'ASSOCIATION',
    rna: 'W2A1000123',
  },
] as const
const every = ['Aimé Césaire', 'Collège Éluard', 'Le Cœur à l’œuvre', 'Les Coquelicots', 'Résidence de l’Île']

/** A member of a territory where these establishments are. */
const inTerritory = test.extend('client', async ({ db, as }) => {
  const member = await aMember(db, { role: 'ENTREPRENEUR' })
  for (const town of towns) await anEstablishment(db, { programmeId: member.programmeId, ...town })
  await anEstablishment(db, { programmeId: member.programmeId, name: 'Fermé', closedOn: '2024-12-31' })
  await anEstablishment(db, { name: 'D’un autre programme' })
  return as(member)
})

describe('chercher un établissement', () => {
  const cases = [
    ['sans accents ni capitales', 'eluard', ['Collège Éluard']],
    ['avec les accents', 'Résidence Île', ['Résidence de l’Île']],
    ['quel que soit l’ordre', 'argenteuil ehpad', ['Résidence de l’Île']],
    ['« st » pour « saint »', 'st ouen', ['Les Coquelicots']],
    ['« saint » tel quel', 'SAINT-OUEN', ['Les Coquelicots']],
    ['les ligatures à plat', 'coeur oeuvre', ['Le Cœur à l’œuvre']],
    ['avec une autre apostrophe', "l'île", ['Résidence de l’Île']],
    ['les petits mots ne comptent pas', 'un ehpad à Argenteuil', ['Résidence de l’Île']],
    ['par code postal', '95310', ['Les Coquelicots']],
    ['par code postal en deux groupes', '95 310', ['Les Coquelicots']],
    ['par code INSEE', '95018', ['Résidence de l’Île']],
    ['par numéro FINESS', '950000026', ['Le Cœur à l’œuvre']],
    ['par numéro FINESS écrit avec des espaces', '950 000 026', ['Le Cœur à l’œuvre']],
    ['par SIRET écrit avec des espaces', '269 501 631 00031', ['Le Cœur à l’œuvre']],
    ['par SIREN', '269 501 631', ['Le Cœur à l’œuvre']],
    ['par UAI', '0951234a', ['Collège Éluard']],
    ['par UAI, la lettre à part', '0951234 A', ['Collège Éluard']],
    ['par RNA écrit avec des espaces', 'w2a 1000 123', ['Aimé Césaire']],
    ['un type et un code postal', 'ehpad 95310', ['Les Coquelicots']],
    ['par début de mot', 'argent', ['Résidence de l’Île']],
    ['pas par le milieu d’un mot', 'teuil', []],
    ['« ime » n’est pas « Aimé »', 'ime', []],
    ['tous les mots à la fois', 'ehpad cergy', []],
    ['% et _ séparent les mots, comme toute ponctuation', 'argen%_île', ['Résidence de l’Île']],
    ['rien d’autre que de la ponctuation, c’est tout chercher', ' %_\\ ', every],
    ['une lettre seule ne dit encore rien', 'e', every],
    ['du SQL ne trouve rien', "' or 1=1 --", []],
    ['ni la syntaxe de l’index', '!cergy | eluard:*', []],
    ['les fermés ne sont plus trouvés', 'fermé', []],
  ] as const
  for (const [how, words, names] of cases) {
    inTerritory(`${how} : « ${words} »`, async ({ client }) => {
      expect(await search(client, { search: words })).toEqual(names)
    })
  }
})

describe('n’en garder que', () => {
  const cases = [
    ['une famille', { kind: 'COLLEGE' }, ['Collège Éluard']],
    ['une famille, qui n’a rien de ce qu’on cherche', { kind: 'COLLEGE', search: 'ehpad' }, []],
    ['une catégorie', { category: 'college' }, ['Collège Éluard']],
    ['une commune, par son nom', { commune: 'saint ouen l aumone' }, ['Les Coquelicots']],
    ['une commune, par son nom entier', { commune: 'saint ouen' }, []],
    ['une commune, par son code', { commune: '95572' }, ['Les Coquelicots']],
    ['un code postal', { postcode: '95140' }, ['Collège Éluard']],
    ['un département', { department: '95' }, every.slice(1)],
    ['un département de Corse', { department: '2a' }, ['Aimé Césaire']],
    ['plusieurs choses à la fois', { department: '95', category: 'EHPAD', search: 'île' }, ['Résidence de l’Île']],
  ] as const
  for (const [what, filter, names] of cases) {
    inTerritory(what, async ({ client }) => {
      expect(await search(client, filter)).toEqual(names)
    })
  }
})

const near = { latitude: 49.0364, longitude: 2.0761 }
const nearby = test.extend('client', async ({ db, as }) => {
  const member = await aMember(db)
  const places = [
    ['Pontoise', 49.0508, 2.1008],
    ['Inconnu B', null, null],
    ['Argenteuil', 48.9479, 2.2466],
    ['Inconnu A', null, null],
    ['Cergy', 49.0364, 2.0761],
  ] as const
  for (const [name, latitude, longitude] of places)
    await anEstablishment(db, { programmeId: member.programmeId, name, latitude, longitude })
  return as(member)
})

nearby(
  'les plus proches d’abord, avec leur distance ; ceux dont on ignore la position à la fin, par nom',
  async ({ client }) => {
    expect(await search(client, { near })).toEqual([
      ['Cergy', 0],
      ['Pontoise', expect.closeTo(2.41, 1)],
      ['Argenteuil', expect.closeTo(15.88, 1)],
      'Inconnu A',
      'Inconnu B',
    ])
  },
)

nearby('seulement à tant de kilomètres', async ({ client }) => {
  expect(await search(client, { near, within: 10 })).toEqual([
    ['Cergy', 0],
    ['Pontoise', expect.closeTo(2.41, 1)],
  ])
  for (const variables of [{ within: 10 }, { near, within: 0 }])
    expect((await client.ask(QUERY, variables)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
})
