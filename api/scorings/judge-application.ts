import type { ApplicationRow } from '#db/applications.ts'
import { callsById } from '#db/calls.ts'
import type { EventKind } from '#db/generated/tables.ts'
import { lockJuror, scoringsOfApplications, shareForScoring } from '#db/scorings.ts'
import { reachApplication, sameApplication } from '../applications/reach-application.ts'
import { type ClientKeyReused, once } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import type { Forbidden, InvalidInput, NotFound } from '../problems.ts'
import { isScoringOpen, type Judging } from './scoring.ts'

/** Scores no longer change. */
export interface ScoringClosed {
  readonly kind: 'closed'
  readonly application: ApplicationRow
}

export type JudgeOutcome =
  | { readonly kind: 'done'; readonly application: ApplicationRow }
  | ScoringClosed
  | NotFound
  | Forbidden
  | InvalidInput
  | ClientKeyReused

interface Gesture<Refusal> {
  readonly change: EventKind
  readonly may: (judging: Judging) => boolean
  readonly work: (context: Context, application: ApplicationRow) => Promise<JudgeOutcome | Refusal>
}

/** What a juror does about an application: once per client key, while nobody shortlists. */
export const judgeApplication = <Refusal extends { readonly kind: string } = never>(
  context: Context,
  input: { readonly clientKey: string; readonly applicationId: string },
  { change, may, work }: Gesture<Refusal>,
): Promise<JudgeOutcome | Refusal> =>
  once<JudgeOutcome | Refusal>(context, {
    input,
    change,
    command: async (inside) => {
      const found = await reachApplication(inside, input.applicationId)
      if (!found) return { kind: 'not-found' }
      const { application, call, judging } = await holdJudging(inside, found)
      if (!may(judging)) return { kind: 'forbidden' }
      return isScoringOpen(application, call) ? work(inside, application) : { kind: 'closed', application }
    },
    again: sameApplication,
  })

/** The application, its call and what the juror said, none of which moves until the end of the transaction. */
async function holdJudging(context: Context, { id, callId }: ApplicationRow) {
  const { db } = context
  const { id: memberId } = memberOf(context)
  const application = await shareForScoring(db, id)
  const isJuror = (await lockJuror(db, callId, memberId)) !== undefined
  const [call] = await callsById(db, [callId])
  if (!call) throw new Error('The call of an application is gone.')
  const own = (await scoringsOfApplications(db, [id])).find((scoring) => scoring.memberId === memberId)
  return { application, call: call, judging: { isJuror, own: own ?? null } }
}
