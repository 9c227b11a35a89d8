import { NudgeQueueDocument } from '../../generated/operations.ts'
import type { Check } from '../../health/check.ts'
import { notice } from '../../messages/notice.ts'
import type { Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { isQueueGood, queueBlocks } from './queue-blocks.ts'
import { schoolChecks } from './school-check.ts'

export const HEALTH_WORDS = ['sante', 'health']

/**
 * `/passerelle santé`: what runs, how fast, what waits, what is wrong and how to mend it. For the agents who administer. `done` is
 * what they have just decided.
 */
export async function showHealth(session: Session, done: readonly Block[] = []): Promise<Reply> {
  if (session.viewer.role !== 'STAFF') return { kind: 'message', message: notice(session.sayRich('not-for-role')) }
  const [found, { nudgeQueue }] = await Promise.all([session.health(), session.ask(NudgeQueueDocument, {})])
  const checks = [...found, ...schoolChecks(session, nudgeQueue)]
  const wrong = checks.filter(({ isGood }) => !isGood).length + (isQueueGood(nudgeQueue) ? 0 : 1)
  const summary = session.say('health.title', { wrong })
  const blocks: Block[] = [
    ...done,
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
