import { readFileSync } from 'node:fs'
import formbody from '@fastify/formbody'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answerNamed } from './answers/answers.ts'
import type { Api } from './api.ts'
import { calendarOf } from './calendar.ts'
import { answerFailure } from './failure.ts'
import { HEADERS } from './headers.ts'
import { openInvitation } from './invitation.ts'
import { isMeeting } from './pages/meeting.ts'
import { troublePage } from './pages/trouble-page.ts'
import { receiveAnswer } from './receive-answer.ts'
import { RENEW, renewLink } from './renew-link.ts'
import type { Response } from './response.ts'
import { showPage } from './show-page.ts'
import { type Visit, visitOf } from './visit.ts'

/** A form holds a few texts of 2000 characters, each written as up to six. */
const BODY_LIMIT = 64 * 1024

/** Adds `/repondre/<token>`: what an establishment sees of an introduction, and its answers. */
export function registerAnswerPage(app: FastifyInstance, api: Api, now = () => new Date()): void {
  const style = readFileSync(`${import.meta.dirname}/style.css`)
  app.register(
    async (page) => {
      takeFormsOnly(page)
      page.addHook('onRequest', async (_request, reply) => void reply.headers(HEADERS))
      page.setErrorHandler<Error & { statusCode?: number }>(apologise)
      page.get('/style.css', (_request, reply) =>
        reply.header('cache-control', 'max-age=3600').type('text/css').send(style),
      )
      page.get('/:token', async (request, reply) =>
        answer(reply, await showPage(api, visitorOf(request), readQuery(request), now())),
      )
      page.post('/:token', async (request, reply) => answer(reply, await receive(api, request, now())))
      page.get('/:token/rencontre.ics', (request, reply) => sendCalendar(api, request, reply, now()))
      for (const elsewhere of ['/', '/*']) page.all(elsewhere, sayUnknown)
    },
    { prefix: '/repondre' },
  )
}

function takeFormsOnly(page: FastifyInstance): void {
  page.removeAllContentTypeParsers()
  const parser = (text: string) => Object.fromEntries(new URLSearchParams(text))
  page.register(formbody, { bodyLimit: BODY_LIMIT, parser })
}

function apologise(error: Error & { statusCode?: number }, request: FastifyRequest, reply: FastifyReply) {
  const lost = { reponse: readQuery(request).reponse, body: request.body }
  const failed = answerFailure(visitorOf(request), error, lost)
  if (failed.status >= 500) request.log.error({ err: error }, 'A page could not be answered')
  return answer(reply, failed)
}

const sayUnknown = (request: FastifyRequest, reply: FastifyReply) =>
  answer(reply, { status: 404, page: troublePage(visitorOf(request), 'unknown') })

function receive(api: Api, request: FastifyRequest, now: Date): Promise<Response> | Response {
  const visit = visitorOf(request)
  const { reponse } = readQuery(request)
  if (reponse === RENEW) return renewLink(api, visit, request.body)
  const named = answerNamed(reponse)
  return named ? receiveAnswer(api, visit, named, request.body, now) : { goTo: visit.addressOf() }
}

async function sendCalendar(api: Api, request: FastifyRequest, reply: FastifyReply, now: Date) {
  const visit = visitorOf(request)
  const { invitation } = await openInvitation(api, visit.contact)
  const calendar = isMeeting(invitation) ? calendarOf(invitation, visit.say, now) : undefined
  if (calendar === undefined) return answer(reply, { status: 404, page: troublePage(visit, 'no-meeting') })
  return reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', 'attachment; filename="rencontre.ics"')
    .send(calendar)
}

const answer = (reply: FastifyReply, response: Response) =>
  'goTo' in response
    ? reply.redirect(response.goTo, 303)
    : reply.code(response.status).type('text/html; charset=utf-8').send(response.page)

const readQuery = ({ query }: FastifyRequest) => query as Readonly<Record<string, string | undefined>>

function visitorOf(request: FastifyRequest): Visit {
  const { token = '' } = request.params as { readonly token?: string }
  return visitOf({ token, lang: readQuery(request)['lang'], acceptLanguage: request.headers['accept-language'] })
}
