import { removeScoring, replaceScoring, scoresOfApplications } from '#db/scorings.ts'
import { recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import type { LiftRecusalInput, RecuseFromApplicationInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { invalidNote, trimmed } from '../words.ts'
import { type JudgeOutcome, judgeApplication } from './judge-application.ts'
import { canLiftRecusal, canRecuse } from './scoring.ts'

/** Keeps a juror out of an application; what they had scored is taken back, and stays in the event. */
export const recuseFromApplication = (context: Context, input: RecuseFromApplicationInput): Promise<JudgeOutcome> =>
  judgeApplication(context, input, {
    change: 'JUROR_RECUSED',
    may: canRecuse,
    work: async (inside, application) => {
      const { db, now } = inside
      const comment = trimmed(input.reason)
      const invalid = invalidNote(comment, false, 'reason')
      if (invalid) return invalid
      const { id: applicationId, programmeId, callId } = application
      const { id: memberId } = memberOf(inside)
      const scores = (await scoresOfApplications(db, [applicationId])).filter((score) => score.memberId === memberId)
      const place = { programmeId, callId, applicationId, memberId }
      await replaceScoring(db, { ...place, recused: true, comment, givenAt: now() }, [])
      await recordChange(inside, {
        subjectId: globalId('application', applicationId),
        before: {
          scores: scores.map(({ criterionId, value }) => ({ criterionId: globalId('criterion', criterionId), value })),
        },
        after: { recused: true, reason: comment },
      })
      return { kind: 'done', application }
    },
  })

/** Lets a juror score again an application that they kept out of. */
export const liftRecusal = (context: Context, input: LiftRecusalInput): Promise<JudgeOutcome> =>
  judgeApplication(context, input, {
    change: 'RECUSAL_LIFTED',
    may: canLiftRecusal,
    work: async (inside, application) => {
      await removeScoring(inside.db, { applicationId: application.id, memberId: memberOf(inside).id })
      await recordChange(inside, {
        subjectId: globalId('application', application.id),
        before: { recused: true },
        after: { recused: false },
      })
      return { kind: 'done', application }
    },
  })
