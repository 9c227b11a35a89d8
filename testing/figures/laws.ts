/** Checks a law on many histories, hundreds at a time; one that breaks it is made as short as can be before it is told. */
import fc from 'fast-check'
import { GESTURES } from './history.ts'
import { keptButNotFresh } from './kept.ts'
import { type FigureStage, playEffects, type Slot } from './stage.ts'
import type { Effect } from './versions.ts'

/** What is checked of an indicator. */
export interface Case<Given> {
  readonly slot: Slot
  readonly given: Given
}

/** What breaks a law, case by case; nothing where it holds. */
type Law<Given> = (stage: FigureStage, cases: readonly Case<Given>[]) => Promise<readonly (string | undefined)[]>

/** Holds a law against at least so many histories, and says how many. */
export async function holds<Given>(
  stage: FigureStage,
  histories: fc.Arbitrary<Given>,
  count: number,
  law: Law<Given>,
): Promise<number> {
  const batches = Math.ceil(count / stage.slots.length)
  for (let batch = 0; batch < batches; batch++) {
    const given = fc.sample(histories, stage.slots.length)
    const cases = stage.slots.flatMap((slot, index) => (given[index] ? [{ slot, given: given[index] }] : []))
    const broken = (await check(stage, cases, law)).findIndex((fault) => fault !== undefined)
    const found = cases[broken]
    if (found) await tellShortest(stage, histories, found, law)
  }
  return batches * stage.slots.length
}

async function check<Given>(stage: FigureStage, cases: readonly Case<Given>[], law: Law<Given>) {
  await stage.clear()
  return law(stage, cases)
}

/** Throws, with a history as short as can be that breaks the law. */
async function tellShortest<Given>(
  stage: FigureStage,
  histories: fc.Arbitrary<Given>,
  { slot, given }: Case<Given>,
  law: Law<Given>,
): Promise<void> {
  const alone = { ...stage, slots: [slot] }
  const property = fc.asyncProperty(histories, async (shorter) => {
    const [fault] = await check(alone, [{ slot, given: shorter }], law)
    if (fault) throw new Error(`${JSON.stringify(slot.rules)} ${fault}`)
  })
  // What is given as an example is not made shorter: as many others are tried as it takes to find one that is.
  await fc.assert(property, { numRuns: 500 })
  throw new Error(`Found among others, not alone: ${JSON.stringify(slot.rules)} ${JSON.stringify(given)}`)
}

/** How many gestures each transaction holds: figures are made anew between two. */
const TOGETHER = 5

/** Plays histories side by side. What breaks: figures kept that are not, between transactions, what nothing would give. */
export async function playTogether(
  stage: FigureStage,
  all: readonly { readonly slot: Slot; readonly effects: readonly (Effect | undefined)[] }[],
): Promise<ReadonlyMap<Slot, string>> {
  const faults = new Map<Slot, string>()
  for (let first = 0; first < GESTURES; first += TOGETHER) {
    await stage.db.transaction().execute(async (trx) => {
      for (let step = first; step < first + TOGETHER; step++) {
        const effects = all.map((one) => ({ slot: one.slot, effect: one.effects[step] }))
        await playEffects(stage, effects, trx)
      }
    })
    await findStale(stage, faults)
  }
  return faults
}

/** Notes the indicators whose kept figures are not those that would be computed from nothing. */
export async function findStale(stage: FigureStage, faults: Map<Slot, string>): Promise<void> {
  for (const row of await keptButNotFresh(stage)) {
    const slot = stage.slots.find(({ id }) => id === row.indicatorId)
    if (slot) faults.set(slot, `is kept otherwise than it is computed: ${JSON.stringify(row)}`)
  }
}
