import type { FastifyRequest } from 'fastify'
import type { Api, Ask } from './api.ts'

/** Asks the API as whoever sent a request. */
export function askAs(api: Api, { headers }: FastifyRequest): Ask {
  const sender = { authorization: headers.authorization, onBehalfOf: headers['x-on-behalf-of']?.toString() }
  return (document, variables) => api.execute(document, variables, sender)
}
