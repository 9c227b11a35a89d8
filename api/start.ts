import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Db } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { openDatabase } from '#db/open.ts'
import type { Config } from '../config.ts'
import { letBotIn } from './bot-key.ts'
import { createLinks } from './create-links.ts'
import { type DemonstrationKey, issueDemonstrationKeys, revokeDemonstrationKeys } from './demonstration/keys.ts'
import { loadDemonstration } from './demonstration/load-demonstration.ts'
import { registerApi } from './http.ts'
import { createInProcessApi } from './in-process.ts'
import { measureQueue } from './nudge-queue/measure-queue.ts'
import { createServer } from './server.ts'

/** The API, ready: mounted on an HTTP server, and callable from this process. */
export interface StartedApi {
  readonly db: Db
  readonly api: ReturnType<typeof createInProcessApi>
  readonly demonstrationKeys: readonly DemonstrationKey[]
}

/** Opens and migrates the database, loads the demonstration if it is empty, and mounts the API on `app`. */
export async function startApi(app: FastifyInstance, config: Config, logger: Logger): Promise<StartedApi> {
  const onLost = (error: Error) => logger.warn({ err: error }, 'A connection to the database was lost')
  const db = await openDatabase(config.databaseUrl, config.dataDirectory, onLost)
  app.addHook('onClose', () => db.destroy())
  await migrate(db)
  if (config.demonstration) await loadDemonstration(db, new Date())
  await letBotIn(db, config.apiKey)
  if (!config.demonstration) await revokeDemonstrationKeys(db)
  const demonstrationKeys = config.demonstration ? await issueDemonstrationKeys(db, config.secretKey) : []
  const server = await createServer(logger)
  const links = createLinks(config.secretKey, config.publicUrl)
  const installation = { db, links, now: () => new Date() }
  registerApi(app, server, installation)
  measureQueue(installation)
  return { db, api: createInProcessApi(server, installation), demonstrationKeys }
}
