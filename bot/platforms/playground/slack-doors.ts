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

/** Of a file. */
const FILE_LIMIT = 20 * 1024 * 1024

/** The doors that Slack opens to a bot, under `/chat/slack`: the Web API, the `response_url`s and the files. */
export const registerSlackDoors = (
  app: FastifyInstance,
  standIn: Pick<SlackStandIn, 'handleApi' | 'answerResponseUrl' | 'upload' | 'fileContent'>,
): void => {
  app.register(async (doors) => {
    readForms(doors)
    doors.route<{ Params: { method: string } }>({
      method: ['GET', 'POST'],
      url: '/chat/slack/api/:method',
      handler: async (request, reply) =>
        send(reply, await standIn.handleApi(request.params.method, fieldsOf(request), bearer(request))),
    })
    doors.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, bytes, done) =>
      done(null, bytes),
    )
    doors.post<{ Params: { id: string }; Body: Buffer }>(
      '/chat/slack/upload/:id',
      { bodyLimit: FILE_LIMIT },
      ({ params, body }, reply) => (standIn.upload(params.id, body) ? reply.send('OK') : reply.code(404).send()),
    )
    doors.get<{ Params: { id: string } }>('/chat/slack/files/:id', (request, reply) => {
      const bytes = bearer(request) ? standIn.fileContent(request.params.id) : undefined
      // Without its token, Slack shows a page where one signs in.
      return bytes ? reply.type('application/octet-stream').send(bytes) : reply.type('text/html').send('<html></html>')
    })
    doors.post<{ Params: { id: string } }>('/chat/slack/response/:id', (request, reply) =>
      send(reply, standIn.answerResponseUrl(request.params.id, fieldsOf(request))),
    )
  })
}
