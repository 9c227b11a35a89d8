import type { FastifyInstance } from 'fastify'
import type { Slack } from './create-slack.ts'

/**
 * Mounts `POST /slack/events`. The body is left unread for Bolt, which checks the signature of its bytes and refuses
 * more than a megabyte; nothing changes for the other routes. Does nothing in Socket Mode.
 */
export function registerSlack(app: FastifyInstance, { requestListener }: Pick<Slack, 'requestListener'>): void {
  if (!requestListener) return
  app.register(async (plugin) => {
    plugin.removeAllContentTypeParsers()
    plugin.addContentTypeParser('*', (_request, _body, done) => done(null))
    plugin.post('/slack/events', (request, reply) => {
      reply.hijack()
      try {
        requestListener(request.raw, reply.raw)
      } catch {
        // Bolt reads the address itself, and does not decode it: `/slack/event%73` is none of its own.
        reply.raw.writeHead(404).end()
      }
    })
  })
}
