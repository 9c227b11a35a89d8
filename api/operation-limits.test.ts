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

test('des fragments qui se multiplient sont refusés sans être dépliés', async ({ db, as }) => {
  const client = await as(await aMember(db))
  const fragments = Array.from(
    { length: 60 },
    (_each, index) => `fragment f${index} on Member { ...f${index + 1} ...f${index + 1} }`,
  )
  const { status, errors } = await client.ask(
    `{ viewer { ...f0 } } ${fragments.join(' ')} fragment f60 on Member { id }`,
  )
  expect(status).toBe(400)
  expect(errors?.[0]?.message).toContain('selects more than 3000 fields')
})
