import { insertAnswers, presentAnswers } from '#db/bilan-answers.ts'
import type { BilanRow } from '#db/bilans.ts'
import type { Id } from '#db/database.ts'
import { actorOf, type Context, memberOf } from '../context.ts'
import type { BilanAnswerInput } from '../generated/resolvers.ts'
import { conflictsIn, mistakesIn, newAnswers, readAnswers } from './answers.ts'
import { recorded } from './change-bilan.ts'
import type { WriteOutcome } from './outcome.ts'

/** Who answers: a party of a version of the plan, or all together. */
export interface Answering {
  readonly planId: Id<'evaluation_plan'> | null
  readonly party: string | null
  readonly isReported: boolean
}

/** Writes the next version of answers, unless somebody else did since they were read. What says nothing new is left. */
export async function writeAnswers(
  context: Context,
  bilan: BilanRow,
  who: Answering,
  given: readonly BilanAnswerInput[],
): Promise<WriteOutcome> {
  const answers = readAnswers(given)
  const mistakes = mistakesIn(answers)
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes }
  const rows = await presentAnswers(context.db, bilan.id, who.party)
  const present = new Map(rows.map((row) => [row.question, row]))
  const conflicts = conflictsIn(answers, present)
  if (conflicts.length > 0) return { kind: 'changed', bilan, conflicts }
  const written = newAnswers(answers, present)
  if (written.length === 0) return { kind: 'done', bilan }
  const { programmeId, experimentId, id: bilanId } = bilan
  const by = { writtenBy: memberOf(context).id, writtenAt: context.now(), channel: actorOf(context).channel }
  const next = written.map(({ question, text }) => {
    const version = (present.get(question)?.version ?? 0) + 1
    return { programmeId, experimentId, bilanId, ...who, question, version, text, ...by }
  })
  await insertAnswers(context.db, next)
  const versions = next.map(({ question, version, text }) => [question, { version, text }])
  return recorded(context, bilan, { after: { party: who.party, answers: Object.fromEntries(versions) } })
}
