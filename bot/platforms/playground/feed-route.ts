import type { FastifyInstance } from 'fastify'
import type { SlackStandIn } from './stand-in/stand-in.ts'

const HEARTBEAT = 25_000

/** `GET /chat/feed?user=`: server-sent events, for one person or (without `user`) for everyone. */
export const registerFeed = (app: FastifyInstance, standIn: SlackStandIn): void => {
  const open = new Set<() => void>()
  app.addHook('preClose', async () => {
    for (const close of open) close()
  })
  app.get<{ Querystring: { user?: string } }>('/chat/feed', ({ query }, reply) => {
    reply.hijack()
    const { raw } = reply
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    raw.write('retry: 1500\n\n')
    const stop = standIn.subscribe(query.user ?? 'everyone', (event) => raw.write(`data: ${JSON.stringify(event)}\n\n`))
    const heartbeat = setInterval(() => raw.write(':\n\n'), HEARTBEAT)
    const end = (): void => void raw.end()
    open.add(end)
    raw.on('close', () => {
      stop()
      clearInterval(heartbeat)
      open.delete(end)
    })
  })
}
