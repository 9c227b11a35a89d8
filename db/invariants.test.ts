/** What the database itself refuses, whoever writes. */
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { aMilestone } from '../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../testing/makers/indicators.ts'
import { anEstablishment, anIntroduction } from '../testing/makers/introductions.ts'
import { aNudge, anEvent } from '../testing/makers/nudges.ts'
import { aProgrammeInUse } from '../testing/makers/programme-in-use.ts'
import { test } from '../testing/test.ts'

describe('l’histoire ne se réécrit pas', () => {
  for (const table of ['measurement', 'event'] as const) {
    test(`une ligne de ${table} ne se modifie ni ne s’efface`, async ({ db }) => {
      const { staff } = await aProgrammeInUse(db)
      await anEvent(db, { actor: staff })
      const name = sql.table(table)
      await expect(sql`update ${name} set id = gen_random_uuid()`.execute(db)).rejects.toThrow(
        `${table} is append-only`,
      )
      await expect(sql`delete from ${name}`.execute(db)).rejects.toThrow(`${table} is append-only`)
      expect(await db.selectFrom(table).select('id').execute()).toHaveLength(1)
    })
  }
})

describe('rien ne relie deux programmes', () => {
  test('chaque table d’un programme le porte dans sa clé et dans toutes ses références', async ({ db }) => {
    const { rows } = await sql<{ reference: string }>`
      select conrelid::regclass || ' → ' || confrelid::regclass as reference from pg_constraint
      where contype = 'f' and confrelid not in ('programme'::regclass, 'chat_workspace'::regclass) and not exists (
        select from pg_attribute where attrelid = conrelid and attnum = any(conkey) and attname = 'programme_id')`.execute(
      db,
    )
    expect(rows).toEqual([])
    const { rows: keys } = await sql<{ table: string }>`
      select conrelid::regclass::text as table from pg_constraint
      where contype = 'p' and connamespace = 'public'::regnamespace and conrelid::regclass::text not like 'kysely%' and not exists (
        select from pg_attribute where attrelid = conrelid and attnum = any(conkey) and attname = 'programme_id')`.execute(
      db,
    )
    expect(new Set(keys.map(({ table }) => table))).toEqual(
      new Set(['programme', 'chat_account', 'chat_workspace', 'api_key']),
    )
  })

  test('une mise en relation avec un établissement d’un autre programme est refusée', async ({ db }) => {
    const { experiment, staff } = await aProgrammeInUse(db)
    const { id: establishmentId } = await anEstablishment(db)
    await expect(anIntroduction(db, { experiment, requestedBy: staff, establishmentId })).rejects.toThrow(/foreign key/)
  })

  test('ni relevé, ni jalon, ni rappel ne vient d’un membre d’un autre programme', async ({ db }) => {
    const [mine, theirs] = [await aProgrammeInUse(db), await aProgrammeInUse(db)]
    const { indicator, experiment, milestone, coach } = mine
    const writes = [
      aMeasurement(db, { indicator, loggedBy: theirs.coach, period: '2026-04-01' }),
      aMilestone(db, { experiment, kind: 'COMMITTEE', completedAt: new Date(), completedBy: theirs.coach.id }),
      anIndicator(db, { experiment, collectorId: theirs.coach.id }),
      aNudge(db, { recipient: theirs.coach, milestoneId: milestone.id }),
      aNudge(db, { recipient: coach, milestoneId: theirs.milestone.id }),
      db
        .insertInto('experimentMember')
        .values({ programmeId: experiment.programmeId, experimentId: experiment.id, memberId: theirs.coach.id })
        .execute(),
    ]
    const outcomes = await Promise.allSettled(writes)
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('foreign key') } })
  })
})

describe('les états impossibles n’existent pas', () => {
  test('une mise en relation a le motif, l’issue et la date que son état demande, et aucun autre', async ({ db }) => {
    const { experiment, staff } = await aProgrammeInUse(db)
    const wrong = [
      { declineReason: 'OTHER' as const },
      { outcome: 'LATER' as const },
      { meetingAt: new Date() },
      { proposedAt: new Date() },
      { contactEmail: 'Direction@Residence.example' },
      { purpose: '' },
    ]
    for (const state of wrong)
      await expect(anIntroduction(db, { experiment, requestedBy: staff, ...state })).rejects.toThrow(/check constraint/)
    const { id } = await anIntroduction(db, { experiment, requestedBy: staff })
    const decline = db.updateTable('introduction').set({ status: 'DECLINED' }).where('id', '=', id).execute()
    await expect(decline).rejects.toThrow(/introduction_declined/)
  })

  test('deux mises en relation ouvertes entre les mêmes ne tiennent pas', async ({ db }) => {
    const { experiment, staff, introduction } = await aProgrammeInUse(db)
    const again = { experiment, requestedBy: staff, establishmentId: introduction.establishmentId }
    await expect(anIntroduction(db, again)).rejects.toThrow(/introduction_open/)
  })

  test('deux versions du même rang de la même case ne tiennent pas', async ({ db }) => {
    const { indicator, entrepreneur } = await aProgrammeInUse(db)
    await expect(aMeasurement(db, { indicator, loggedBy: entrepreneur })).rejects.toThrow('was not inserted')
    const raw = sql`insert into measurement (programme_id, experiment_id, plan_id, indicator_id, period, version, value, status,
        status_at, status_by, logged_by, logged_at)
      select programme_id, experiment_id, plan_id, indicator_id, period, version, value, status, status_at, status_by, logged_by,
        logged_at from measurement`
    await expect(raw.execute(db)).rejects.toThrow(/measurement_version/)
  })
})
