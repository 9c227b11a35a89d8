import { allPages } from '../../all-pages.ts'
import { type MilestonePartsFragment, MilestonesDocument } from '../../generated/operations.ts'
import { foldedWords, holdsWords } from '../../language/fold.ts'
import { cut } from '../../language/format.ts'
import { nearestAll, nearNames } from '../../language/nearest.ts'
import { notice } from '../../messages/notice.ts'
import { suggestLines } from '../../messages/suggest.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { milestoneBlocks } from './cards.ts'

const SHOWN = 8
const PAGE = 100

/** What shows the milestones already attested, in both languages. */
const DONE = ['valides', 'valide', 'faits', 'fait', 'done', 'completed']

/** `/jalon`: the open milestones, the nearest first, or those attested, the latest first; words narrow them down. */
export async function runMilestone(session: Session, text: string): Promise<Reply> {
  const [first, ...others] = foldedWords(text)
  const isDone = first !== undefined && DONE.includes(first)
  const words = isDone ? others : foldedWords(text)
  const all = isDone ? await attested(session) : await milestones(session, true)
  const rows = all.filter((each) => holdsWords(namesOf(each).join(' '), words))
  const near = rows.length > 0 ? [] : nearWords(words, all)
  if (near.length > 0)
    return suggestLines(
      session,
      text,
      near.map((name) => session.say('milestone.line', { words: [isDone ? first : '', name].join(' ').trim() })),
    )
  if (rows.length === 0 && all.length > 0) {
    return { kind: 'message', message: notice(session.sayRich('milestone.not-found', { typed: cut(text, 200) })) }
  }
  if (rows.length === 0)
    return { kind: 'message', message: notice(session.sayRich(isDone ? 'milestone.none-done' : 'milestone.none')) }
  return list(session, rows, session.say(isDone ? 'milestone.list-done' : 'milestone.list', { count: rows.length }))
}

/** The words that were meant: a milestone, an experiment, or « validés ». */
function nearWords(words: readonly string[], all: readonly MilestonePartsFragment[]): readonly string[] {
  const [first = '', ...others] = words
  const names = nearNames(words, all.flatMap(namesOf))
  return names.length > 0 ? names : nearestAll(first, DONE).map((word) => [word, ...others].join(' '))
}

/** What a milestone may be called by: itself, or its experiment. */
const namesOf = ({ title, experiment }: MilestonePartsFragment): string[] => [title, experiment.title]

function list(session: Session, rows: readonly MilestonePartsFragment[], summary: string): Reply {
  const shown = rows.slice(0, SHOWN)
  const foot =
    rows.length > shown.length
      ? [{ type: 'context', text: session.sayRich('milestone.narrow', { shown: SHOWN }) } as const]
      : []
  const blocks = shown.flatMap((milestone) => milestoneBlocks(session, milestone))
  return { kind: 'message', message: { summary, blocks: [{ type: 'heading', text: summary }, ...blocks, ...foot] } }
}

const attested = async (session: Session): Promise<MilestonePartsFragment[]> =>
  (await milestones(session, false))
    .filter(({ completedAt }) => completedAt !== null)
    .toSorted((one, other) => ((one.completedAt ?? '') < (other.completedAt ?? '') ? 1 : -1))

const milestones = (session: Session, open: boolean): Promise<MilestonePartsFragment[]> =>
  allPages(async (after) => (await session.ask(MilestonesDocument, { open, first: PAGE, after })).milestones)
