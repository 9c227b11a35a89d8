import { describe, expect } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { anEstablishment } from '../../testing/makers/introductions.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'

interface Found {
  readonly establishments: {
    readonly edges: readonly { readonly distance: number | null; readonly node: { readonly name: string } }[]
  }
}

const QUERY = `query ($search: String, $kind: EstablishmentKind, $near: PositionInput) {
  establishments(search: $search, kind: $kind, near: $near) { edges { distance node { name } } }
}`

const search = async (client: Client, variables: object) => {
  const { establishments } = await client.get<Found>(QUERY, variables)
  return establishments.edges.map(({ node: { name }, distance }) => (distance === null ? name : [name, distance]))
}

describe('chercher un établissement', () => {
  const towns = [
    { name: 'Les Coquelicots', category: 'EHPAD', commune: 'Saint-Ouen-l’Aumône', postcode: '95310' },
    { name: 'Résidence de l’Île', category: 'EHPAD', commune: 'Argenteuil', postcode: '95100' },
    { name: 'Collège Éluard', category: 'Collège', commune: 'Garges-lès-Gonesse', postcode: '95140', kind: 'COLLEGE' },
    { name: 'Le Cœur à l’œuvre', category: 'ESAT', commune: 'Cergy', postcode: '95000', finess: '950000026' },
  ] as const
  const cases = [
    ['sans accents ni capitales', 'eluard', ['Collège Éluard']],
    ['avec les accents', 'Résidence Île', ['Résidence de l’Île']],
    ['quel que soit l’ordre', 'argenteuil ehpad', ['Résidence de l’Île']],
    ['« st » pour « saint »', 'st ouen', ['Les Coquelicots']],
    ['« saint » tel quel', 'SAINT-OUEN', ['Les Coquelicots']],
    ['les ligatures à plat', 'coeur oeuvre', ['Le Cœur à l’œuvre']],
    ['par code postal', '95310', ['Les Coquelicots']],
    ['par numéro FINESS', '950000026', ['Le Cœur à l’œuvre']],
    ['par début de mot', 'argent', ['Résidence de l’Île']],
    ['tous les mots à la fois', 'ehpad cergy', []],
    ['% et _ séparent les mots, comme toute ponctuation', 'teuil%_île', ['Résidence de l’Île']],
    ['rien d’autre que de la ponctuation, c’est tout chercher', ' %_\\ ', null],
    ['du SQL ne trouve rien', "' or 1=1 --", []],
  ] as const
  for (const [how, words, names] of cases) {
    test(`${how} : « ${words} »`, async ({ db, as }) => {
      const member = await aMember(db, { role: 'ENTREPRENEUR' })
      for (const town of towns) await anEstablishment(db, { programmeId: member.programmeId, ...town })
      const all = ['Collège Éluard', 'Le Cœur à l’œuvre', 'Les Coquelicots', 'Résidence de l’Île']
      expect(await search(await as(member), { search: words })).toEqual(names ?? all)
    })
  }

  test('dans une seule famille', async ({ db, as }) => {
    const member = await aMember(db)
    for (const town of towns) await anEstablishment(db, { programmeId: member.programmeId, ...town })
    const client = await as(member)
    expect(await search(client, { kind: 'COLLEGE' })).toEqual(['Collège Éluard'])
    expect(await search(client, { kind: 'COLLEGE', search: 'ehpad' })).toEqual([])
  })

  test('jamais dans un autre programme', async ({ db, as }) => {
    await anEstablishment(db, { name: 'Ailleurs' })
    expect(await search(await as(await aMember(db)), { search: 'ailleurs' })).toEqual([])
  })
})

test('les plus proches d’abord, avec leur distance ; ceux dont on ignore la position à la fin, par nom', async ({
  db,
  as,
}) => {
  const { programmeId, ...member } = await aMember(db)
  const places = [
    ['Pontoise', 49.0508, 2.1008],
    ['Inconnu B', null, null],
    ['Argenteuil', 48.9479, 2.2466],
    ['Inconnu A', null, null],
    ['Cergy', 49.0364, 2.0761],
  ] as const
  for (const [name, latitude, longitude] of places)
    await anEstablishment(db, { programmeId, name, latitude, longitude })
  const near = { latitude: 49.0364, longitude: 2.0761 }
  expect(await search(await as({ ...member, programmeId }), { near })).toEqual([
    ['Cergy', 0],
    ['Pontoise', expect.closeTo(2.41, 1)],
    ['Argenteuil', expect.closeTo(15.88, 1)],
    'Inconnu A',
    'Inconnu B',
  ])
})
