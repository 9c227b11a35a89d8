/** Makers of calls, applications and what a jury says of them. */
import type { Insertable } from 'kysely'
import { type ApplicationRow, applicationsById, insertApplication, updateApplication } from '#db/applications.ts'
import { type CallRow, insertCall } from '#db/calls.ts'
import { type CriterionRow, criteriaOfCalls, replaceCriteria } from '#db/criteria.ts'
import type { Db, Tables } from '#db/database.ts'
import { insertJurors } from '#db/jurors.ts'
import type { MemberRow } from '#db/members.ts'
import { type PriorityNeedRow, priorityNeedsOfCalls, upsertPriorityNeeds } from '#db/priority-needs.ts'
import { replaceScoring } from '#db/scorings.ts'
import { aCohort, anEnterprise, anExperiment } from './experiments.ts'
import { aMember } from './people.ts'

type Some<Table extends keyof Tables> = Partial<Insertable<Tables[Table]>>

interface SomeCall extends Some<'call'> {
  /** Who runs the selection; somebody new of the programme by default. */
  readonly staff?: MemberRow
  readonly jury?: readonly MemberRow[]
  /** Weight and maximum of each criterion; one that counts for 1 and goes up to 5 by default. */
  readonly criteria?: readonly (readonly [weight: string, maximum: number])[]
  readonly needs?: readonly string[]
}

/** A call with all that it is made of. */
export interface WholeCall extends CallRow {
  readonly needs: readonly PriorityNeedRow[]
  readonly criteria: readonly CriterionRow[]
}

/** The call of a new cohort unless given one, open in May 2026, about one need. */
export async function aCall(
  db: Db,
  { staff, jury = [], criteria = [['1', 5]], needs = ['Isolement des seniors'], ...call }: SomeCall = {},
): Promise<WholeCall> {
  const by = staff ?? (await aMember(db, call.programmeId ? { programmeId: call.programmeId } : {}))
  const { programmeId } = by
  const row = await insertCall(db, {
    cohortId: call.cohortId ?? (await aCohort(db, { programmeId })).id,
    opensOn: '2026-05-01',
    closesOn: '2026-05-31',
    text: 'Proposez une réponse aux besoins du territoire.',
    setBy: by.id,
    setAt: new Date('2026-04-20T08:00:00Z'),
    ...call,
    programmeId,
  })
  const { id: callId } = row
  await upsertPriorityNeeds(
    db,
    needs.map((title, index) => ({ programmeId, callId, title, position: index + 1 })),
  )
  await replaceCriteria(
    db,
    callId,
    criteria.map(([weight, maximum], index) => {
      const title = `Critère ${index + 1}`
      return { programmeId, callId, title, weight, maximum, position: index + 1 }
    }),
  )
  const jurors = jury.map(({ id: memberId }) => ({ programmeId, callId, memberId }))
  if (jurors.length > 0) await insertJurors(db, jurors)
  return {
    ...row,
    needs: await priorityNeedsOfCalls(db, [callId]),
    criteria: await criteriaOfCalls(db, [callId]),
  }
}

interface SomeApplication extends Some<'application'> {
  readonly call: WholeCall
  /** The name of its enterprise, which is new unless given. */
  readonly name?: string
}

/** The shortest way to each stage. */
const ways: Record<ApplicationRow['stage'], readonly ApplicationRow['stage'][]> = {
  APPLIED: [],
  SHORTLISTED: ['SHORTLISTED'],
  SELECTED: ['SHORTLISTED', 'SELECTED'],
  ACTIVE: ['SHORTLISTED', 'SELECTED', 'ACTIVE'],
  COMPLETED: ['SHORTLISTED', 'SELECTED', 'ACTIVE', 'COMPLETED'],
  NOT_SELECTED: ['NOT_SELECTED'],
  WITHDRAWN: ['WITHDRAWN'],
}

/** An application of a new enterprise unless given one, received in time, come all the way to its stage. */
export async function anApplication(
  db: Db,
  { call, name, stage = 'APPLIED', ...application }: SomeApplication,
): Promise<ApplicationRow> {
  const { programmeId, id: callId, setBy, needs } = call
  const enterpriseId =
    application.enterpriseId ?? (await anEnterprise(db, { programmeId, ...(name ? { name } : {}) })).id
  const [need] = needs
  if (!need) throw new Error('A call is about one need at least.')
  const at = new Date('2026-05-20T08:00:00Z')
  const row = await insertApplication(db, {
    priorityNeedId: need.id,
    proposal: 'Un atelier par semaine, animé par des voisins.',
    receivedOn: '2026-05-20',
    recordedBy: setBy,
    recordedAt: at,
    stageAt: at,
    stageBy: setBy,
    ...application,
    programmeId,
    callId,
    enterpriseId,
  })
  if (!row) throw new Error('The enterprise has already applied.')
  for (const step of ways[stage]) {
    const experiment =
      step === 'ACTIVE' && (await anExperiment(db, { programmeId, cohortId: call.cohortId, enterpriseId }))
    await updateApplication(db, row.id, {
      stage: step,
      note: step === 'NOT_SELECTED' ? 'Hors du territoire' : null,
      ...(experiment ? { experimentId: experiment.id } : {}),
    })
  }
  const [moved] = await applicationsById(db, [row.id])
  return moved ?? row
}

/** What a juror says of an application: a score for each criterion of its call, or, without any, that they keep out of it. */
export async function aScoring(
  db: Db,
  call: WholeCall,
  { id: applicationId }: ApplicationRow,
  { id: memberId }: MemberRow,
  values: readonly string[] = [],
): Promise<void> {
  const place = { programmeId: call.programmeId, callId: call.id, applicationId, memberId }
  const scores = call.criteria.flatMap(({ id: criterionId, maximum }, index) => {
    const value = values[index]
    return value === undefined ? [] : [{ ...place, criterionId, maximum, value }]
  })
  const givenAt = new Date('2026-06-01T08:00:00Z')
  await db
    .transaction()
    .execute((trx) => replaceScoring(trx, { ...place, recused: values.length === 0, givenAt }, scores))
}
