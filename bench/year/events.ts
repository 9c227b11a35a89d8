/** What happens during the year that nobody was reminded of: in the night, on a Sunday, before leave. */
import { instantOf } from '#api/calendar/wall-clock.ts'
import { changeCohort } from '#api/cohorts/change-cohort.ts'
import type { MemberKey } from '#api/demonstration/fiction/people.ts'
import { globalId } from '#api/ids.ts'
import { acceptIntroduction } from '#api/introductions/accept-introduction.ts'
import { CONSENT_VERSION } from '#api/introductions/consent.ts'
import { returnMeasurement } from '#api/measurements/return-measurement.ts'
import { changeSettings } from '#api/members/change-settings.ts'
import { behaviours, LEAVE } from './people.ts'
import type { Scene } from './scene.ts'

/** Something that happens at a time of Paris. */
export interface Happening {
  readonly at: Date
  readonly what: string
  readonly happen: (scene: Scene) => Promise<{ readonly kind: string }>
}

const at = (day: string, time: string): Date => instantOf(day, time, 'Europe/Paris')

/** All that happens, in order. */
export const happenings: readonly Happening[] = [
  { at: at('2026-06-27', '22:30'), what: 'an establishment accepts, a Saturday at 22:30', happen: accept },
  { at: at('2026-07-05', '21:10'), what: 'a value is sent back, a Sunday evening', happen: sendBack },
  { at: at(LEAVE.saidOn, '11:00'), what: `${LEAVE.who} will be on leave in August`, happen: takeLeave },
  { at: at('2026-11-09', '10:00'), what: 'the cohort goes on for six months more', happen: prolong },
]

/** What people set for themselves, on the first day. */
export async function settle(scene: Scene): Promise<void> {
  for (const [key, { settings }] of Object.entries(behaviours))
    if (settings) await scene.play(await scene.member(key as MemberKey), changeSettings, settings)
}

async function accept({ db, play, member }: Scene) {
  const { id } = await db
    .selectFrom('introduction')
    .select('id')
    .where('status', '=', 'PROPOSED')
    .executeTakeFirstOrThrow()
  const introductionId = globalId('introduction', id)
  return play(await member('staff'), acceptIntroduction, { introductionId, consentVersion: CONSENT_VERSION })
}

async function takeLeave({ play, member }: Scene) {
  return play(await member(LEAVE.who), changeSettings, { leave: { from: LEAVE.from, until: LEAVE.until } })
}

async function sendBack({ db, play, member }: Scene) {
  const author = await member('entrepreneur')
  const { id } = await db
    .selectFrom('measurement')
    .select('id')
    .where('loggedBy', '=', author.id)
    .where('status', '=', 'SUBMITTED')
    .orderBy('loggedAt', 'desc')
    .executeTakeFirstOrThrow()
  const input = { measurementId: globalId('measurement', id), note: 'Deux feuilles manquent.' }
  return play(await member('evaluator'), returnMeasurement, input)
}

async function prolong({ db, play, member }: Scene) {
  const { id } = await db
    .selectFrom('cohort')
    .select('id')
    .where('demonstration', '=', true)
    .orderBy('endsOn', 'desc')
    .executeTakeFirstOrThrow()
  return play(await member('staff'), changeCohort, { cohortId: globalId('cohort', id), endsOn: '2027-06-30' })
}
