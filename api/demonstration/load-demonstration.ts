import { insertCohort } from '#db/cohorts.ts'
import type { Db, Id } from '#db/database.ts'
import * as published from '#db/demonstration/published.ts'
import { insertEnterprise } from '#db/enterprises.ts'
import { insertExperiment } from '#db/experiments.ts'
import { allProgrammes, insertProgramme, lockProgrammes } from '#db/programmes.ts'
import { loadEstablishments } from './establishments.ts'
import { loadFiction } from './fiction.ts'

/** Loads the demonstration programme into an empty database, all or nothing. Says whether it did. */
export async function loadDemonstration(db: Db, now: Date): Promise<boolean> {
  if (!(await isEmpty(db))) return false
  return db.transaction().execute(async (trx) => {
    await lockProgrammes(trx)
    if (!(await isEmpty(trx))) return false
    const programme = await insertProgramme(trx, published.programme)
    await loadHistory(trx, programme.id)
    await loadEstablishments(trx, programme, now)
    await loadFiction(trx, programme, now)
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
