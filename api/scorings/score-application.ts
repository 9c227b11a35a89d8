import type { ApplicationRow } from '#db/applications.ts'
import { criteriaOfCalls } from '#db/criteria.ts'
import { replaceScoring, scoresOfApplications } from '#db/scorings.ts'
import { recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import type { ScoreApplicationInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { invalidNote, trimmed } from '../words.ts'
import { type JudgeOutcome, judgeApplication } from './judge-application.ts'
import { canScore, type Fault, type Judgement, readScores } from './scoring.ts'

/** Some scores cannot be kept: all that is wrong. */
export interface InvalidScores {
  readonly kind: 'invalid-scores'
  readonly faults: readonly Fault[]
}

/** Scores an application by every criterion, instead of what the juror had said. */
export const scoreApplication = (
  context: Context,
  input: ScoreApplicationInput,
): Promise<JudgeOutcome | InvalidScores> =>
  judgeApplication<InvalidScores>(context, input, {
    change: 'APPLICATION_SCORED',
    may: canScore,
    work: (inside, application) => score(inside, application, input),
  })

async function score(
  context: Context,
  application: ApplicationRow,
  { scores: given, comment: typed }: ScoreApplicationInput,
): Promise<JudgeOutcome | InvalidScores> {
  const { db } = context
  const read = readScores(given, await criteriaOfCalls(db, [application.callId]))
  if (!read || read.scores.length + read.faults.length === 0)
    return { kind: 'invalid-input', field: 'scores', text: 'invalid.scores' }
  if (read.faults.length > 0) return { kind: 'invalid-scores', faults: read.faults }
  const comment = trimmed(typed)
  const invalid = invalidNote(comment, false, 'comment')
  if (invalid) return invalid
  const { id: memberId } = memberOf(context)
  const before = (await scoresOfApplications(db, [application.id])).filter((each) => each.memberId === memberId)
  await write(context, application, { scores: read.scores, comment })
  await recordChange(context, {
    subjectId: globalId('application', application.id),
    ...(before.length > 0 ? { before: { scores: before.map(forEvent) } } : {}),
    after: {
      scores: read.scores.map(({ criterion, ...each }) => forEvent({ criterionId: criterion.id, ...each })),
      comment,
    },
  })
  return { kind: 'done', application }
}

async function write(
  context: Context,
  { id: applicationId, programmeId, callId }: ApplicationRow,
  { scores, comment }: { readonly scores: readonly Judgement[]; readonly comment: string | null },
): Promise<void> {
  const place = { programmeId, callId, applicationId, memberId: memberOf(context).id }
  await replaceScoring(
    context.db,
    { ...place, comment, givenAt: context.now() },
    scores.map(({ criterion: { id: criterionId, maximum }, ...said }) => ({ ...place, ...said, criterionId, maximum })),
  )
}

const forEvent = ({
  criterionId,
  value,
  comment,
}: Pick<Judgement, 'value' | 'comment'> & { readonly criterionId: Judgement['criterion']['id'] }) => ({
  criterionId: globalId('criterion', criterionId),
  value,
  comment,
})
