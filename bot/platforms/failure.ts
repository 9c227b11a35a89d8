import type { Later, SendResult } from './port.ts'

/** A message that was not sent, or that nobody knows to have been. */
export type Failure = Exclude<SendResult, { kind: 'sent' }>

/** Never reached the server: refused connection, unknown host, no route. */
export const neverSent = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]

/** The network's word for what went wrong, which stands below the error of `fetch`. */
export function networkCode(error: Error): string {
  const { cause } = error
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return typeof code === 'string' ? code : error.name
}

/** What is known when the failure came before anything was sent: the same, except that nothing may have been sent. */
export const beforeSending = (failure: Failure): Failure =>
  failure.kind === 'unknown' ? { kind: 'later', error: failure.error } : failure

/** The same, of what was only asked: it may be asked again. */
export const whyNot = (failure: Failure): Omit<Later, 'kind'> => {
  const { kind: _kind, ...known } = failure
  return known
}
