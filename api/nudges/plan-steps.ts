import type { CollectedCohort } from '#db/collected-cohorts.ts'
import type { Db } from '#db/database.ts'
import { insertNudges } from '#db/new-nudges.ts'
import { type NudgeRuleRow, rulesOf } from '#db/nudge-rules.ts'
import { silencesOf } from '#db/nudge-silences.ts'
import { type Follower, followersOf, type Reader, readersOf } from '#db/readers.ts'
import { toldOf } from '#db/told.ts'
import { type Asked, allAwaited } from './awaited.ts'
import { type Concerned, dueSteps } from './due-steps.ts'
import { DEFAULT_RULES, isPaced, type NudgeRule, paceOf, type Step, stepsOf } from './policy.ts'

/** Plans the words that are due about all that is waited for. Returns how many are new. */
export async function planSteps(db: Db, cohorts: readonly CollectedCohort[], now: Date): Promise<number> {
  const awaited = await allAwaited(db, cohorts, { now })
  if (awaited.length === 0) return 0
  const circle = await circleOf(db, awaited)
  return insertNudges(
    db,
    awaited.flatMap((each) => {
      const concerned = circle.around(each)
      return concerned ? dueSteps(each, circle.stepsOf(each), concerned, now) : []
    }),
  )
}

/** Those around all that is waited for, and the rules of their programmes. */
export interface Circle {
  readonly around: (awaited: Asked) => Concerned | undefined
  readonly stepsOf: (awaited: Asked) => readonly Step[]
}

/** Reads, in a constant number of statements, all that the steps depend on. */
export async function circleOf(db: Db, awaited: readonly Asked[]): Promise<Circle> {
  const programmes = [...new Set(awaited.map(({ programmeId }) => programmeId))]
  const experiments = [...new Set(awaited.flatMap(({ about }) => (about ? [about] : [])))]
  const threads = awaited.map(({ thread }) => thread)
  const readers = await readersOf(db, programmes)
  const followers = experiments.length > 0 ? await followersOf(db, experiments) : []
  const told = Map.groupBy(await toldOf(db, threads), ({ thread }) => thread)
  const silences = Map.groupBy(await silencesOf(db, threads), ({ thread }) => thread)
  const rules = await rulesOf(db, programmes)
  const byId = new Map(readers.map((reader) => [reader.id, reader]))
  return {
    around: (each) => {
      const asked = byId.get(each.memberId)
      if (!asked) return undefined
      const heard = { told: told.get(each.thread) ?? [], silences: silences.get(each.thread) ?? [] }
      return { asked, ...followedBy(each, asked, readers, followers), ...heard }
    },
    stepsOf: (each) => stepsOf(each.kind, ruleOf(each, rules)),
  }
}

/** The coaches of an experiment, who accompany its entrepreneurs alone; its agents, or all those of the programme when none is attached to it. */
function followedBy(
  { about, programmeId }: Asked,
  asked: Reader,
  readers: readonly Reader[],
  followers: readonly Follower[],
): Pick<Concerned, 'coaches' | 'agents'> {
  const ids = followers.filter(({ experimentId }) => experimentId === about).map(({ memberId }) => memberId)
  const ours = readers.filter((reader) => reader.programmeId === programmeId)
  const attached = ours.filter(({ id }) => ids.includes(id))
  const agents = attached.filter(({ role }) => role === 'STAFF')
  return {
    coaches: asked.role === 'ENTREPRENEUR' ? attached.filter(({ role }) => role === 'COACH') : [],
    agents: asked.role === 'STAFF' ? [] : agents.length > 0 ? agents : ours.filter(({ role }) => role === 'STAFF'),
  }
}

function ruleOf({ kind, programmeId, every }: Asked, rules: readonly NudgeRuleRow[]): NudgeRule {
  if (every !== undefined) return paceOf(every)
  if (!isPaced(kind)) throw new Error(`No rule says when to remind of ${kind}.`)
  return rules.find((rule) => rule.programmeId === programmeId && rule.kind === kind) ?? DEFAULT_RULES[kind]
}
