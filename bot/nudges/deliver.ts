import type { Logger } from 'pino'
import type { Api } from '../api.ts'
import { ClaimNudgesDocument } from '../generated/operations.ts'
import type { Homes } from '../home/keep-homes.ts'
import type { ChatPort } from '../platforms/port.ts'
import { closeNudges, createCloser } from './close.ts'
import { type ClaimedNudge, nudgeMessage } from './nudge-message.ts'
import { createPlanner, planAll } from './plan.ts'
import { type Ending, settleNudge } from './settle-nudge.ts'

const LEASE = 120_000
/** What a slow platform may take to send one message. */
const TIME_TO_SEND = 45_000

interface Delivery {
  readonly api: Api
  readonly port: ChatPort
  readonly logger: Logger
  readonly now: () => Date
  /** Whose homes change with what they are told. */
  readonly homes?: Pick<Homes, 'touch'>
}

/**
 * Ends what has expired, plans what is due, sends it one by one until nothing is left, then closes the messages that ask nothing
 * any more. Returns how many were sent.
 */
export async function deliverNudges(delivery: Delivery): Promise<number> {
  await planAll(delivery)
  const sent = await sendDue(delivery)
  await closeNudges(delivery)
  return sent
}

/** What a port does every few seconds: `plan` may be shared with other ports. */
export function createTick(delivery: Delivery, plan = createPlanner(delivery)): () => Promise<number> {
  const close = createCloser(delivery)
  return async () => {
    await plan()
    const sent = await sendDue(delivery)
    await close()
    return sent
  }
}

async function sendDue(delivery: Delivery): Promise<number> {
  const { api, port, now } = delivery
  const input = { platform: port.platform, workspace: port.workspace, first: 1, leaseSeconds: LEASE / 1000 }
  let sent = 0
  for (;;) {
    const leaseUntil = now().getTime() + LEASE
    const { claimNudges } = await api.execute(ClaimNudgesDocument, { input }, 'bot')
    const [claimed] = claimNudges
    if (!claimed) return sent
    if (await deliver(delivery, claimed, leaseUntil)) sent += 1
  }
}

/** Sends one nudge, and says what became of it. */
async function deliver(delivery: Delivery, claimed: ClaimedNudge, leaseUntil: number): Promise<boolean> {
  const { logger } = delivery
  try {
    const result = await attempt(delivery, claimed, leaseUntil)
    if (result.kind !== 'sent') logger.warn({ nudge: claimed.nudge.id, ...result }, 'A nudge was not delivered')
    await settleNudge(delivery, claimed, result)
    return result.kind === 'sent'
  } catch (error) {
    logger.error({ err: error, nudge: claimed.nudge.id }, 'A nudge is left until its lease ends')
    return false
  }
}

/** Sends at the very end: what fails before is surely not sent. */
async function attempt(delivery: Delivery, claimed: ClaimedNudge, leaseUntil: number): Promise<Ending> {
  const { port, now } = delivery
  const ready = await prepare(delivery, claimed)
  if ('kind' in ready) return ready
  if (leaseUntil - now().getTime() < TIME_TO_SEND) return { kind: 'later', error: 'The lease is nearly over.' }
  const result = await port.send(ready.user, ready.message, claimed.nudge.deliveryKey)
  if (result.kind === 'sent') showHome(delivery, ready.user)
  return result.kind === 'unknown' ? inDoubt(port, result.error, now()) : result
}

/** Looked for once a request that is still under way must have ended; where nothing tells, a person decides. */
const inDoubt = (port: ChatPort, error: string, now: Date): Ending =>
  port.findSent
    ? { kind: 'unknown', error, retryAt: new Date(now.getTime() + TIME_TO_SEND) }
    : { kind: 'ambiguous', error }

function showHome({ port: { platform, workspace }, homes }: Delivery, user: string): void {
  if (platform !== 'EMAIL') homes?.touch({ actor: { platform, workspace, user }, readEmail: async () => undefined })
}

/** Finds whom to send what to, unless it is sent already or cannot be yet. */
async function prepare({ port, logger, now }: Delivery, claimed: ClaimedNudge) {
  try {
    const user = await findRecipient(port, claimed)
    if (!user) return noAccount(claimed)
    return (await alreadySent(port, claimed, user)) ?? { user, message: nudgeMessage(claimed.nudge, now()) }
  } catch (error) {
    logger.error({ err: error, nudge: claimed.nudge.id }, 'A nudge could not be prepared')
    return { kind: 'later', error: error instanceof Error ? error.name : 'unknown' } satisfies Ending
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
  const linked = recipient?.chatAccounts.find(
    ({ platform, workspace }) => platform === port.platform && workspace === port.workspace,
  )
  const email = recipient ? recipient.email : contact?.email
  return linked?.user ?? (email ? port.findUser(email) : undefined)
}

/** After an attempt whose end is not known, the platform's own record says whether it was delivered. */
async function alreadySent(port: ChatPort, claimed: ClaimedNudge, user: string): Promise<Ending | undefined> {
  if (!claimed.doubtful) return undefined
  if (!port.findSent) return { kind: 'ambiguous', error: 'An attempt ended without a word.' }
  const ref = await port.findSent(user, claimed.nudge.deliveryKey, new Date(claimed.firstClaimedAt))
  return ref ? { kind: 'sent', ref } : undefined
}
