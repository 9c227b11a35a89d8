import { once } from 'node:events'
import type { Server } from 'node:http'

/** Sends the address of a server to the process that started ours, and stops with it. */
export async function announce(server: Server): Promise<void> {
  if (!server.listening) await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no address.')
  process.send?.(`http://127.0.0.1:${address.port}`)
  process.on('disconnect', () => process.exit())
}
