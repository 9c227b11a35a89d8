import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { loadSchema } from './schema.ts'

const schema = await loadSchema()
const types = Object.values(schema.getTypeMap()).filter(({ name, astNode }) => astNode && !name.startsWith('__'))

test('tout ce que le contrat nomme y est décrit', () => {
  expect(types.length).toBeGreaterThan(80)
  expect(types.flatMap(undescribed)).toEqual([])
})

test('chaque mutation prend une seule entrée, nommée input', () => {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {})
  const others = fields.filter(({ args }) => args.length > 0 && args.map(({ name }) => name).join() !== 'input')
  expect(others).toEqual([])
})

/** The names under this type that have no description; `id` and `input` speak for themselves as arguments. */
function undescribed(type: GraphQLNamedType): string[] {
  const parts = isEnumType(type) ? type.getValues() : []
  const fields =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : []
  const args = fields.flatMap((field) => ('args' in field ? field.args : []))
  const named = [...parts, ...fields, ...args.filter(({ name }) => name !== 'id' && name !== 'input')]
  const missing = named.filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`)
  return type.description ? missing : [type.name, ...missing]
}
