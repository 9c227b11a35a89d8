import type { Db } from '#db/database.ts'
import { aMilestone, anExperiment } from './experiments.ts'
import { aMeasurement, anIndicator } from './indicators.ts'
import { anIntroduction, aSite } from './introductions.ts'
import { aMember, aProgramme } from './people.ts'

/** A programme with one member of each role and one experiment of everything; the entrepreneur and the coach are attached. */
export async function aProgrammeInUse(db: Db) {
  const quiet = await aQuietProgramme(db)
  return {
    ...quiet,
    introduction: await anIntroduction(db, { experiment: quiet.experiment, requestedBy: quiet.entrepreneur }),
  }
}

/** The same, where nobody has asked to meet an establishment yet. */
export async function aQuietProgramme(db: Db) {
  const programme = await aProgramme(db)
  const member = (role: Parameters<typeof aMember>[1]) => aMember(db, { programmeId: programme.id, ...role })
  const staff = await member({ role: 'STAFF' })
  const coach = await member({ role: 'COACH' })
  const evaluator = await member({ role: 'EVALUATOR' })
  const entrepreneur = await member({ role: 'ENTREPRENEUR' })
  const viewer = await member({ role: 'VIEWER' })
  const experiment = await anExperiment(db, { members: [entrepreneur, coach] })
  const indicator = await anIndicator(db, { experiment, collectorId: entrepreneur.id })
  const measurement = await aMeasurement(db, { indicator, loggedBy: entrepreneur })
  const milestone = await aMilestone(db, { experiment })
  const site = await aSite(db, { experiment })
  const people = { staff, coach, evaluator, entrepreneur, viewer }
  return { programme, ...people, experiment, indicator, measurement, milestone, site }
}
