import type { FastifyInstance, FastifyReply } from 'fastify'
import { layout } from './layout.ts'
import { type Letter, readLetter } from './letter.ts'
import type { LetterBox } from './letter-box.ts'
import { letterPage } from './letter-page.ts'
import { listPage } from './list-page.ts'

/** Enough to find one's mail; the older ones stay in their files. */
const SHOWN = 200

const PAGE_SECURITY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const MAIL_SECURITY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"

const sendPage = (reply: FastifyReply, page: string, security = PAGE_SECURITY): FastifyReply =>
  reply
    .headers({ 'content-security-policy': security, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    .type('text/html; charset=utf-8')
    .send(page)

const notFound = (reply: FastifyReply): FastifyReply =>
  sendPage(
    reply.code(404),
    layout(
      'Mail introuvable',
      '<h1>Ce mail n’est pas dans la boîte</h1><p><a href="/chat/mail">Voir tous les mails</a></p>',
    ),
  )

const sendFile = (reply: FastifyReply, type: string, content: Buffer): FastifyReply =>
  reply.headers({ 'content-disposition': 'attachment', 'cache-control': 'no-store' }).type(type).send(content)

/** `/chat/mail`: the mails of the playground, read from their source. `leaves` when they go out by SMTP instead. */
export function registerMailbox(app: FastifyInstance, box: LetterBox, leaves: boolean): void {
  const find = async (id: string): Promise<Letter | undefined> => {
    const source = box.source(id)
    return source && readLetter(id, source)
  }
  const route = (path: string, answer: (reply: FastifyReply, letter: Letter) => FastifyReply | undefined) =>
    app.get<{ Params: { id: string } }>(`/chat/mail/:id${path}`, async ({ params }, reply) => {
      const letter = await find(params.id)
      return (letter && answer(reply, letter)) ?? notFound(reply)
    })

  app.get('/chat/mail', async (_request, reply) => {
    const letters = await Promise.all(box.ids().slice(0, SHOWN).map(find))
    return sendPage(
      reply,
      listPage(
        letters.filter((letter) => letter !== undefined),
        leaves,
      ),
    )
  })
  route('', (reply, letter) => sendPage(reply, letterPage(letter)))
  route('/html', (reply, { html }) => (html === undefined ? undefined : sendPage(reply, html, MAIL_SECURITY)))
  route(
    '/invitation.ics',
    (reply, { calendar }) => calendar && sendFile(reply, 'text/calendar; charset=utf-8', calendar),
  )
  app.get<{ Params: { id: string } }>('/chat/mail/:id/source.eml', async ({ params }, reply) => {
    const source = box.source(params.id)
    return source ? sendFile(reply, 'message/rfc822', source) : notFound(reply)
  })
}
