import { globSync, readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { scalars } from './scalars.ts'

const root = `${import.meta.dirname}/..`

/** The contract in `schema/`, with the resolvers that each noun's folder exports. */
export async function loadSchema(): Promise<GraphQLSchema> {
  const typeDefs = globSync(`${root}/schema/*.graphql`).map((file) => readFileSync(file, 'utf8'))
  const files = globSync(`${root}/api/*/resolvers.ts`)
  const modules = await Promise.all(files.map((file) => import(file)))
  return makeExecutableSchema({ typeDefs, resolvers: [scalars, ...modules.map(({ resolvers }) => resolvers)] })
}
