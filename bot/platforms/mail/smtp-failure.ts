import type { SendResult } from '../port.ts'

/** What nodemailer says of a failure; none of it holds the text of the mail. */
interface SmtpError {
  readonly code?: string
  readonly originalCode?: string
  readonly command?: string
  readonly responseCode?: number
}

/** How servers put off those they do not know yet: they let the same mail in a few minutes later. */
const greylisting = [421, 450, 451]
const UNTIL_LET_IN = 600_000

/** Refusals of this recipient or of this mail. Those of the login or of the sender are for us to mend: all mails wait. */
const aboutThisMail = ['RCPT TO', 'DATA']

/** The server answered: it has not taken the mail. */
function refusal({ responseCode = 0, command = '' }: SmtpError, error: string, now: Date): SendResult {
  if (greylisting.includes(responseCode)) {
    return { kind: 'later', error, retryAt: new Date(now.getTime() + UNTIL_LET_IN) }
  }
  return { kind: responseCode >= 500 && aboutThisMail.includes(command) ? 'refused' : 'later', error }
}

/** What is known of a mail whose sending failed; `hasLeft` when its text had begun to leave. */
export function classifyFailure(failure: unknown, hasLeft: boolean, now: Date): SendResult {
  // Everything that nodemailer throws is an Error with these fields, or without.
  const error = failure as SmtpError
  const { code = 'unknown', originalCode = code, command, responseCode } = error
  if (responseCode && responseCode >= 400) return refusal(error, `${responseCode} ${command ?? ''}`.trim(), now)
  if (hasLeft) return { kind: 'unknown', error: originalCode }
  return { kind: code === 'EENVELOPE' ? 'refused' : 'later', error: originalCode }
}
