import type { Logger } from 'pino'
import type { Api } from '../api.ts'
import { ClaimMootNudgesDocument, CloseNudgeDocument } from '../generated/operations.ts'
import type { ChatPlatformPort, ChatPort } from '../platforms/port.ts'
import { mootMessage } from './moot-message.ts'

interface Closing {
  readonly api: Api
  readonly port: ChatPort
  readonly logger: Logger
  readonly now: () => Date
}

type Editing = ChatPort & Pick<ChatPlatformPort, 'edit'>

/** A letter that was sent stays as it is. */
const canEdit = (port: ChatPort): port is Editing => 'edit' in port

const LEASE_SECONDS = 60
const EVERY = 15_000

/** The messages whose subject was dealt with elsewhere say so, where they stand. Returns how many. */
export async function closeNudges({ api, port, logger, now }: Closing): Promise<number> {
  if (!canEdit(port)) return 0
  const { platform, workspace } = port
  const place = { platform, workspace }
  const input = { ...place, first: 20, leaseSeconds: LEASE_SECONDS }
  const { claimMootNudges } = await api.execute(ClaimMootNudgesDocument, { input }, 'bot')
  let closed = 0
  for (const moot of claimMootNudges) {
    const { remoteRef, nudge } = moot
    try {
      // One that is no longer there is closed as well: nobody can press it.
      await port.edit(remoteRef, mootMessage(moot, now()))
      await api.execute(CloseNudgeDocument, { input: { ...place, remoteRef } }, 'bot')
      closed += 1
    } catch (error) {
      logger.warn({ err: error, nudge: nudge.id }, 'A message could not be closed; it is tried again later')
    }
  }
  return closed
}

/** The same, now and then: what has not changed for a while may wait a few seconds. */
export function createCloser(closing: Closing): () => Promise<void> {
  let next = 0
  return async () => {
    const at = closing.now().getTime()
    if (at < next) return
    next = at + EVERY
    await closeNudges(closing)
  }
}
