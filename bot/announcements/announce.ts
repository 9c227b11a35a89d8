import type { Logger } from 'pino'
import type { Api } from '../api.ts'
import {
  type AnnouncementOutcome,
  ChannelHindranceDocument,
  ClaimAnnouncementsDocument,
  SettleAnnouncementDocument,
} from '../generated/operations.ts'
import { holdFrom, LEASE, leaseSeconds } from '../nudges/lease.ts'
import { linkedAccount } from '../nudges/linked-account.ts'
import { type InDoubt, nameOf, sendInTime } from '../nudges/send-in-time.ts'
import { detailsOf } from '../nudges/settle-nudge.ts'
import { createSilence, type Silence } from '../nudges/silence.ts'
import type { ChatPlatformPort, PostResult } from '../platforms/port.ts'
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

/** Sends at the very end: what fails before is surely not sent. */
async function attempt(
  announcing: Required<Announcing>,
  claimed: ClaimedAnnouncement,
  isHeld: () => boolean,
): Promise<Result> {
  const ready = await makeReady(announcing, claimed)
  if ('kind' in ready) return ready
  if (!isHeld()) return { kind: 'later', error: 'The lease is nearly over.' }
  return sendInTime({ ...announcing, lease: LEASE }, ready.send)
}

async function makeReady(announcing: Required<Announcing>, claimed: ClaimedAnnouncement): Promise<Ready> {
  try {
    return await prepare(announcing, claimed)
  } catch (error) {
    announcing.logger.error({ err: error, announcement: claimed.announcement.id }, 'Something to tell is not ready')
    return { kind: 'later', error: nameOf(error), ...announcing.port.explain?.(error) }
  }
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
  const user = linkedAccount(port, recipient)
  if (!user) return { kind: 'refused', error: 'The recipient has no account here any more.' }
  const since = new Date(claimed.firstClaimedAt)
  const ref = claimed.doubtful ? await port.findSent(user, deliveryKey, since) : undefined
  if (ref) return { kind: 'sent', ref }
  return { send: () => port.send(user, announcementMessage(claimed.announcement), deliveryKey) }
}

const OUTCOMES = {
  sent: 'SENT',
  refused: 'DEAD',
  later: 'RETRY',
  unknown: 'UNKNOWN',
  withheld: 'WITHHELD',
  public: 'PUBLIC',
  lost: 'LOST',
} as const satisfies Record<Result['kind'], AnnouncementOutcome>

async function settle(
  { api, logger }: Announcing,
  { announcement: { id }, claimToken }: ClaimedAnnouncement,
  result: Result,
): Promise<void> {
  const users = 'users' in result ? { users: [...result.users] } : {}
  const input = { announcementId: id, claimToken, outcome: OUTCOMES[result.kind], ...detailsOf(result), ...users }
  const { settleAnnouncement } = await api.execute(SettleAnnouncementDocument, { input }, 'bot')
  if (settleAnnouncement.__typename !== 'SettleAnnouncementSuccess')
    logger.warn({ announcement: id }, settleAnnouncement.message)
}
