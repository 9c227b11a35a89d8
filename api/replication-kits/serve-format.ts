import type { FastifyInstance } from 'fastify'
import schema from './kit.schema.json' with { type: 'json' }

/** `GET /exports/replication-kit-1.schema.json`: the format of replication kits, as a JSON Schema that anybody may read. */
export const registerKitFormat = (app: FastifyInstance): void =>
  void app.get('/exports/replication-kit-1.schema.json', (_request, reply) =>
    reply
      .type('application/schema+json')
      .header('content-disposition', 'inline; filename="replication-kit-1.schema.json"')
      .send(JSON.stringify(schema, undefined, 2)),
  )
