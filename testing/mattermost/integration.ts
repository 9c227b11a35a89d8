import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** A request as it came on the wire. */
export interface Received {
  readonly path: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: string
  readonly port: number
}

/** What an integration answers. */
export interface Answered {
  readonly status?: number
  readonly contentType?: string
  readonly body?: string
  readonly location?: string
}

const pairs = (raw: readonly string[]): (readonly [string, string])[] =>
  raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []))

/** An integration that keeps what it receives and answers what the test says. */
export async function anIntegration(answer: (received: Received) => Answered | Promise<Answered>) {
  const received: Received[] = []
  const hear = async (request: IncomingMessage): Promise<Answered> => {
    const body = await text(request)
    const { url = '', rawHeaders, socket } = request
    const one = { path: url, headers: pairs(rawHeaders), body, port: socket.remotePort ?? 0 }
    received.push(one)
    return answer(one)
  }
  const server: Server = createServer(async (request, response) => {
    const { status = 200, contentType = 'application/json', body = '', location } = await hear(request)
    response.writeHead(status, { 'Content-Type': contentType, ...(location && { Location: location }) }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received }
}
