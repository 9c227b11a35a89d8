import { NudgeQueueDocument, type NudgeQueueQuery } from '../../generated/operations.ts'
import type { Check } from '../../health/check.ts'
import { cut } from '../../language/format.ts'
import { moment } from '../../language/slot.ts'
import { notice } from '../../messages/notice.ts'
import type { Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'

export const HEALTH_WORDS = ['sante', 'health']

/** `/passerelle santé`: what runs, how fast, what waits, what is wrong and how to mend it. For the agents who administer. */
export async function showHealth(session: Session): Promise<Reply> {
  if (session.viewer.role !== 'STAFF') return { kind: 'message', message: notice(session.sayRich('not-for-role')) }
  const [checks, { nudgeQueue }] = await Promise.all([session.health(), session.ask(NudgeQueueDocument, {})])
  const wrong = checks.filter(({ isGood }) => !isGood).length + (nudgeQueue.late > 0 || nudgeQueue.dead > 0 ? 1 : 0)
  const summary = session.say('health.title', { wrong })
  const blocks: Block[] = [
    { type: 'heading', text: summary },
    ...checks
      .toSorted((one, other) => Number(one.isGood) - Number(other.isGood))
      .map((check) => checkBlock(session, check)),
    { type: 'divider' },
    ...queueBlocks(session, nudgeQueue),
  ]
  return { kind: 'message', message: { summary, blocks } }
}

const checkBlock = (session: Session, { name, isGood, found, mend }: Check): Block => ({
  type: 'text',
  text: [
    `${isGood ? '✅' : '⚠️'} `,
    { type: 'strong', text: session.say(name.key, name.values) },
    ' — ',
    ...session.sayRich(found.key, found.values),
    ...(mend ? [`\n${isGood ? 'ℹ️' : '🔧'} `, ...session.sayRich(mend.key, mend.values)] : []),
  ],
})

function queueBlocks(session: Session, { waiting, late, dead, failed }: NudgeQueueQuery['nudgeQueue']): Block[] {
  const isGood = late === 0 && dead === 0
  const text: Rich = [isGood ? '✅ ' : '⚠️ ', ...session.sayRich('health.queue', { waiting, late, dead })]
  return [
    { type: 'text', text },
    ...failed.map((nudge): Block => ({ type: 'context', text: failedLine(session, nudge) })),
  ]
}

/** Words that platforms have for what an administrator can do something about. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/no account on this platform/, 'account'],
  [/users?_not_found|account_inactive|user_disabled/, 'gone'],
  [/invalid_auth|token_|not_authed|401/, 'token'],
  [/missing_scope|no_permission/, 'scope'],
  [/ratelimited|rate_limited|429/, 'busy'],
  [/^Peut-être remis|without a word/, 'perhaps'],
  [/ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|UND_ERR|http_5/, 'network'],
]

function failedLine(session: Session, { kind, state, error, dueAt, recipient }: Failed): Rich {
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

type Failed = NudgeQueueQuery['nudgeQueue']['failed'][number]
