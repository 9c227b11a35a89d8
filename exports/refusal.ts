import type { FastifyReply, FastifyRequest } from 'fastify'
import { errorCodes } from './api.ts'
import { UnknownExperiment } from './paged.ts'
import { say } from './say.ts'
import { MOST_ROWS, TooLong } from './workbook.ts'

type Refusal = 'no-key' | 'forbidden' | 'unknown' | 'too-long' | 'busy'

const STATUSES: Readonly<Record<Refusal, number>> = {
  'no-key': 401,
  forbidden: 403,
  unknown: 404,
  'too-long': 413,
  busy: 503,
}

/** Says why a file is not given, and what to do instead. */
export function refuse({ headers }: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const language = /^en\b/i.test(headers['accept-language'] ?? '') ? 'EN' : 'FR'
  return reply.code(STATUSES[refusal]).send({ error: say(language, `refusal.${refusal}`, { most: MOST_ROWS }) })
}

/** The refusal that an error stands for; `undefined` when it stands for none. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof UnknownExperiment) return 'unknown'
  if (error instanceof TooLong) return 'too-long'
  const codes = errorCodes(error)
  if (codes.some((code) => code === 'UNAUTHENTICATED' || code === 'LINK_UNKNOWN' || code === 'CHAT_ACCOUNT_UNKNOWN'))
    return 'no-key'
  return codes.includes('FORBIDDEN') ? 'forbidden' : undefined
}
