import type { Logger } from 'pino'
import type { Api } from '../api.ts'
import {
  type AnnouncementOutcome,
  ChannelHindranceDocument,
  ClaimAnnouncementsDocument,
  SettleAnnouncementDocument,
} from '../generated/operations.ts'
import { holdFrom, LEASE, leaseSeconds, untilLookUp } from '../nudges/lease.ts'
import { createSilence, type Silence } from '../nudges/silence.ts'
import type { ChatPlatformPort, PostResult } from '../platforms/port.ts'
import { within } from '../platforms/within.ts'
import { announcementMessage, type ClaimedAnnouncement } from './announcement-message.ts'

/** What is needed of a platform to speak in channels. */
export type ChannelPort = Pick<
  ChatPlatformPort,
  | 'platform'
  | 'workspace'
  | 'findUser'
  | 'send'
  | 'findSent'
  | 'post'
  | 'findPosted'
  | 'membersOf'
  | 'isPublic'
  | 'explain'
>

interface Announcing {
  readonly api: Api
  readonly port: ChannelPort
  readonly logger: Logger
  readonly now?: () => Date
  /** Shared with the nudges of the same platform. */
  readonly silence?: Silence
}

/** May have been told: to be looked for from then on. */
interface InDoubt {
  readonly kind: 'unknown'
  readonly error: string
  readonly retryAt: Date
}

type Result =
  | Exclude<PostResult, { kind: 'unknown' }>
  | InDoubt
  | { readonly kind: 'withheld'; readonly users: readonly string[] }
  | { readonly kind: 'public' }

/** Tells all that is due in the channels of a workspace, one by one. Returns how many were told. */
export async function announceDue(announcing: Announcing): Promise<number> {
  const { api, port, now = () => new Date(), silence = createSilence(now) } = announcing
  const { platform, workspace } = port
  const input = { platform, workspace, first: 1, leaseSeconds: leaseSeconds(LEASE) }
  let told = 0
  while (!silence.isOn()) {
    const isHeld = holdFrom(LEASE, { now })
    const { claimAnnouncements } = await api.execute(ClaimAnnouncementsDocument, { input }, 'bot')
    const [claimed] = claimAnnouncements
    if (!claimed) break
    if (await announce({ ...announcing, now, silence }, claimed, isHeld)) told += 1
  }
  return told
}

/** Tells one thing, and says what became of it: what may have been told is looked for before it is told again. */
async function announce(
  announcing: Required<Announcing>,
  claimed: ClaimedAnnouncement,
  isHeld: () => boolean,
): Promise<boolean> {
  const { logger, silence } = announcing
  const { id } = claimed.announcement
  try {
    const result = await attempt(announcing, claimed, isHeld)
    if (result.kind === 'later' && result.isBusy && result.retryAt) silence.keep(result.retryAt)
    if (result.kind !== 'sent')
      logger.warn({ announcement: id, kind: result.kind }, 'Something was not told in a channel')
    await settle(announcing, claimed, result)
    return result.kind === 'sent'
  } catch (error) {
    logger.error({ err: error, announcement: id }, 'Something to tell is left until its lease ends')
    return false
  }
}

async function attempt(
  announcing: Required<Announcing>,
  claimed: ClaimedAnnouncement,
  isHeld: () => boolean,
): Promise<Result> {
  try {
    const ready = await prepare(announcing, claimed)
    if ('kind' in ready) return ready
    return isHeld() ? await sendInTime(announcing, ready.send) : { kind: 'later', error: 'The lease is nearly over.' }
  } catch (error) {
    announcing.logger.error({ err: error, announcement: claimed.announcement.id }, 'Something to tell is not ready')
    return {
      kind: 'later',
      error: error instanceof Error ? error.name : 'unknown',
      ...announcing.port.explain?.(error),
    }
  }
}

/** What has no end in time may have been told, and may still be: it is looked for once that must be over. */
async function sendInTime({ now }: Required<Announcing>, send: () => Promise<PostResult>): Promise<Result> {
  const result = await within(LEASE.longestSend, send())
  if (result && result.kind !== 'unknown') return result
  const retryAt = new Date(now().getTime() + untilLookUp(LEASE))
  return { kind: 'unknown', error: result?.error ?? 'No answer in time.', retryAt }
}

type Ready = { readonly send: () => Promise<PostResult> } | Result

const prepare = (announcing: Announcing, claimed: ClaimedAnnouncement): Promise<Ready> =>
  claimed.announcement.recipient ? inPrivate(announcing, claimed) : inChannel(announcing, claimed)

const UNSEEN = { kind: 'lost', error: 'The bot does not see the channel.' } as const

/** In the channel: only what everyone who reads it, or may enter it, may know, looked at last of all. */
async function inChannel({ api, port }: Announcing, claimed: ClaimedAnnouncement): Promise<Ready> {
  const { id, deliveryKey, experimentChannel } = claimed.announcement
  const { channel } = experimentChannel
  const since = new Date(claimed.firstClaimedAt)
  const ref = claimed.doubtful ? await port.findPosted(channel, deliveryKey, since) : undefined
  if (ref) return { kind: 'sent', ref }
  const isPublic = await port.isPublic(channel)
  if (isPublic) return { kind: 'public' }
  const users = isPublic === undefined ? undefined : await port.membersOf(channel)
  if (!users) return UNSEEN
  const variables = { announcementId: id, users: [...users] }
  const { channelHindrance: hindrance } = await api.execute(ChannelHindranceDocument, variables, 'bot')
  if (!hindrance || hindrance.strangers + hindrance.names.length > 0) return { kind: 'withheld', users }
  const message = announcementMessage(claimed.announcement)
  return { send: () => port.post(channel, message, deliveryKey) }
}

/** In private, to whoever bound the channel. */
async function inPrivate({ port }: Announcing, claimed: ClaimedAnnouncement): Promise<Ready> {
  const { recipient, deliveryKey } = claimed.announcement
  const linked = recipient?.chatAccounts.find(
    ({ platform, workspace }) => platform === port.platform && workspace === port.workspace,
  )
  if (!linked) return { kind: 'refused', error: 'The recipient has no account here any more.' }
  const since = new Date(claimed.firstClaimedAt)
  const ref = claimed.doubtful ? await port.findSent(linked.user, deliveryKey, since) : undefined
  if (ref) return { kind: 'sent', ref }
  return { send: () => port.send(linked.user, announcementMessage(claimed.announcement), deliveryKey) }
}

interface Settled {
  readonly outcome: AnnouncementOutcome
  readonly remoteRef?: string
  readonly retryAt?: string
  readonly error?: string
  readonly users?: string[]
}

function settledAs(result: Result): Settled {
  switch (result.kind) {
    case 'sent':
      return { outcome: 'SENT', remoteRef: result.ref }
    case 'refused':
      return { outcome: 'DEAD', error: result.error }
    case 'withheld':
      return { outcome: 'WITHHELD', users: [...result.users] }
    case 'public':
      return { outcome: 'PUBLIC' }
    case 'lost':
      return { outcome: 'LOST', error: result.error }
    case 'unknown':
      return { outcome: 'UNKNOWN', error: result.error, retryAt: result.retryAt.toISOString() }
    case 'later':
      return {
        outcome: 'RETRY',
        error: result.error,
        ...(result.retryAt ? { retryAt: result.retryAt.toISOString() } : {}),
      }
  }
}

async function settle(
  { api, logger }: Announcing,
  { announcement: { id }, claimToken }: ClaimedAnnouncement,
  result: Result,
): Promise<void> {
  const input = { announcementId: id, claimToken, ...settledAs(result) }
  const { settleAnnouncement } = await api.execute(SettleAnnouncementDocument, { input }, 'bot')
  if (settleAnnouncement.__typename !== 'SettleAnnouncementSuccess')
    logger.warn({ announcement: id }, settleAnnouncement.message)
}
