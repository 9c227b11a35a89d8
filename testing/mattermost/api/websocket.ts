import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Listener } from '../state/hub.ts'
import { limitsOf, type World } from '../state/world.ts'

/** Whoever does not say who they are is shown out. */
const PATIENCE = 5000

interface Challenge {
  readonly seq?: number
  readonly action?: string
  readonly data?: { readonly token?: string }
}

function read(message: string): Challenge {
  try {
    // The server reads the fields it knows.
    return JSON.parse(message) as Challenge
  } catch {
    return {}
  }
}

function userOf({ tokens, users }: World, token: string | undefined): string | undefined {
  const found = tokens.get(token ?? '')
  const user = found?.is_active ? users.get(found.user_id) : undefined
  return user?.delete_at === 0 ? user.id : undefined
}

function welcome(world: World, socket: WebSocket, userId: string): void {
  const listener: Listener = { socket, userId, sequence: -1 }
  world.hub.listeners.add(listener)
  socket.on('close', () => world.hub.listeners.delete(listener))
  const { version } = limitsOf(world)
  world.hub.tell([userId], 'hello', { server_version: `${version}.${version}.labo.false` }, { user_id: userId })
}

/** A challenge that fails closes the connection without a word. */
function hear(world: World, socket: WebSocket): void {
  const timer = setTimeout(() => socket.terminate(), PATIENCE)
  socket.on('close', () => clearTimeout(timer))
  socket.on('error', () => undefined)
  socket.on('message', (message) => {
    const { seq, action, data } = read(String(message))
    if (action === 'ping') socket.send(JSON.stringify({ status: 'OK', seq_reply: seq, data: { text: 'pong' } }))
    if (action !== 'authentication_challenge') return
    const userId = userOf(world, data?.token)
    clearTimeout(timer)
    if (userId) {
      socket.send(JSON.stringify({ status: 'OK', seq_reply: seq }))
      welcome(world, socket, userId)
    } else socket.terminate()
  })
}

/** Opens `/api/v4/websocket` on a server; returns what cuts everybody off. */
export function openWebsocket(server: Server, world: World): () => void {
  const sockets = new WebSocketServer({ noServer: true })
  server.on('upgrade', (request, socket, head) => {
    if (request.url === '/api/v4/websocket')
      sockets.handleUpgrade(request, socket, head, (client) => hear(world, client))
    else socket.destroy()
  })
  return () => {
    for (const client of sockets.clients) client.terminate()
  }
}
