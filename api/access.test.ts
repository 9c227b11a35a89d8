import { type GraphQLField, isInterfaceType, isObjectType } from 'graphql'
import { describe, expect } from 'vitest'
import { aMember } from '../testing/makers/people.ts'
import { operationOf } from '../testing/operations.ts'
import { test } from '../testing/test.ts'
import { rolesOf } from './access.ts'
import { loadSchema } from './schema.ts'

const schema = await loadSchema()
const roles = ['STAFF', 'COACH', 'EVALUATOR', 'ENTREPRENEUR', 'VIEWER', 'BOT'] as const

const fieldsOf = (name: string): GraphQLField<unknown, unknown>[] => {
  const type = schema.getType(name)
  return isObjectType(type) ? Object.values(type.getFields()) : []
}
const entries = [
  ...fieldsOf('Query').map((field) => ({ kind: 'query' as const, field })),
  ...fieldsOf('Mutation').map((field) => ({ kind: 'mutation' as const, field })),
]

describe('les droits sont écrits dans le contrat', () => {
  test('chaque champ de Query et de Mutation dit à quels rôles il est ouvert', () => {
    const open = entries.filter(({ field }) => !rolesOf(schema, field)?.length).map(({ field }) => field.name)
    expect(entries.length).toBeGreaterThan(20)
    expect(open).toEqual([])
  })

  test('chaque type qui a un identifiant dit ce qui borne sa visibilité', () => {
    const nodes = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
    )
    const unbounded = nodes.filter(({ astNode }) => !astNode?.directives?.some(({ name }) => name.value === 'scope'))
    expect(nodes.length).toBeGreaterThan(10)
    expect(unbounded.map(({ name }) => name)).toEqual([])
  })

  test('le résultat de chaque mutation qui peut être refusée ne compte, hors son succès, que des Problem', () => {
    const problem = schema.getType('Problem')
    const strangers = entries.flatMap(({ field }) => {
      const type = schema.getType(String(field.type).replace(/[[\]!]/g, ''))
      if (!type || !('getTypes' in type) || !isInterfaceType(problem)) return []
      return type.getTypes().filter((member) => !/Success$/.test(member.name) && !schema.isSubType(problem, member))
    })
    expect(strangers).toEqual([])
  })
})

describe('un champ non ouvert à un rôle est refusé avant que rien ne soit fait', () => {
  for (const role of roles) {
    test(`les champs ouverts et fermés au rôle ${role} sont ceux du contrat`, async ({ db, as, statements }) => {
      const client = await as(role === 'BOT' ? 'bot' : await aMember(db, { role }))
      for (const { kind, field } of entries) {
        const isGranted = rolesOf(schema, field)?.includes(role)
        let codes: unknown[] | undefined
        const cost = await statements.during(async () => {
          const { errors } = await client.ask(operationOf(kind, field))
          codes = errors?.map(({ extensions }) => extensions?.code)
        })
        expect({ field: field.name, codes }).toEqual({
          field: field.name,
          codes: isGranted ? undefined : ['FORBIDDEN'],
        })
        if (!isGranted) expect(cost).toBeLessThanOrEqual(1)
      }
    })
  }

  test('un champ fermé est refusé même dans un fragment, sous un alias ou dans une opération qui en lit d’autres', async ({
    db,
    as,
  }) => {
    const viewer = await as(await aMember(db, { role: 'VIEWER' }))
    const hidden = [
      '{ viewer { name } x: events { pageInfo { hasNextPage } } }',
      'query { ...Tout } fragment Tout on Query { events { pageInfo { hasNextPage } } }',
      '{ ... on Query { events { pageInfo { hasNextPage } } } }',
      '{ events @include(if: true) { pageInfo { hasNextPage } } }',
    ]
    for (const query of hidden) {
      const { status, data, errors } = await viewer.ask(query)
      expect({ query, status, data, code: errors?.[0]?.extensions?.code }).toEqual({
        query,
        status: 403,
        data: undefined,
        code: 'FORBIDDEN',
      })
    }
  })
})
