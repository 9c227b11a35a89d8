import { describe, expect } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { anEstablishment } from '../../testing/makers/introductions.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'
import { fold } from './search-text.ts'
import { slips } from './slips.ts'
import { SYNONYMS } from './synonyms.ts'

interface Found {
  readonly establishments: {
    readonly edges: readonly { readonly node: { readonly name: string } }[]
    readonly understoodAs: string | null
  }
}

const search = async (client: Client, words: string) => {
  const query = 'query ($search: String) { establishments(search: $search) { edges { node { name } } understoodAs } }'
  const { establishments } = await client.get<Found>(query, { search: words })
  return { names: establishments.edges.map(({ node: { name } }) => name), understoodAs: establishments.understoodAs }
}

const territory = test.extend('client', async ({ db, as }) => {
  const member = await aMember(db, { role: 'COACH' })
  const places = [
    ['Les Pensées', 'EHPAD', 'Argenteuil'],
    ['Établissement d’hébergement pour personnes âgées dépendantes du Parc', 'Autre établissement', 'Cergy'],
    ['Les Sources', 'IME', 'Sarcelles'],
    ['Association des parents de l’IME', 'Association', 'Sarcelles'],
    ['Imelda', 'Association', 'Sarcelles'],
    ['Pablo Neruda', 'Collège', 'Sarcelles'],
    ['Carnot', 'Hôpital', 'Argenteuil'],
    ['Foyer d’accueil médicalisé des Tilleuls', 'Autre établissement', 'Cergy'],
    ['La Montagne', 'EAM', 'Cormeilles-en-Parisis'],
    ['Amicale d’Argenteuil', 'Association', 'Cergy'],
  ] as const
  for (const [name, category, commune] of places)
    await anEstablishment(db, { programmeId: member.programmeId, name, category, commune })
  return as(member)
})

describe('les sigles et ce qu’ils veulent dire', () => {
  const written = 'Établissement d’hébergement pour personnes âgées dépendantes du Parc'
  const cases = [
    ['ehpad', ['Les Pensées', written]],
    ['Établissement d’hébergement pour personnes âgées dépendantes', ['Les Pensées', written]],
    ['maison de retraite', ['Les Pensées', written]],
    ['nursing home argenteuil', ['Les Pensées']],
    ['care home', ['Les Pensées', written]],
    ['institut médico-éducatif', ['Les Sources', 'Association des parents de l’IME']],
    ['middle school', ['Pablo Neruda']],
    ['hospital', ['Carnot']],
    ['fam', ['La Montagne', 'Foyer d’accueil médicalisé des Tilleuls']],
  ] as const
  for (const [words, names] of cases) {
    territory(`« ${words} »`, async ({ client }) => {
      expect(await search(client, words)).toEqual({ names, understoodAs: null })
    })
  }

  test('la table n’a pas deux fois la même forme sur une ligne', () => {
    for (const line of SYNONYMS) expect(new Set(line.map(fold)).size, line[0]).toBe(line.length)
  })
})

describe('les plus probables d’abord', () => {
  territory('ce qu’est un lieu avant son nom, un mot entier avant un début', async ({ client }) => {
    expect((await search(client, 'ime')).names).toEqual(['Les Sources', 'Association des parents de l’IME', 'Imelda'])
  })

  territory('la commune avant le nom', async ({ client }) => {
    expect((await search(client, 'argent')).names).toEqual(['Carnot', 'Les Pensées', 'Amicale d’Argenteuil'])
  })
})

describe('les fautes de frappe', () => {
  const cases = [
    ['argentueil', ['Carnot', 'Les Pensées', 'Amicale d’Argenteuil'], 'argenteuil'],
    ['erhpad argentueil', ['Les Pensées'], 'ehpad argenteuil'],
    ['colege sarcelle', ['Pablo Neruda'], 'college sarcelle'],
    ['sarceles ime', ['Les Sources', 'Association des parents de l’IME', 'Imelda'], 'sarcelles ime'],
    ['nursng home', ['Les Pensées', expect.any(String)], 'nursing home'],
    ['collège', ['Pablo Neruda'], null],
    ['ehpad sarcelles', [], null],
    ['ehpad xylophone', [], null],
    ['95101', [], null],
  ] as const
  for (const [words, names, understoodAs] of cases) {
    territory(`« ${words} » : ${understoodAs ?? 'tel quel'}`, async ({ client }) => {
      expect(await search(client, words)).toEqual({ names, understoodAs })
    })
  }

  test.for([
    ['EHPAD', 'EHPAD', 0],
    ['EHPDA', 'EHPAD', 1],
    ['ERHPAD', 'EHPAD', 1],
    ['COLEGE', 'COLLEGE', 1],
    ['ARGENTUEILL', 'ARGENTEUIL', 2],
    ['', 'IME', 3],
  ] as const)('de « %s » à « %s » : %i', ([typed, meant, count]) => {
    expect(slips(typed, meant)).toBe(count)
    expect(slips(meant, typed)).toBe(count)
  })
})
