import type { FastifyInstance } from 'fastify'
import type { SlackApp } from './slack-app.ts'

type Doors = Pick<SlackApp, 'requestListener' | 'installListener'>

/**
 * Mounts `POST /slack/events`. The body is left unread for Bolt, which checks the signature of its bytes and refuses
 * more than a megabyte; nothing changes for the other routes. Does nothing in Socket Mode.
 */
export function registerSlack(app: FastifyInstance, { requestListener, installListener }: Doors): void {
  if (installListener) registerInstallation(app, installListener)
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

/** The pages from which the app is added to a workspace, and where Slack sends people back. */
function registerInstallation(app: FastifyInstance, listener: NonNullable<Doors['installListener']>): void {
  for (const path of ['/slack/install', '/slack/oauth_redirect']) {
    app.get(path, (request, reply) => {
      reply.hijack()
      return listener(request.raw, reply.raw)
    })
  }
}
