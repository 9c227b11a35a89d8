import type { FastifyInstance } from 'fastify'
import { readAnswer, showAnswer } from '../state/answer-command.ts'
import { AppError } from '../state/app-error.ts'
import type { CommandHook } from '../state/types.ts'
import type { World } from '../state/world.ts'

const LIFE = 30 * 60_000
const USES = 5

function useHook(world: World, id: string): CommandHook {
  const hook = world.hooks.get(id)
  if (!hook || world.now() - hook.create_at > LIFE)
    throw new AppError('app.command_webhook.get.missing', 404, 'Unable to get the webhook.')
  if (hook.use_count >= USES)
    throw new AppError('app.command_webhook.try_use.invalid', 400, 'Unable to use the webhook.')
  const used = { ...hook, use_count: hook.use_count + 1 }
  world.hooks.set(id, used)
  return used
}

/** `response_url`s: whoever has one may use it. */
export function registerHooks(app: FastifyInstance, world: World): void {
  app.post<{ Params: { id: string } }>('/hooks/commands/:id', (request, reply) => {
    const body = request.body instanceof Buffer ? request.body.toString() : JSON.stringify(request.body ?? {})
    const answer = readAnswer({ contentType: request.headers['content-type'] ?? '', body })
    const hook = useHook(world, request.params.id)
    showAnswer(world, { userId: hook.user_id, channelId: hook.channel_id, rootId: hook.root_id }, answer)
    return reply.type('text/plain').send('ok')
  })
}
