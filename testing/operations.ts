/** Writes the shortest valid operation for a field of the schema: enough to ask whether it is granted. */
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'

const samples: Record<string, string> = {
  ID: '"not-an-id"',
  String: '"texte"',
  Int: '10',
  Float: '1.5',
  Boolean: 'true',
  Decimal: '"1.5"',
  Date: '"2026-06-01"',
  DateTime: '"2026-06-01T08:00:00Z"',
}

/** The operation that selects this field with the least it needs. */
export function operationOf(kind: 'query' | 'mutation', { name, args, type }: GraphQLField<unknown, unknown>): string {
  const needed = args.filter((argument) => isNonNullType(argument.type))
  const given = needed.map((argument) => `${argument.name}: ${literalOf(argument.type)}`).join(', ')
  const selection = isLeafType(getNamedType(type)) ? '' : ' { __typename }'
  return `${kind} { ${name}${given ? `(${given})` : ''}${selection} }`
}

function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType)
  if (isListType(type)) return `[${literalOf(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (!isInputObjectType(type)) return samples[type.name] ?? '""'
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type))
  return `{ ${needed.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`
}
