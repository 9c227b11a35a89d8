import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

const handshake = (key: string): string =>
  [
    'HTTP/1.1 101 Switching Protocols',
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Accept: ${createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')}`,
    '\r\n',
  ].join('\r\n')

/** A text frame of less than 64 kilobytes, from a server. */
function frame(value: object): Buffer {
  const body = Buffer.from(JSON.stringify(value))
  const long = Buffer.from([0x81, 126, body.length >> 8, body.length & 0xff])
  return Buffer.concat([body.length < 126 ? Buffer.from([0x81, body.length]) : long, body])
}

/** The text frames of a client, which masks them. */
function unframe(data: Buffer): string[] {
  const isLong = (data[1] ?? 0) === (0x80 | 126)
  const start = isLong ? 4 : 2
  if (data.length < start + 4) return []
  const end = start + 4 + (isLong ? data.readUInt16BE(2) : (data[1] ?? 0) & 0x7f)
  const mask = data.subarray(start, start + 4)
  const body = data.subarray(start + 4, end).map((byte, index) => byte ^ (mask[index % 4] ?? 0))
  const texts = data[0] === 0x81 ? [Buffer.from(body).toString()] : []
  return [...texts, ...unframe(data.subarray(end))]
}

/** The smallest Slack with a socket: `failures` first calls answer 500. */
export async function startToySocket(failures = 0) {
  const calls: { path: string; body: string }[] = []
  const received: unknown[] = []
  const sockets: Duplex[] = []
  let left = failures
  const url = (): string => `127.0.0.1:${(server.address() as AddressInfo).port}`
  const server = createServer(async (request: IncomingMessage, response) => {
    calls.push({ path: request.url ?? '', body: await text(request) })
    const isDown = left-- > 0
    const answer = { ok: true, team_id: 'T1', bot_id: 'B1', user_id: 'U1', url: `ws://${url()}/` }
    response.writeHead(isDown ? 500 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  server.on('upgrade', (request, socket) => {
    sockets.push(socket)
    socket.on('error', () => undefined)
    socket.write(handshake(request.headers['sec-websocket-key'] ?? ''))
    socket.write(frame({ type: 'hello' }))
    socket.on('data', (data: Buffer) => received.push(...unframe(data).map((each) => JSON.parse(each))))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.closeAllConnections()
    server.close()
  })
  return {
    apiUrl: `http://${url()}/api/`,
    responseUrl: `http://${url()}/response`,
    calls,
    received,
    sockets,
    send: (value: object) => sockets.at(-1)?.write(frame(value)),
  }
}
