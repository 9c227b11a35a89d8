import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import { registerFeed } from './feed-route.ts'
import { registerGestures } from './gesture-routes.ts'
import { registerPage } from './page-route.ts'
import { type PlaygroundCommand, registerSights } from './sights-routes.ts'
import { registerSlackDoors } from './slack-doors.ts'
import { Mistake } from './stand-in/mistake.ts'
import type { SlackStandIn } from './stand-in/stand-in.ts'

/** What the playground needs. */
export interface PlaygroundOptions {
  readonly standIn: SlackStandIn
  readonly commands: readonly PlaygroundCommand[]
  /** Where Vite has built the pages (`dist/`). */
  readonly publicDirectory: string
}

const explain = (error: FastifyError): { status: number; message: string } => {
  if (error instanceof Mistake) return { status: error.statusCode, message: error.message }
  if (error.validation) return { status: 400, message: 'La demande est incomplète ou mal formée.' }
  if (error.statusCode === 413) return { status: 413, message: 'La demande est trop longue.' }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return { status: error.statusCode, message: 'La demande est mal formée.' }
  }
  return { status: 500, message: 'Un problème est survenu. Réessayez.' }
}

const answerError = (error: FastifyError, reply: FastifyReply): FastifyReply => {
  const { status, message } = explain(error)
  if (status >= 500) reply.log.error(error)
  return reply.code(status).send({ message })
}

/** Serves the playground under `/chat`: the page, its gestures, and the doors of the pretended Slack. */
export const registerPlayground = (
  app: FastifyInstance,
  { standIn, commands, publicDirectory }: PlaygroundOptions,
): void => {
  app.register(async (playground) => {
    playground.setErrorHandler<FastifyError>((error, _request, reply) => answerError(error, reply))
    registerSlackDoors(playground, standIn)
    registerGestures(playground, standIn)
    registerSights(playground, standIn, commands)
    registerFeed(playground, standIn)
    registerPage(playground, publicDirectory)
  })
}
