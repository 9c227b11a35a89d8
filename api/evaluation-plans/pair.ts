/** Which thing of a version is which of the version before. Pure. */
import { type PlanContent, sheetsIn } from './content.ts'

/** By the place of a thing in a version, its place in the version before. */
type Pairs = ReadonlyMap<number, number>

/** A way to recognise a thing: any of its names will do. */
type Names<Thing> = (thing: Thing) => readonly string[]

/** Pairs what has a name in common, by each way in turn: a thing has one pair at most. */
export function pairUp<Thing>(before: readonly Thing[], after: readonly Thing[], ways: readonly Names<Thing>[]): Pairs {
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const namesOf of ways)
    for (const [place, thing] of after.entries()) {
      if (pairs.has(place)) continue
      const names = new Set(namesOf(thing))
      const found = before.findIndex(
        (other, index) => !taken.has(index) && namesOf(other).some((name) => names.has(name)),
      )
      if (found < 0) continue
      pairs.set(place, found)
      taken.add(found)
    }
  return pairs
}

/** Names each thing of two versions, the same way on both sides when it is the same thing. */
export interface Identities {
  readonly stakeholder: Identify
  readonly step: Identify
  readonly objective: Identify
  readonly expectedChange: Identify
}

type Side = 'before' | 'after'
type Identify = (side: Side, place: number) => string

/**
 * What is the same: a stakeholder by its name, or by who signs for it; an objective by its title, or by an indicator it keeps;
 * the mission, whatever it says; everything else by its words.
 */
export const identify = (before: PlanContent, after: PlanContent): Identities => ({
  stakeholder: named(
    pairUp(before.stakeholders, after.stakeholders, [
      ({ name }) => [name],
      ({ kind, memberId, signatoryName }) =>
        memberId || signatoryName ? [`${kind} ${memberId} ${signatoryName}`] : [],
    ]),
  ),
  step: named(
    pairUp(before.steps, after.steps, [
      ({ kind, label }) => [`${kind} ${label}`],
      ({ kind }) => (kind === 'MISSION' ? [kind] : []),
    ]),
  ),
  objective: named(
    pairUp(before.objectives, after.objectives, [
      ({ title }) => [title],
      (objective) => sheetsIn({ objectives: [objective] }).flatMap(({ indicatorId }) => indicatorId ?? []),
    ]),
  ),
  expectedChange: named(pairUp(before.expectedChanges, after.expectedChanges, [({ description }) => [description]])),
})

const named =
  (pairs: Pairs): Identify =>
  (side, place) => {
    const earlier = side === 'before' ? place : pairs.get(place)
    return earlier === undefined ? `new ${place}` : `${earlier}`
  }
