import { daysFrom, eachDay } from '#api/calendar/days.ts'
import { instantOf } from '#api/calendar/wall-clock.ts'
import { beatsOf } from './beats.ts'
import { type Letter, startBots } from './bots.ts'
import { happenings, settle } from './events.ts'
import { type Done, gesturesAfter, type Moment } from './habits.ts'
import type { Scene } from './scene.ts'

/** All that was sent, and all that was done. */
export interface Story {
  readonly letters: readonly Letter[]
  readonly done: readonly Done[]
  /** What happened that nobody was reminded of. */
  readonly happened: readonly string[]
}

/** Lets days go by: bots beat, people do what they do, things happen. */
export async function simulate(scene: Scene, days: { readonly from: string; readonly until: string }): Promise<Story> {
  const bots = startBots(scene)
  const [done, happened, gestures]: [Done[], string[], Moment[]] = [[], [], []]
  const beat = async () => {
    const keys = await bots.tick()
    if (keys.length > 0) gestures.push(...(await gesturesAfter(scene, keys, done)))
  }
  await settle(scene)
  const end = instantOf(daysFrom(days.until, 1), '00:00', 'Europe/Paris')
  const events = happenings.map(({ at, what, happen }) => ({
    at,
    happen: async () => happened.push(`${what}: ${(await happen(scene)).kind}`),
  }))
  const beats = [...eachDay(days.from, days.until)].flatMap(beatsOf).map((at) => ({ at, happen: beat }))
  const moments = [...events, ...beats].filter(({ at }) => at >= scene.now() && at < end).toSorted(byTime)
  for (const moment of moments) {
    const past = gestures.splice(0).toSorted(byTime)
    const due = past.filter(({ at }) => at <= moment.at)
    gestures.push(...past.slice(due.length))
    for (const each of [...due, moment]) {
      scene.moveTo(each.at)
      await each.happen()
    }
  }
  return { letters: bots.letters, done, happened }
}

const byTime = (one: Moment, other: Moment) => one.at.getTime() - other.at.getTime()
