/** What the test processes share: made by the main process at first use, handed out over a door, put away at the end. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { TestProject } from 'vitest/node'
import { createPGliteTemplate } from './pglite-template.ts'
import { createPostgresSupply, type Engine } from './postgres-supply.ts'

/** Run by vitest before all tests; what it returns runs after. */
export async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const pglite = createPGliteTemplate()
  const postgres = createPostgresSupply()
  const answer = (url: URL) => {
    const engine = url.searchParams.get('engine') as Engine
    return url.pathname === '/pglite' ? pglite.path() : postgres.database(engine, url.searchParams.has('empty'))
  }
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://door')).then(
      (text) => response.end(text),
      (error: Error) => response.writeHead(503).end(error.message),
    )
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The door of the tests has no address.')
  provide('door', `http://127.0.0.1:${address.port}`)
  return async () => {
    server.close()
    await postgres.stop()
  }
}
