import { isObjectType } from 'graphql'
import { describe, expect } from 'vitest'
import { aMember } from '../testing/makers/people.ts'
import { aProgrammeWithIds, ofExperiment, ofProgramme } from '../testing/makers/programme-with-ids.ts'
import { test } from '../testing/test.ts'
import { loadSchema } from './schema.ts'

const schema = await loadSchema()
const roles = ['staff', 'coach', 'evaluator', 'entrepreneur', 'viewer'] as const

/** Reads every id at once; the types found answer with their own id. */
const allNodes = (ids: Record<string, string>) =>
  `{ ${Object.entries(ids).map(([name, id]) => `${name}: node(id: "${id}") { __typename id }`)} }`

const found = (ids: Record<string, string>, names: readonly string[]) =>
  Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [name, names.includes(name) ? { __typename: name, id } : null]),
  )

test('cette suite connaît tous les types qui ont un identifiant', async ({ db }) => {
  const { ids } = await aProgrammeWithIds(db)
  const nodes = schema.getPossibleTypes(schema.getType('Node') as never).filter(isObjectType)
  expect(new Set(Object.keys(ids))).toEqual(new Set(nodes.map(({ name }) => name)))
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
      const own = { staff: ['Event'], entrepreneur: ['Nudge'], coach: [], evaluator: [], viewer: [] }[role]
      const client = await as(mine[role])
      expect(await client.get(allNodes(mine.ids))).toEqual(found(mine.ids, [...ofProgramme, ...ofExperiment, ...own]))
    })
  }

  test('un entrepreneur ne voit rien de l’expérimentation d’un autre', async ({ db, as }) => {
    const { programme, ids } = await aProgrammeWithIds(db)
    const other = await aMember(db, { programmeId: programme.id, role: 'ENTREPRENEUR' })
    expect(await (await as(other)).get(allNodes(ids))).toEqual(found(ids, ofProgramme))
  })

  test('un rappel n’est vu que de la personne rappelée', async ({ db, as }) => {
    const { staff, entrepreneur, ids } = await aProgrammeWithIds(db)
    const query = `{ node(id: "${ids['Nudge']}") { id } }`
    expect(await (await as(staff)).get(query)).toEqual({ node: null })
    expect(await (await as(entrepreneur)).get(query)).toEqual({ node: { id: ids['Nudge'] } })
  })
})
