import { type Kysely, sql } from 'kysely'
import type { Db, Id, Tables } from '#db/database.ts'
import { insertVersion, moveMeasurement, NO_ANSWER } from '#db/measurements.ts'

const TIMES = 15

/** Milliseconds that a correction approved takes, with all the figures that it changes; nothing is left of it. */
export async function approvalTimes(db: Db, indicatorId: Id<'indicator'>, period: string): Promise<readonly number[]> {
  const times: number[] = []
  for (let count = 0; count < TIMES + 3; count++) {
    const time = await approve(db, indicatorId, period)
    if (count >= 3) times.push(time)
  }
  return times
}

const UNDO = new Error('Only the time matters.')

async function approve(db: Db, indicatorId: Id<'indicator'>, period: string): Promise<number> {
  let time = Number.NaN
  const work = async (trx: Kysely<Tables>) => {
    const cell = await anyCell(trx, indicatorId, period)
    const version = { ...NO_ANSWER, ...cell, value: '3', version: 2, reason: 'Oubli', warnings: [] }
    const entered = { status: 'SUBMITTED', loggedAt: new Date(), channel: 'API' } as const
    const row = await insertVersion(trx, { ...version, ...entered })
    if (!row) throw new Error('The correction was not entered.')
    await sql`set constraints all immediate`.execute(trx)
    await sql`set constraints all deferred`.execute(trx)
    const start = performance.now()
    const standing = { status: 'APPROVED', statusAt: new Date(), statusChannel: 'API', statusNote: null } as const
    await moveMeasurement(trx, row, { ...standing, statusBy: row.programmeId as string as Id<'member'> })
    // What is deferred to the end of the transaction is done now, and counted.
    await sql`set constraints all immediate`.execute(trx)
    time = performance.now() - start
    throw UNDO
  }
  await db
    .transaction()
    .execute(work)
    .catch((error: unknown) => {
      if (error !== UNDO) throw error
    })
  return time
}

const anyCell = (db: Db, indicatorId: Id<'indicator'>, period: string) =>
  db
    .selectFrom('measurement')
    .select(['indicatorId', 'period', 'siteId', 'groupId', 'loggedBy'])
    .where('indicatorId', '=', indicatorId)
    .where('period', '=', period)
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
