import type { ApolloServerPlugin } from '@apollo/server'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getDirectiveValues,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Context } from './context.ts'
import type { Role } from './generated/resolvers.ts'

interface Demand {
  readonly field: string
  readonly allow: readonly Role[]
}

/** The roles that a field is granted to by `@roles`; `undefined` when it is as open as its object. */
export function rolesOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): readonly Role[] | undefined {
  const directive = schema.getDirective('roles')
  const values = directive && field.astNode && getDirectiveValues(directive, field.astNode)
  return values?.['allow'] as readonly Role[] | undefined
}

/**
 * Refuses, before it runs, an operation that selects a field not granted to the viewer's role. What a document demands
 * is worked out once for all the times it is sent.
 */
export function accessPlugin(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const known = new WeakMap<DocumentNode, readonly Demand[]>()
  const demandsOf = (document: DocumentNode) => {
    const demands = known.get(document) ?? findDemands(schema, document)
    known.set(document, demands)
    return demands
  }
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, contextValue: { viewer } }) => {
        const refused = demandsOf(document).find(({ allow }) => !allow.includes(viewer.role))
        if (refused) throw forbidden(refused, viewer.role)
      },
    }),
  }
}

function findDemands(schema: GraphQLSchema, document: DocumentNode): Demand[] {
  const demands: Demand[] = []
  const types = new TypeInfo(schema)
  const enter = () => {
    const field = types.getFieldDef()
    const allow = field && rolesOf(schema, field)
    if (allow) demands.push({ field: `${types.getParentType()?.name}.${field.name}`, allow })
  }
  visit(document, visitWithTypeInfo(types, { Field: { enter } }))
  return demands
}

const forbidden = ({ field, allow }: Demand, role: Role) =>
  new GraphQLError(`${field} is not granted to the role ${role}, only to ${allow.join(', ')}.`, {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  })
