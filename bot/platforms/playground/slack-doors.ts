import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isFields } from './stand-in/blocks/checks.ts'
import type { SlackStandIn } from './stand-in/stand-in.ts'
import type { ApiAnswer, Fields } from './stand-in/types.ts'

const bearer = ({ headers }: FastifyRequest): string | undefined =>
  /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]

const send = (reply: FastifyReply, answer: ApiAnswer): FastifyReply => {
  if (answer.cut) {
    reply.hijack()
    reply.raw.destroy()
    return reply
  }
  return reply
    .code(answer.status)
    .headers(answer.headers ?? {})
    .send(answer.body)
}

const fieldsOf = ({ body, query }: FastifyRequest): Fields => ({
  ...(isFields(query) ? query : {}),
  ...(isFields(body) ? body : {}),
})

/** Lets a plugin read forms, as the Slack SDK sends them. */
const readForms = (app: FastifyInstance): void => {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
}

/** The two doors that Slack opens to a bot, under `/chat/slack`: the Web API and the `response_url`s. */
export const registerSlackDoors = (
  app: FastifyInstance,
  standIn: Pick<SlackStandIn, 'handleApi' | 'answerResponseUrl'>,
): void => {
  app.register(async (doors) => {
    readForms(doors)
    doors.route<{ Params: { method: string } }>({
      method: ['GET', 'POST'],
      url: '/chat/slack/api/:method',
      handler: async (request, reply) =>
        send(reply, await standIn.handleApi(request.params.method, fieldsOf(request), bearer(request))),
    })
    doors.post<{ Params: { id: string } }>('/chat/slack/response/:id', (request, reply) =>
      send(reply, standIn.answerResponseUrl(request.params.id, fieldsOf(request))),
    )
  })
}
