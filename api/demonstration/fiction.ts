import { insertCohort } from '#db/cohorts.ts'
import type { Db } from '#db/database.ts'
import { insertMembers } from '#db/members.ts'
import type { ProgrammeRow } from '#db/programmes.ts'
import { daysFrom } from '../calendar/days.ts'
import { dateIn } from '../today.ts'
import { monthsFrom } from './calendar.ts'
import { playExperiment } from './experiments.ts'
import { cohorts } from './fiction/cohorts.ts'
import { emailOf, members } from './fiction/people.ts'
import type { FictionalCohort } from './fiction/shapes.ts'
import { type EstablishmentIds, loadPlaces } from './introductions.ts'
import { type Library, playLibrary } from './library.ts'
import { playTemplate } from './milestones.ts'
import { playSelection } from './selection.ts'
import { createStage, type Stage } from './stage.ts'

/** Plays the fictional cohorts, the past first, by the rules of the API: dates count from the first run. */
export async function loadFiction(db: Db, programme: ProgrammeRow, now: Date): Promise<void> {
  const today = dateIn(programme.timeZone, now)
  const stage = createStage({ db, programme, today, now, member: await loadMembers(db, programme) })
  const places = await loadPlaces(stage)
  const before = monthsFrom(today, (cohorts[0]?.months[0] ?? 0) - 6)
  const library = await playLibrary(stage, before)
  await playTemplate(stage, before)
  for (const cohort of cohorts) await playCohort(stage, { library, places }, cohort)
}

async function loadMembers(db: Db, { id: programmeId }: ProgrammeRow): Promise<Stage['member']> {
  const rows = await insertMembers(
    db,
    members.map(({ key, ...member }) => ({ ...member, programmeId, email: emailOf(key), demonstration: true })),
  )
  const byEmail = new Map(rows.map((row) => [row.email, row]))
  return (key) => {
    const row = byEmail.get(emailOf(key))
    if (!row) throw new Error(`The demonstration has no member ${key}.`)
    return row
  }
}

interface Shared {
  readonly library: Library
  readonly places: EstablishmentIds
}

async function playCohort(stage: Stage, shared: Shared, described: FictionalCohort): Promise<void> {
  const { name, months, budget, experiments } = described
  const cohort = await insertCohort(stage.db, {
    programmeId: stage.programme.id,
    name,
    startsOn: monthsFrom(stage.today, months[0]),
    endsOn: daysFrom(monthsFrom(stage.today, months[1] + 1), -1),
    budget,
    plannedEnterprises: experiments.length,
    demonstration: true,
  })
  const applications = await playSelection(stage, cohort, described)
  for (const experiment of experiments) await playExperiment(stage, { ...shared, cohort, applications }, experiment)
}
