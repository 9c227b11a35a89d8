import type { Logger } from 'pino'
import type { Api } from '../api.ts'
import type { Homes } from '../home/keep-homes.ts'
import type { ChatPort } from '../platforms/port.ts'
import { countSending } from './count-sending.ts'
import type { Lease } from './lease.ts'
import { linkedAccount } from './linked-account.ts'
import { mailedNotice } from './mailed-notice.ts'
import { type ClaimedNudge, nudgeMessage } from './nudge-message.ts'
import { nameOf, sendInTime } from './send-in-time.ts'
import { type Ending, settleNudge } from './settle-nudge.ts'
import type { Silence } from './silence.ts'

/** What is needed to send what was taken. */
export interface Sending {
  readonly api: Api
  readonly port: ChatPort
  readonly logger: Logger
  readonly now: () => Date
  readonly lease: Lease
  readonly silence: Silence
  /** Whose homes change with what they are told. */
  readonly homes?: Pick<Homes, 'touch'> | undefined
}

/** Sends one nudge if it may still begin, and says what became of it. Returns whether it was sent. */
export async function sendNudge(sending: Sending, claimed: ClaimedNudge, isHeld: () => boolean): Promise<boolean> {
  const { logger, silence } = sending
  try {
    const ending = await attempt(sending, claimed, isHeld)
    countSending(sending.port, ending)
    if (ending.kind === 'later' && ending.isBusy && ending.retryAt) silence.keep(ending.retryAt)
    if (ending.kind !== 'sent') logger.warn({ nudge: claimed.nudge.id, ...ending }, 'A nudge was not delivered')
    await settleNudge(sending, claimed, ending)
    return ending.kind === 'sent'
  } catch (error) {
    logger.error({ err: error, nudge: claimed.nudge.id }, 'A nudge is left until its lease ends')
    return false
  }
}

/** Sends at the very end: what fails before is surely not sent. */
async function attempt(sending: Sending, claimed: ClaimedNudge, isHeld: () => boolean): Promise<Ending> {
  const { silence, now } = sending
  if (silence.isOn()) return { kind: 'later', error: 'The platform asks to wait.', retryAt: silence.until() }
  if (!isHeld()) return { ...leaseOver, retryAt: now() }
  const ready = await prepare(sending, claimed)
  if ('kind' in ready) return ready
  if (!isHeld()) return leaseOver
  return send(sending, claimed, ready)
}

/** Somebody else may begin at once; but what was too slow to be made ready here would be so again. */
const leaseOver = { kind: 'later', error: 'The lease is nearly over.' } as const

type Ready = { readonly user: string; readonly message: ReturnType<typeof nudgeMessage> }

async function send(sending: Sending, { nudge }: ClaimedNudge, { user, message }: Ready): Promise<Ending> {
  const { port } = sending
  const result = await sendInTime(sending, () => port.send(user, message, nudge.deliveryKey))
  if (result.kind === 'sent') showHome(sending, user)
  // Where nothing tells, a person decides.
  return result.kind === 'unknown' && !port.findSent ? { kind: 'ambiguous', error: result.error } : result
}

function showHome({ port: { platform, workspace }, homes }: Sending, user: string): void {
  if (platform !== 'EMAIL') homes?.touch({ actor: { platform, workspace, user }, readEmail: async () => undefined })
}

/** Finds whom to send what to, unless it is sent already or cannot be yet. */
async function prepare({ port, logger, now }: Sending, claimed: ClaimedNudge): Promise<Ready | Ending> {
  try {
    const user = await findRecipient(port, claimed)
    if (!user) return noAccount(claimed)
    const message = nudgeMessage(claimed.nudge, now())
    return (
      (await alreadySent(port, claimed, user)) ?? {
        user,
        message: port.platform === 'EMAIL' ? mailedNotice(message, claimed.nudge) : message,
      }
    )
  } catch (error) {
    logger.error({ err: error, nudge: claimed.nudge.id }, 'A nudge could not be prepared')
    const { error: reason = nameOf(error), ...wait } = port.explain?.(error) ?? {}
    return { kind: 'later', error: reason, ...wait }
  }
}

/** What may have been sent to an account that is gone since is no business of another platform. */
const noAccount = ({ doubtful }: ClaimedNudge): Ending =>
  doubtful
    ? { kind: 'later', error: 'The recipient has no account on this platform any more.' }
    : { kind: 'no-account' }

/** A contact's address; a member's account linked on this platform, or the one that has the member's e-mail. */
async function findRecipient(
  port: ChatPort,
  { nudge: { contact, recipient } }: ClaimedNudge,
): Promise<string | undefined> {
  const email = recipient ? recipient.email : contact?.email
  return linkedAccount(port, recipient) ?? (email ? port.findUser(email) : undefined)
}

/** After an attempt whose end is not known, the platform's own record says whether it was delivered. */
async function alreadySent(port: ChatPort, claimed: ClaimedNudge, user: string): Promise<Ending | undefined> {
  if (!claimed.doubtful) return undefined
  if (!port.findSent) return { kind: 'ambiguous', error: 'An attempt ended without a word.' }
  const ref = await port.findSent(user, claimed.nudge.deliveryKey, new Date(claimed.firstClaimedAt))
  return ref ? { kind: 'sent', ref } : undefined
}
