import type { Complaint } from '../blocks/checks.ts'
import type { World } from '../state/world.ts'
import type { ApiAnswer, Fields } from '../types.ts'

/** One method of the Web API. */
export type Method = (world: World, params: Fields) => ApiAnswer | Promise<ApiAnswer>

/** A successful answer. */
export const answered = (body: Fields = {}): ApiAnswer => ({
  status: 200,
  body: { ok: true, ...body },
})

/** Slack's refusals travel as 200 with `ok: false`. */
export const refused = (error: string, details: Fields = {}): ApiAnswer => ({
  status: 200,
  body: { ok: false, error, ...details },
})

/** Complaints in the words of Slack: `must be … [json-pointer:/blocks/0/text]`. */
export const phrase = ({ path, message }: Complaint): string => `${message} [json-pointer:${path}]`

/** A refusal that says where. */
export const refusedAt = (error: string, complaints: readonly Complaint[]): ApiAnswer =>
  refused(error, {
    errors: complaints.map(phrase),
    response_metadata: { messages: complaints.map((one) => `[ERROR] ${phrase(one)}`) },
  })
