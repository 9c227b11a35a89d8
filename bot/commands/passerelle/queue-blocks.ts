import type { FailedPartsFragment, NudgeQueueQuery } from '../../generated/operations.ts'
import { cut } from '../../language/format.ts'
import { moment } from '../../language/slot.ts'
import type { Action, Block } from '../../model/message.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'

type Queue = NudgeQueueQuery['nudgeQueue']

const HOUR = 3600
const MINUTE = 60

/** Whether nothing in the queue asks for the eye of an agent: what is late is so by over ten minutes. */
export const isQueueGood = ({ late, dead, counts }: Queue): boolean => late === 0 && dead + counts.ambiguous === 0

/** Where the reminders stand, and what can be done about each of those that failed. */
export function queueBlocks(session: Session, queue: Queue): Block[] {
  const { waiting, late, dead, lag, counts, failed } = queue
  const oldest = session.say('health.lag', { hours: Math.floor(lag / HOUR), minutes: Math.floor(lag / MINUTE) })
  const figures = { waiting, late, dead, ambiguous: counts.ambiguous, lag: oldest }
  const text: Rich = [isQueueGood(queue) ? '✅ ' : '⚠️ ', ...session.sayRich('health.queue', figures)]
  return [{ type: 'text', text }, ...failed.flatMap((nudge) => failedBlocks(session, nudge))]
}

function failedBlocks(session: Session, nudge: FailedPartsFragment): Block[] {
  const actions = [
    ...(nudge.viewerCanRetry ? [retryButton(session, nudge)] : []),
    ...(nudge.viewerCanDrop
      ? [{ act: 'passerelle.drop-nudge', argument: nudge.id, label: session.say('health.drop') }]
      : []),
  ]
  return [
    { type: 'context', text: failedLine(session, nudge) },
    ...(actions.length > 0 ? [{ type: 'actions', actions } as const] : []),
  ]
}

/** What may have arrived is only sent again by whoever knows that it may arrive twice. */
const retryButton = (session: Session, { id, state, recipient }: FailedPartsFragment): Action => ({
  act: 'passerelle.retry-nudge',
  argument: id,
  label: session.say('health.retry'),
  ...(state === 'AMBIGUOUS' && {
    confirm: {
      title: session.say('health.retry'),
      text: `${session.say('health.retry-sure')} ${session.say('health.retry-doubt', { who: recipient?.name ?? 'none' })}`,
      confirm: session.say('health.retry'),
      cancel: session.say('health.keep'),
    },
  }),
})

/** Words that platforms have for what an administrator can do something about. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/no account on this platform/, 'account'],
  [/users?_not_found|account_inactive|user_disabled/, 'gone'],
  [/invalid_auth|token_|not_authed|401/, 'token'],
  [/missing_scope|no_permission/, 'scope'],
  [/ratelimited|rate_limited|asks to wait|429/, 'busy'],
  [/without a word|No answer in time/, 'perhaps'],
  [/ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|UND_ERR|http_5/, 'network'],
]

function failedLine(session: Session, { kind, state, error, dueAt, recipient }: FailedPartsFragment): Rich {
  const { language, timeZone } = session.viewer
  return session.sayRich('health.failed', {
    kind,
    who: recipient?.name ?? 'none',
    reason: REASONS.find(([pattern]) => pattern.test(error))?.[1] ?? 'other',
    error: cut(error, 120),
    state,
    at: moment(language, timeZone, dueAt),
  })
}
