import { ClaimNudgesDocument } from '../generated/operations.ts'
import { closeNudges, createCloser } from './close.ts'
import { holdFrom, LEASE, type Lease, leaseSeconds } from './lease.ts'
import type { ClaimedNudge } from './nudge-message.ts'
import { createPlanner, planAll } from './plan.ts'
import { type Sending, sendNudge } from './send-nudge.ts'
import { createSilence, type Silence } from './silence.ts'

/** How many messages are under way together, and how many are taken for each of them. */
const AT_ONCE = 8
const BATCH = 2

interface Delivery extends Omit<Sending, 'lease' | 'silence'> {
  readonly lease?: Lease
  readonly silence?: Silence
  readonly atOnce?: number
  /** Nothing more is taken once it says so. */
  readonly stopping?: AbortSignal
}

/**
 * Ends what has expired, plans what is due, sends it until nothing is left, then closes the messages that ask nothing any more.
 * Returns how many were sent.
 */
export async function deliverNudges(delivery: Delivery): Promise<number> {
  await planAll(delivery)
  const sent = await sendDue(delivery, createSilence(delivery.now))
  await closeNudges(delivery)
  return sent
}

/** What a port does every few seconds: `plan` may be shared with other ports. */
export function createTick(delivery: Delivery, plan = createPlanner(delivery)): () => Promise<number> {
  const close = createCloser(delivery)
  const silence = delivery.silence ?? createSilence(delivery.now)
  return async () => {
    await plan()
    if (silence.isOn()) return 0
    const sent = await sendDue(delivery, silence)
    if (!silence.isOn()) await close()
    return sent
  }
}

async function sendDue({ lease = LEASE, atOnce = AT_ONCE, stopping, ...delivery }: Delivery, silence: Silence) {
  const sending = { ...delivery, lease, silence }
  const { platform, workspace, findSent } = delivery.port
  // Where nothing can be looked up, a bot that dies leaves one message in doubt, not many.
  const first = findSent ? atOnce * BATCH : 1
  const input = { platform, workspace, first, leaseSeconds: leaseSeconds(lease) }
  let sent = 0
  while (!silence.isOn() && !stopping?.aborted) {
    const isHeld = holdFrom(lease, delivery)
    const { claimNudges } = await delivery.api.execute(ClaimNudgesDocument, { input }, 'bot')
    if (claimNudges.length === 0) break
    sent += await sendBatch(sending, claimNudges, { atOnce, isHeld: () => isHeld() && !stopping?.aborted })
  }
  return sent
}

interface Together {
  readonly atOnce: number
  readonly isHeld: () => boolean
}

/** Several people at once, and to each of them one message after the other. */
async function sendBatch(
  sending: Sending,
  batch: readonly ClaimedNudge[],
  { atOnce, isHeld }: Together,
): Promise<number> {
  const waiting = Map.groupBy(batch, ({ nudge: { recipient, contact } }) => recipient?.id ?? contact?.email).values()
  let sent = 0
  const sendAll = async () => {
    for (const toOnePerson of waiting)
      for (const claimed of toOnePerson) if (await sendNudge(sending, claimed, isHeld)) sent += 1
  }
  await Promise.all(Array.from({ length: atOnce }, sendAll))
  return sent
}
