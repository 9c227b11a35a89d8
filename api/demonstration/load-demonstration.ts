import { insertCohort } from '#db/cohorts.ts'
import type { Db, Id } from '#db/database.ts'
import * as fictional from '#db/demonstration/fictional.ts'
import * as published from '#db/demonstration/published.ts'
import { insertEnterprise } from '#db/enterprises.ts'
import { insertExperiment } from '#db/experiments.ts'
import { insertMembers } from '#db/members.ts'
import { allProgrammes, insertProgramme, lockProgrammes } from '#db/programmes.ts'
import { daysFrom } from '../calendar/days.ts'
import { dateIn } from '../today.ts'
import { monthsFrom } from './calendar.ts'
import { loadEstablishments } from './establishments.ts'
import { type Fiction, loadFiction } from './fiction.ts'

/** Loads the demonstration programme into an empty database, all or nothing. Says whether it did. */
export async function loadDemonstration(db: Db, now: Date): Promise<boolean> {
  if (!(await isEmpty(db))) return false
  return db.transaction().execute(async (trx) => {
    await lockProgrammes(trx)
    if (!(await isEmpty(trx))) return false
    const programme = await insertProgramme(trx, published.programme)
    const { id: programmeId, timeZone } = programme
    await loadHistory(trx, programmeId)
    await loadEstablishments(trx, programme, now)
    await loadFictionalCohort(trx, programmeId, dateIn(timeZone, now))
    return true
  })
}

const isEmpty = async (db: Db) => (await allProgrammes(db)).length === 0

/** The two published cohorts: who, when, what for. */
async function loadHistory(db: Db, programmeId: Id<'programme'>): Promise<void> {
  for (const { enterprises, ...cohort } of published.cohorts) {
    const { id: cohortId } = await insertCohort(db, { ...cohort, programmeId })
    for (const enterprise of enterprises) {
      const { id: enterpriseId } = await insertEnterprise(db, { ...enterprise, programmeId })
      const { name: title, description: summary } = enterprise
      await insertExperiment(db, { programmeId, cohortId, enterpriseId, title, summary })
    }
  }
}

async function loadFictionalCohort(db: Db, programmeId: Id<'programme'>, today: string): Promise<void> {
  const { name, monthsBefore, monthsAfter } = fictional.cohort
  const cohort = await insertCohort(db, {
    programmeId,
    name,
    startsOn: monthsFrom(today, -monthsBefore),
    endsOn: daysFrom(monthsFrom(today, monthsAfter + 1), -1),
    demonstration: true,
  })
  const rows = await insertMembers(
    db,
    fictional.members.map(({ key, ...member }) => ({
      ...member,
      programmeId,
      email: fictional.emailOf(key),
      demonstration: true,
    })),
  )
  const members = new Map(rows.map(({ email, id }) => [email, id]))
  const member: Fiction['member'] = (key) => {
    const id = members.get(fictional.emailOf(key))
    if (!id) throw new Error(`The demonstration has no member ${key}.`)
    return id
  }
  await loadFiction({ db, programmeId, cohort, today, member })
}
