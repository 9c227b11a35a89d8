import { createHmac } from 'node:crypto'

export const signingSecret = 'bench'

/** The headers with which Slack signs a form; good for five minutes. */
export function signedHeaders(body: string, timestamp: number): Record<string, string> {
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')
  return {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': `v0=${signature}`,
  }
}
