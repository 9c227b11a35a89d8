import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'ghtml'
import type { Language } from './model/document.ts'
import { say } from './say.ts'

/** Why a document is not given. */
export type Refusal = 'no-key' | 'too-late' | 'forbidden' | 'unknown' | 'busy' | 'failed'

const STATUSES: Readonly<Record<Refusal, number>> = {
  'no-key': 401,
  'too-late': 401,
  forbidden: 403,
  unknown: 404,
  busy: 503,
  failed: 500,
}

/** Says why, and what to do instead: on a page for a browser, in JSON for a program. */
export function refuse({ headers }: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const language: Language = /^en\b/i.test(headers['accept-language'] ?? '') ? 'EN' : 'FR'
  const sentence = say(language, `refusal.${refusal}`)
  reply.code(STATUSES[refusal])
  if (!headers.accept?.includes('text/html')) return reply.send({ error: sentence })
  reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
  return reply.type('text/html; charset=utf-8').send(page(language, sentence))
}

const page = (language: Language, sentence: string) => html`<!doctype html>
  <html lang="${language.toLowerCase()}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${say(language, 'refusal.title')}</title>
      <style>
        body {
          max-width: 38rem;
          margin: 15vh auto;
          padding: 0 1.5rem;
          font: 1.1rem/1.6 system-ui, sans-serif;
          color: #1e2430;
        }
        h1 {
          color: #0d5560;
          font-size: 1.6rem;
        }
      </style>
    </head>
    <body>
      <main>
        <h1>${say(language, 'refusal.title')}</h1>
        <p>${sentence}</p>
      </main>
    </body>
  </html>`
