import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Fault } from '../state/types.ts'
import type { World } from '../state/world.ts'

function takeFault({ faults }: World, { method, url }: FastifyRequest): Fault | undefined {
  const index = faults.findIndex(({ matches }) => matches.test(`${method} ${url}`))
  return index < 0 ? undefined : faults.splice(index, 1)[0]?.fault
}

const cut = (reply: FastifyReply): FastifyReply => {
  reply.hijack()
  reply.raw.destroy()
  return reply
}

async function goWrong(fault: Fault, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if ('delayMs' in fault) await wait(fault.delayMs)
  if ('cut' in fault && fault.cut === 'before') return cut(reply)
  if ('status' in fault)
    return reply
      .code(fault.status)
      .send({ id: 'fault', message: 'Unwell.', detailed_error: '', status_code: fault.status })
  if ('rateLimit' in fault)
    return reply
      .code(429)
      .headers({
        'X-Ratelimit-Limit': '101',
        'X-Ratelimit-Remaining': '0',
        'X-Ratelimit-Reset': String(fault.rateLimit),
      })
      .headers({ 'Retry-After': String(fault.rateLimit) })
      .type('text/plain; charset=utf-8')
      .send('limit exceeded')
  return undefined
}

/** Makes calls go wrong on demand, and remembers who called. */
export function registerFaults(app: FastifyInstance, world: World): void {
  const toCut = new WeakSet<FastifyRequest>()
  app.addHook('preHandler', async (request, reply) => {
    const fault = takeFault(world, request)
    if (!fault) return undefined
    if ('cut' in fault && fault.cut === 'after') toCut.add(request)
    return goWrong(fault, reply)
  })
  app.addHook('onSend', async (request, reply, payload) => {
    if (toCut.has(request)) cut(reply)
    return payload
  })
}
