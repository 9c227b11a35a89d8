import { sql } from 'kysely'
import { signPlan } from '#api/evaluation-plans/sign-plan.ts'
import type { MeasurementEntryInput } from '#api/generated/resolvers.ts'
import { globalId } from '#api/ids.ts'
import { approveMeasurements } from '#api/measurements/approve-measurements.ts'
import { logMeasurements } from '#api/measurements/log-measurements.ts'
import { completeMilestone } from '#api/milestones/complete-milestone.ts'
import { type Cell, cellsOfRow } from '#db/cells.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import { awaitsReview } from '#db/measurement-lists.ts'
import type { MemberRow } from '#db/members.ts'
import type { NudgeRow } from '#db/nudges.ts'
import type { Scene } from './scene.ts'

/** Does what a nudge asks, if it can be done in one gesture. Says whether that was done. */
export async function doAsAsked(scene: Scene, by: MemberRow, nudge: NudgeRow): Promise<boolean> {
  const outcome = await gestureOf(scene, by, nudge)
  return outcome?.kind === 'done'
}

async function gestureOf({ db, play }: Scene, by: MemberRow, nudge: NudgeRow) {
  switch (nudge.kind) {
    case 'MEASUREMENT':
      return enter({ db, play }, by, await missingCells(db, nudge))
    case 'MEASUREMENT_RETURNED':
      return enter({ db, play }, by, await returnedCells(db, nudge))
    case 'MILESTONE':
      return nudge.milestoneId && play(by, completeMilestone, { milestoneId: globalId('milestone', nudge.milestoneId) })
    case 'MEASUREMENTS_TO_REVIEW':
      return approve({ db, play }, by, nudge)
    case 'PLAN_TO_SIGN':
      return sign({ db, play }, by, nudge)
    default:
      return undefined
  }
}

type Ground = Pick<Scene, 'db' | 'play'>

async function missingCells(db: Scene['db'], { indicatorId, period }: NudgeRow): Promise<Cell[]> {
  if (!indicatorId || !period) return []
  const { rows } = await sql<Pick<Cell, 'siteId' | 'groupId'>>`
    select site_id, group_id from ${cellsOfRow(sql`${indicatorId}::uuid`, sql`${period}::date`)}
    where not is_received`.execute(db)
  return rows.map((cell) => ({ ...cell, indicatorId, period }))
}

const returnedCells = (db: Scene['db'], { measurementId }: NudgeRow): Promise<Cell[]> =>
  db.selectFrom('measurement').selectAll().where('id', '=', measurementId).execute()

async function enter({ db, play }: Ground, by: MemberRow, cells: readonly Cell[]) {
  if (cells.length === 0) return undefined
  const ids = cells.map(({ indicatorId }) => indicatorId)
  const indicators = await db.selectFrom('indicator').selectAll().where('id', 'in', ids).execute()
  const entries = cells.map(({ indicatorId, period, siteId, groupId }) => ({
    indicatorId: globalId('indicator', indicatorId),
    period,
    ...(siteId ? { siteId: globalId('site', siteId) } : {}),
    ...(groupId ? { groupId: globalId('indicator_group', groupId) } : {}),
    ...answerOf(indicators.find(({ id }) => id === indicatorId)?.kind),
  }))
  return play(by, logMeasurements, { entries })
}

/** Any value will do. */
function answerOf(kind: IndicatorRow['kind'] | undefined): Omit<MeasurementEntryInput, 'indicatorId'> {
  if (kind === 'TEXT') return { text: 'Comme le mois dernier.' }
  if (kind === 'RATE') return { numerator: '9', denominator: '10' }
  return kind === 'SCALE' ? { value: '4', weight: 10 } : { value: '12' }
}

async function approve({ db, play }: Ground, by: MemberRow, { experimentId, period }: NudgeRow) {
  if (!experimentId || !period) return undefined
  const waiting = await db
    .selectFrom('measurement')
    .select('id')
    .where('experimentId', '=', experimentId)
    .where('period', '=', period)
    .where('loggedBy', '<>', by.id)
    .where(awaitsReview)
    .execute()
  const measurementIds = waiting.map(({ id }) => globalId('measurement', id))
  return measurementIds.length > 0 ? play(by, approveMeasurements, { measurementIds }) : undefined
}

async function sign({ db, play }: Ground, by: MemberRow, { planId }: NudgeRow) {
  if (!planId) return undefined
  const plan = await db.selectFrom('evaluationPlan').selectAll().where('id', '=', planId).executeTakeFirstOrThrow()
  return play(by, signPlan, { planId: globalId('evaluation_plan', planId), contentHash: plan.contentHash ?? '' })
}
