import { type AnnouncementRow, announcementsById, planPrivateWord, settleAnnouncement } from '#db/announcements.ts'
import type { Id } from '#db/database.ts'
import { insertEvent } from '#db/events.ts'
import { endChannel, type Hindrance, hindrances } from '#db/experiment-channels.ts'
import { type Context, inTransaction } from '../context.ts'
import { channelById } from '../experiment-channels/resolvers.ts'
import type { SettleAnnouncementInput } from '../generated/resolvers.ts'
import { globalId, isUuid } from '../ids.ts'
import { toSettlement } from '../nudges/settle-nudge.ts'

/** The row that an id of the bot names; `undefined` for anything else. */
const parseAnnouncementId = (raw: string): Id<'announcement'> | undefined =>
  isUuid(raw) ? (raw as Id<'announcement'>) : undefined

/** The announcement of that id. */
export async function findAnnouncement({ db }: Context, raw: string): Promise<AnnouncementRow | undefined> {
  const id = parseAnnouncementId(raw)
  return id && (await announcementsById(db, [id]))[0]
}

/** Ends a claim, with what follows from it; `undefined` when it has expired and another bot holds it. */
export const settle = (context: Context, input: SettleAnnouncementInput): Promise<AnnouncementRow | undefined> =>
  inTransaction(context, async (inside) => {
    const id = parseAnnouncementId(input.announcementId)
    if (!id || !isUuid(input.claimToken)) return undefined
    switch (input.outcome) {
      case 'WITHHELD':
      case 'PUBLIC':
        return withhold(inside, id, input)
      case 'LOST':
        return lose(inside, id, input)
      default:
        return settleAnnouncement(
          inside.db,
          id,
          input.claimToken,
          toSettlement({ ...input, outcome: input.outcome }, inside.now()),
        )
    }
  })

type Ended = Pick<SettleAnnouncementInput, 'outcome' | 'claimToken' | 'users' | 'error'>

/** In a public channel, nobody in particular prevents it. */
const NOBODY: Hindrance = { names: [], strangers: 0 }

/** Not told, and whoever bound the channel learns who prevents it, or that anybody may enter. */
async function withhold(context: Context, id: Id<'announcement'>, { outcome, claimToken, users }: Ended) {
  const { db, now } = context
  const error = outcome === 'PUBLIC' ? 'Anybody may enter the channel.' : 'Not everyone in the channel may know it.'
  const settled = await settleAnnouncement(db, id, claimToken, { state: 'CANCELLED', error })
  if (!settled) return undefined
  const channel = await context.load(channelById, settled.experimentChannelId)
  const isPublic = outcome === 'PUBLIC'
  const hindrance = isPublic ? NOBODY : await hindrances(db, channel, users ?? [])
  // Whoever prevented it has just left.
  if (!isPublic && hindrance.names.length + hindrance.strangers === 0) return settled
  await planPrivateWord(db, channel, { kind: 'WITHHELD', dueAt: now(), ...hindrance })
  return settled
}

/** The bot was put out of the channel, or it is gone: it is bound no more. */
async function lose(context: Context, id: Id<'announcement'>, { claimToken, error }: Ended) {
  const { db, now } = context
  const settled = await settleAnnouncement(db, id, claimToken, { state: 'CANCELLED', error: error ?? 'lost' })
  if (!settled) return undefined
  const lost = await endChannel(db, settled.experimentChannelId, now())
  if (!lost) return settled
  await planPrivateWord(db, lost, { kind: 'LOST', dueAt: now(), names: [], strangers: 0 })
  await insertEvent(db, {
    programmeId: lost.programmeId,
    kind: 'EXPERIMENT_CHANNEL_UNBOUND',
    subjectId: globalId('experiment', lost.experimentId),
    channel: 'SYSTEM',
    at: now(),
    before: { channel: lost.channel },
    after: { channel: null },
  })
  return settled
}
