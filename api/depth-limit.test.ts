import { getIntrospectionQuery } from 'graphql'
import { expect } from 'vitest'
import { aMember } from '../testing/makers/people.ts'
import { test } from '../testing/test.ts'

test('une requête qui tourne en rond est refusée, celle des outils GraphQL passe', async ({ db, as }) => {
  const client = await as(await aMember(db))
  const spiral = (turns: number): string =>
    turns === 0 ? 'id' : `cohorts { edges { node { programme { ${spiral(turns - 1)} } } } }`
  const { status, errors } = await client.ask(`{ programmes { ${spiral(5)} } }`)
  expect(status).toBe(400)
  expect(errors?.[0]?.message).toContain('nests more than 16 fields deep')
  expect((await client.ask(`{ programmes { ${spiral(2)} } }`)).errors).toBeUndefined()
  expect((await client.ask(getIntrospectionQuery())).errors).toBeUndefined()
})
