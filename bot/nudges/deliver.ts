import type { Logger } from 'pino'
import type { Api } from '../api.ts'
import {
  ClaimNudgesDocument,
  type NudgeOutcome,
  PlanNudgesDocument,
  SettleNudgeDocument,
} from '../generated/operations.ts'
import type { ChatPort, SendResult } from '../platforms/port.ts'
import { type ClaimedNudge, nudgeMessage } from './nudge-message.ts'

const BATCH = 20
const LEASE_SECONDS = 120

interface Delivery {
  readonly api: Api
  readonly port: ChatPort
  readonly logger: Logger
  readonly now: () => Date
}

/** One tick: plans what is due, then sends it batch by batch until nothing is left. Returns how many were sent. */
export async function deliverNudges(delivery: Delivery): Promise<number> {
  const { api, port } = delivery
  await api.execute(PlanNudgesDocument, {}, 'bot')
  const input = { platform: port.platform, workspace: port.workspace, first: BATCH, leaseSeconds: LEASE_SECONDS }
  let sent = 0
  for (;;) {
    const { claimNudges } = await api.execute(ClaimNudgesDocument, { input }, 'bot')
    for (const claimed of claimNudges) sent += (await deliver(delivery, claimed)) ? 1 : 0
    if (claimNudges.length < BATCH) return sent
  }
}

async function deliver(delivery: Delivery, claimed: ClaimedNudge): Promise<boolean> {
  const { port, logger, now } = delivery
  const user = await findRecipient(port, claimed)
  if (!user) {
    await settle(delivery, claimed, { outcome: 'DEAD', error: 'The recipient has no account on this platform.' })
    return false
  }
  const result =
    (await alreadySent(port, claimed, user)) ??
    (await port.send(user, nudgeMessage(claimed.nudge, now()), claimed.nudge.deliveryKey))
  if (result.kind !== 'sent') logger.warn({ nudge: claimed.nudge.id, ...result }, 'A nudge was not delivered')
  // What may have been sent is left claimed: when the lease ends, the next bot looks before it sends.
  if (result.kind !== 'unknown') await settle(delivery, claimed, settlementOf(result))
  return result.kind === 'sent'
}

/** The account linked on this platform, or the one that has the member's e-mail. */
async function findRecipient(port: ChatPort, { nudge: { recipient } }: ClaimedNudge): Promise<string | undefined> {
  const linked = recipient.chatAccounts.find(
    ({ platform, workspace }) => platform === port.platform && workspace === port.workspace,
  )
  return linked?.user ?? (recipient.email ? port.findUser(recipient.email) : undefined)
}

/** After a first attempt whose end is not known, the platform's own record says whether it was delivered. */
async function alreadySent(port: ChatPort, claimed: ClaimedNudge, user: string): Promise<SendResult | undefined> {
  if (claimed.attempt === 1) return undefined
  const ref = await port.findSent(user, claimed.nudge.deliveryKey, new Date(claimed.firstClaimedAt))
  return ref ? { kind: 'sent', ref } : undefined
}

interface Settlement {
  readonly outcome: NudgeOutcome
  readonly remoteRef?: string
  readonly retryAt?: string
  readonly error?: string
}

function settlementOf(result: Exclude<SendResult, { kind: 'unknown' }>): Settlement {
  switch (result.kind) {
    case 'sent':
      return { outcome: 'SENT', remoteRef: result.ref }
    case 'refused':
      return { outcome: 'DEAD', error: result.error }
    case 'later':
      return {
        outcome: 'RETRY',
        error: result.error,
        ...(result.retryAt ? { retryAt: result.retryAt.toISOString() } : {}),
      }
  }
}

async function settle(
  { api, logger }: Delivery,
  { nudge, claimToken }: ClaimedNudge,
  settlement: Settlement,
): Promise<void> {
  const input = { nudgeId: nudge.id, claimToken, ...settlement }
  const { settleNudge } = await api.execute(SettleNudgeDocument, { input }, 'bot')
  if (settleNudge.__typename !== 'SettleNudgeSuccess') logger.warn({ nudge: nudge.id }, settleNudge.message)
}
