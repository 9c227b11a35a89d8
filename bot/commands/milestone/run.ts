import {
  CompleteMilestoneDocument,
  type MilestonePartsFragment,
  MilestonesDocument,
} from '../../generated/operations.ts'
import { foldedWords } from '../../language/fold.ts'
import { cut } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { milestoneBlocks } from './cards.ts'

const SHOWN = 8
const PAGE = 100

/** `/jalon`: the open milestones, the nearest first; words narrow them down. */
export async function runMilestone(session: Session, text: string): Promise<Reply> {
  const words = foldedWords(text)
  const all = await openMilestones(session)
  const rows = all.filter(({ title, experiment }) => {
    const known = foldedWords(`${title} ${experiment.title}`)
    return words.every((word) => known.some((each) => each.startsWith(word)))
  })
  if (rows.length === 0 && all.length > 0) {
    return { kind: 'message', message: notice(session.sayRich('milestone.not-found', { typed: cut(text, 200) })) }
  }
  if (rows.length === 0) return { kind: 'message', message: notice(session.sayRich('milestone.none')) }
  const summary = session.say('milestone.list', { count: rows.length })
  const shown = rows.slice(0, SHOWN)
  const foot =
    rows.length > shown.length
      ? [{ type: 'context', text: session.sayRich('milestone.narrow', { shown: SHOWN }) } as const]
      : []
  const blocks = shown.flatMap((milestone) => milestoneBlocks(session, milestone))
  return { kind: 'message', message: { summary, blocks: [{ type: 'heading', text: summary }, ...blocks, ...foot] } }
}

/** All of them, page after page: words are looked for in each. */
async function openMilestones(session: Session, after: string | null = null): Promise<MilestonePartsFragment[]> {
  const { milestones } = await session.ask(MilestonesDocument, { first: PAGE, after })
  const { hasNextPage, endCursor } = milestones.pageInfo
  const page = milestones.edges.map(({ node }) => node)
  return hasNextPage ? [...page, ...(await openMilestones(session, endCursor))] : page
}

/** Attests the milestone of the button. */
export async function pressComplete(session: Session, milestoneId: string): Promise<Reply> {
  const input = { clientKey: session.key, milestoneId }
  const { completeMilestone: result } = await session.ask(CompleteMilestoneDocument, { input })
  if (result.__typename !== 'CompleteMilestoneSuccess') return { kind: 'replace', message: notice([result.message]) }
  const { title, experiment } = result.milestone
  return {
    kind: 'replace',
    message: notice(session.sayRich('milestone.completed', { title, experiment: experiment.title })),
  }
}
