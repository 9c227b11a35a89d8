import type { NewsPartsFragment } from '../generated/operations.ts'
import { dayOf } from '../language/format.ts'
import type { Block } from '../model/message.ts'
import type { Rich } from '../model/rich.ts'
import type { ToldNudge } from '../nudges/notices/notice.ts'
import { noticeOf } from '../nudges/notices/notices.ts'
import type { Session } from '../session.ts'
import type { Home } from './ask-home.ts'

const DAY = 24 * 3600 * 1000
/** What is older is no longer news. */
const RECENT = 30 * DAY

/** What establishments answered lately, in the words in which it was told. */
export function answerBlocks(session: Session, { introductions }: Home): Block[] {
  const { role } = session.viewer
  const since = session.now().getTime() - RECENT
  const recent = introductions.edges.map(({ node }) => node).filter(({ statusAt }) => Date.parse(statusAt) >= since)
  // Those who ask for nothing wait for no answer.
  if (recent.length === 0 && (role === 'VIEWER' || role === 'EVALUATOR')) return []
  return [
    { type: 'divider' },
    { type: 'heading', text: session.say('home.answers') },
    ...recent.map((each): Block => ({ type: 'text', text: lineOf(session, each) })),
    ...(recent.length === 0 ? [{ type: 'text', text: session.sayRich('home.no-answer') } as const] : []),
  ]
}

function lineOf(session: Session, introduction: NewsPartsFragment): Rich {
  const { viewer, now } = session
  const subject = { __typename: 'Introduction', ...introduction } as const
  const news: ToldNudge = {
    ...{ id: '', kind: 'INTRODUCTION_NEWS', period: null },
    ...{ toScore: 0, invitation: null, stuck: [], subject },
  }
  const { blocks } = noticeOf(news, viewer, now())
  const text = blocks.find((block) => block.type === 'text')?.text ?? []
  return [...text, ` · ${dayOf(viewer.language, viewer.timeZone, introduction.statusAt)}`]
}
