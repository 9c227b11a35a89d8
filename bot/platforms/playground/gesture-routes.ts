import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Gesture, gestureSchemas } from './gesture-schemas.ts'
import type { SlackStandIn } from './stand-in/stand-in.ts'

const BODY_LIMIT = 64 * 1024
/** A dropped file comes in base64. */
const DROP_LIMIT = 21 * 1024 * 1024

const isSameSite = ({ headers, host }: FastifyRequest): boolean => {
  if (headers['sec-fetch-site'] === 'cross-site') return false
  const { origin } = headers
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

const refuseOtherSites = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  if (isSameSite(request)) return
  await reply.code(403).send({ message: 'Cette demande vient d’un autre site : elle est refusée.' })
}

/** `POST /chat/gestures/<gesture>`: what people do in the playground. */
export const registerGestures = (app: FastifyInstance, standIn: SlackStandIn): void => {
  const gesture = <Body>(name: Gesture, perform: (body: Body) => Promise<unknown>) =>
    app.post(
      `/chat/gestures/${name}`,
      {
        bodyLimit: name === 'say' ? DROP_LIMIT : BODY_LIMIT,
        schema: { body: gestureSchemas[name] },
        onRequest: refuseOtherSites,
      },
      // Fastify has just checked the body against the schema of that gesture.
      ({ body }) => perform(body as Body),
    )
  gesture('typeCommand', standIn.typeCommand)
  gesture('say', standIn.say)
  gesture('pressButton', standIn.pressButton)
  gesture('chooseOption', standIn.chooseOption)
  gesture('suggest', standIn.suggest)
  gesture('submitView', standIn.submitView)
  gesture('closeView', standIn.closeView)
  gesture('openHome', standIn.openHome)
}
