import type { CallRow } from '#db/calls.ts'
import type { CohortRow } from '#db/cohorts.ts'
import { criteriaOfCalls } from '#db/criteria.ts'
import type { Id } from '#db/database.ts'
import { insertEnterprise } from '#db/enterprises.ts'
import { priorityNeedsOfCalls } from '#db/priority-needs.ts'
import {
  selectApplication,
  shortlistApplication,
  turnDownApplication,
  withdrawApplication,
} from '../applications/move-application.ts'
import { recordApplication } from '../applications/record-application.ts'
import { daysFrom } from '../calendar/days.ts'
import { setCall } from '../calls/set-call.ts'
import { setCriteria } from '../calls/set-criteria.ts'
import { setJury } from '../calls/set-jury.ts'
import { globalId } from '../ids.ts'
import { scoreApplication } from '../scorings/score-application.ts'
import type { FictionalApplication, FictionalCohort, FictionalScoring } from './fiction/shapes.ts'
import type { Stage } from './stage.ts'

/** The application of each enterprise, by its name. */
export type Applications = ReadonlyMap<string, string>

/** Plays the call of a cohort, from its publication to the laureates. */
export async function playSelection(
  stage: Stage,
  cohort: CohortRow,
  { call: { opens, closes, text, needs, criteria, jury, applications } }: FictionalCohort,
): Promise<Applications> {
  const { play, member } = stage
  const [opensOn, closesOn] = [daysFrom(cohort.startsOn, -opens), daysFrom(cohort.startsOn, -closes)]
  const { call } = await play('staff', daysFrom(opensOn, -5), setCall, {
    cohortId: globalId('cohort', cohort.id),
    opensOn,
    closesOn,
    text,
    priorityNeeds: needs.map(({ key: _, ...need }) => need),
  })
  const callId = globalId('call', call.id)
  await play('staff', daysFrom(opensOn, -4), setCriteria, { callId, criteria })
  const memberIds = jury.map((key) => globalId('member', member(key).id))
  await play('staff', daysFrom(opensOn, -3), setJury, { callId, memberIds })
  const sent = await playApplications(stage, call, { closesOn, needs, applications })
  await playScores(stage, call, sent, closesOn)
  for (const { applicationId, application } of sent)
    if (application.stage !== 'APPLIED') await playMoves(stage, applicationId, application, closesOn)
  return new Map(sent.map(({ applicationId, application }) => [application.enterprise.name, applicationId]))
}

interface Sent {
  readonly applicationId: string
  readonly application: FictionalApplication
}

async function playApplications(
  { db, play, programme: { id: programmeId } }: Stage,
  { id }: CallRow,
  { closesOn, needs, applications }: Pick<FictionalCohort['call'], 'needs' | 'applications'> & { closesOn: string },
): Promise<Sent[]> {
  const rows = await priorityNeedsOfCalls(db, [id])
  const needIds = new Map(needs.map(({ key }, index) => [key, rows[index]?.id]))
  const sent: Sent[] = []
  for (const [index, application] of applications.entries()) {
    const { enterprise, need, proposal, contactName } = application
    const { id: enterpriseId } = await insertEnterprise(db, { ...enterprise, programmeId, demonstration: true })
    const receivedOn = daysFrom(closesOn, index - applications.length)
    const { application: row } = await play('staff', receivedOn, recordApplication, {
      callId: globalId('call', id),
      enterpriseId: globalId('enterprise', enterpriseId),
      priorityNeedId: globalId('priority_need', needIds.get(need) as Id<'priority_need'>),
      proposal,
      receivedOn,
      contactName,
    })
    sent.push({ applicationId: globalId('application', row.id), application })
  }
  return sent
}

async function playScores(stage: Stage, { id }: CallRow, sent: readonly Sent[], closesOn: string): Promise<void> {
  const criteria = await criteriaOfCalls(stage.db, [id])
  const score = ({ by, scores, comment }: FictionalScoring, applicationId: string) =>
    stage.play(by, daysFrom(closesOn, 15), scoreApplication, {
      applicationId,
      scores: criteria.map(({ id: criterionId }, index) => ({
        criterionId: globalId('criterion', criterionId),
        value: scores[index] ?? '0',
      })),
      comment,
    })
  for (const { applicationId, application } of sent)
    for (const scoring of application.scorings) await score(scoring, applicationId)
}

/** Shortlisted three weeks after the call has closed, decided two weeks later. */
async function playMoves(
  { play }: Stage,
  applicationId: string,
  { stage, note = '' }: FictionalApplication,
  closesOn: string,
): Promise<void> {
  const [listedOn, decidedOn] = [daysFrom(closesOn, 21), daysFrom(closesOn, 35)]
  if (stage === 'WITHDRAWN') {
    await play('staff', daysFrom(closesOn, 5), withdrawApplication, { applicationId, note })
    return
  }
  if (stage === 'NOT_SELECTED') {
    await play('staff', listedOn, turnDownApplication, { applicationId, note })
    return
  }
  await play('staff', listedOn, shortlistApplication, { applicationId })
  if (stage !== 'SHORTLISTED') await play('staff', decidedOn, selectApplication, { applicationId, note })
}
