import { readFile } from 'node:fs/promises'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const PAGE = 'dashboard/index.html'
/** The page itself tells one address from another. */
const PLACES = ['/', '/experimentations/*', '/promotions/*']
const NOT_BUILT = 'Le tableau de bord n’est pas encore construit : lancez « npm run build », puis rechargez cette page.'

const CONTENT_SECURITY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const PAGE_HEADERS = {
  'content-security-policy': CONTENT_SECURITY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
}

const readPage = (publicDirectory: string): Promise<string | undefined> =>
  readFile(path.join(publicDirectory, PAGE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })

/** `GET /` and every place of the dashboard: the page that Vite has built, and its assets, whose names change with what they hold. */
export const registerDashboard = (app: FastifyInstance, publicDirectory: string): void => {
  app.register(fastifyStatic, {
    root: path.join(publicDirectory, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: '1y',
    setHeaders: (reply) => reply.header('x-content-type-options', 'nosniff'),
  })
  for (const place of PLACES)
    app.get(place, async (_request, reply) => {
      const page = await readPage(publicDirectory)
      reply.headers(PAGE_HEADERS)
      if (page === undefined) return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT)
      return reply.type('text/html; charset=utf-8').send(page)
    })
}
