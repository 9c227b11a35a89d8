import { readFile } from 'node:fs/promises'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const PAGE = 'bot/platforms/playground/page/index.html'
const NOT_BUILT = 'La page n’est pas encore construite : lancez « npx vite build ».'

const CONTENT_SECURITY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'img-src * data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const readPage = async (publicDirectory: string): Promise<string | undefined> => {
  try {
    return await readFile(path.join(publicDirectory, PAGE), 'utf8')
  } catch {
    return undefined
  }
}

/** `GET /chat`: the page that Vite has built, and its assets. */
export const registerPage = (app: FastifyInstance, publicDirectory: string): void => {
  app.register(fastifyStatic, {
    root: path.join(publicDirectory, 'assets'),
    prefix: '/chat/assets/',
    decorateReply: false,
    immutable: true,
    maxAge: '1y',
  })
  app.get('/chat/', (_request, reply) => reply.redirect('/chat'))
  app.get('/chat', async (_request, reply) => {
    const page = await readPage(publicDirectory)
    if (page === undefined) return reply.code(503).send({ message: NOT_BUILT })
    return reply
      .header('content-security-policy', CONTENT_SECURITY)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page)
  })
}
