import { type GraphQLObjectType, getDirectiveValues, isObjectType } from 'graphql'
import { describe, expect } from 'vitest'
import { aMember } from '../testing/makers/people.ts'
import { aProgrammeWithIds } from '../testing/makers/programme-with-ids.ts'
import { test } from '../testing/test.ts'
import { loadSchema } from './schema.ts'

const schema = await loadSchema()
const nodes = schema.getPossibleTypes(schema.getType('Node') as never).filter(isObjectType)
const roles = ['staff', 'coach', 'evaluator', 'entrepreneur', 'viewer'] as const

/** Reads every id at once; the types found answer with their own id. */
const allNodes = (ids: Record<string, string>) =>
  `{ ${Object.entries(ids).map(([name, id]) => `${name}: node(id: "${id}") { __typename id }`)} }`

/** Which scopes each role sees rows of; the entrepreneur is the one whose row has the scope RECIPIENT. */
const seen: Record<(typeof roles)[number], readonly string[]> = {
  staff: ['PROGRAMME', 'EXPERIMENT', 'STAFF', 'JURY'],
  coach: ['PROGRAMME', 'EXPERIMENT'],
  evaluator: ['PROGRAMME', 'EXPERIMENT'],
  entrepreneur: ['PROGRAMME', 'EXPERIMENT', 'RECIPIENT'],
  viewer: ['PROGRAMME', 'EXPERIMENT'],
}

/** The types that the contract puts in these scopes. */
const typesIn = (scopes: readonly string[]) => nodes.filter((type) => scopes.includes(scopeOf(type))).map(nameOf)

const nameOf = ({ name }: GraphQLObjectType) => name

function scopeOf({ astNode }: GraphQLObjectType) {
  const directive = schema.getDirective('scope')
  return String(directive && astNode && getDirectiveValues(directive, astNode)?.['of'])
}

const found = (ids: Record<string, string>, names: readonly string[]) =>
  Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [name, names.includes(name) ? { __typename: name, id } : null]),
  )

test('cette suite connaît tous les types qui ont un identifiant', async ({ db }) => {
  const { ids } = await aProgrammeWithIds(db)
  expect(new Set(Object.keys(ids))).toEqual(new Set(nodes.map(nameOf)))
})

describe('node(id) ne trouve que ce que la personne peut voir', () => {
  for (const role of roles) {
    test(`rien d’un autre programme n’est trouvé par le rôle ${role}`, async ({ db, as }) => {
      const [mine, theirs] = [await aProgrammeWithIds(db), await aProgrammeWithIds(db)]
      const client = await as(mine[role])
      expect(await client.get(allNodes(theirs.ids))).toEqual(found(theirs.ids, []))
    })

    test(`le rôle ${role} trouve ce qui est de son programme et de sa portée`, async ({ db, as }) => {
      const mine = await aProgrammeWithIds(db)
      const client = await as(mine[role])
      expect(await client.get(allNodes(mine.ids))).toEqual(found(mine.ids, typesIn(seen[role])))
    })
  }

  test('un entrepreneur ne voit rien de l’expérimentation d’un autre', async ({ db, as }) => {
    const { programme, ids } = await aProgrammeWithIds(db)
    const other = await aMember(db, { programmeId: programme.id, role: 'ENTREPRENEUR' })
    expect(await (await as(other)).get(allNodes(ids))).toEqual(found(ids, typesIn(['PROGRAMME'])))
  })

  test('un rappel n’est vu que de la personne rappelée', async ({ db, as }) => {
    const { staff, entrepreneur, ids } = await aProgrammeWithIds(db)
    const query = `{ node(id: "${ids['Nudge']}") { id } }`
    expect(await (await as(staff)).get(query)).toEqual({ node: null })
    expect(await (await as(entrepreneur)).get(query)).toEqual({ node: { id: ids['Nudge'] } })
  })
})
