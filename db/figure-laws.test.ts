/**
 * The laws of figures, held against more than 10 000 random histories of entries, corrections, withdrawals, absences, drafts,
 * returns and approvals, over all the rules that there are: the SQL against a calculation by hand, in exact fractions.
 */
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { correctionFault } from '../testing/figures/correction.ts'
import { GESTURES, history, type Ingredients, ingredients } from '../testing/figures/history.ts'
import { difference, figuresByHand, type KeptFigures, keptFigures } from '../testing/figures/kept.ts'
import { type Case, findStale, holds, playTogether } from '../testing/figures/laws.ts'
import { termOf, termsOf } from '../testing/figures/model.ts'
import { isNoAverage, partsFault } from '../testing/figures/parts.ts'
import { inAnotherOrder, onlyThose } from '../testing/figures/reorder.ts'
import { allRules } from '../testing/figures/rules.ts'
import { aStageOf, type FigureStage, playEffects, type Slot } from '../testing/figures/stage.ts'
import { type Effect, isSameCell, play, saidOf, type Version } from '../testing/figures/versions.ts'
import { test } from '../testing/test.ts'

/** The suite may share its machine. */
const LONG = { timeout: 300_000 }

/** Each rule several times over, so that hundreds of histories are played at once. */
const stageFor = (db: Parameters<typeof aStageOf>[0]) => aStageOf(db, Array(4).fill(allRules).flat())

type Played = { readonly slot: Slot } & ReturnType<typeof play>

async function playAll(stage: FigureStage, cases: readonly Case<Parameters<typeof play>[1]>[]) {
  const played: Played[] = cases.map(({ slot, given }) => ({ slot, ...play(slot.rules, given) }))
  const faults = new Map(await playTogether(stage, played))
  return { played, faults, figures: await keptFigures(stage) }
}

const NONE: KeptFigures = new Map()

/** What is approved of figures, wherever something is, as one text. */
const approvedOf = (figures: KeptFigures): string =>
  [...figures]
    .flatMap(([name, { approved, approvedToDate, people, peopleToDate }]) =>
      approved.terms > 0 ? [`${name} ${JSON.stringify([approved, approvedToDate, people, peopleToDate])}`] : [],
    )
    .sort()
    .join('; ')

describe('les chiffres', () => {
  test(
    'sont ceux d’un calcul à la main, et ceux qui sont gardés ceux d’un calcul neuf : 4 000 histoires',
    LONG,
    async ({ db }) => {
      const stage = await stageFor(db)
      const count = await holds(stage, history, 4000, async (inside, cases) => {
        const { played, faults, figures } = await playAll(inside, cases)
        return played.map(
          ({ slot, versions }) =>
            faults.get(slot) ?? difference(figures.get(slot) ?? NONE, figuresByHand(slot.rules, versions)),
        )
      })
      expect(count).toBeGreaterThanOrEqual(4000)
    },
  )

  test('ne dépendent pas de l’ordre de saisie : 1 500 histoires, chacune dans deux ordres', LONG, async ({ db }) => {
    const stage = await stageFor(db)
    const order = fc.array(fc.nat(), { minLength: GESTURES, maxLength: GESTURES })
    const count = await holds(stage, fc.record({ history, order }), 1500, async (inside, cases) => {
      const first = await playAll(
        inside,
        cases.map(({ slot, given }) => ({ slot, given: given.history })),
      )
      await inside.clear()
      const again = first.played.map(({ slot, effects }, index) => ({
        slot,
        effects: inAnotherOrder(effects, cases[index]?.given.order ?? []),
      }))
      const faults = await playTogether(inside, again)
      const figures = await keptFigures(inside)
      return first.played.map(
        ({ slot }) => faults.get(slot) ?? difference(figures.get(slot) ?? NONE, first.figures.get(slot) ?? NONE),
      )
    })
    expect(count).toBeGreaterThanOrEqual(1500)
  })

  test(
    'validés ne sont jamais changés par ce qui attend, est renvoyé ou au brouillon : 1 500 histoires',
    LONG,
    async ({ db }) => {
      const stage = await stageFor(db)
      const count = await holds(stage, history, 1500, async (inside, cases) => {
        const { played, faults, figures } = await playAll(inside, cases)
        await inside.clear()
        const approved = played.map(({ slot, effects, versions }) => ({
          slot,
          effects: onlyThose(
            effects,
            versions.filter(({ status }) => status === 'APPROVED'),
          ),
        }))
        await playTogether(inside, approved)
        const alone = await keptFigures(inside)
        return played.map(({ slot }) => {
          const [found, wanted] = [figures, alone].map((all) => approvedOf(all.get(slot) ?? NONE))
          return faults.get(slot) ?? (found === wanted ? undefined : `has ${found}, not ${wanted}`)
        })
      })
      expect(count).toBeGreaterThanOrEqual(1500)
    },
  )

  test(
    'de parties : leur total est le tout où la règle additionne, et nulle part ailleurs ; un taux n’est pas une moyenne de taux : 1 500 histoires',
    LONG,
    async ({ db }) => {
      const stage = await stageFor(db)
      let noAverages = 0
      const count = await holds(stage, history, 1500, async (inside, cases) => {
        const { played, faults, figures } = await playAll(inside, cases)
        return played.map(({ slot }) => {
          const its = figures.get(slot) ?? NONE
          if (isNoAverage(slot.rules, its)) noAverages += 1
          return faults.get(slot) ?? partsFault(slot.rules, its)
        })
      })
      expect(count).toBeGreaterThanOrEqual(1500)
      // Sans cela, l’épreuve ne distinguerait pas les deux règles.
      expect(noAverages).toBeGreaterThan(20)
    },
  )

  test(
    'après correction d’une valeur changent de sa différence, à partir d’elle, tant qu’aucune plus récente ne la remplace : 1 500 histoires',
    LONG,
    async ({ db }) => {
      const stage = await stageFor(db)
      const correction = fc.record({ history, which: fc.nat(), answer: ingredients })
      let corrected = 0
      const count = await holds(stage, correction, 1500, async (inside, cases) => {
        const { played, faults, figures } = await playAll(
          inside,
          cases.map(({ slot, given }) => ({ slot, given: given.history })),
        )
        const all = played.map((one, index) => ({ ...one, ...toCorrect(one, cases[index]?.given) }))
        const enter = (effect: (version: Version) => Effect) =>
          playEffects(
            inside,
            all.map(({ slot, next }) => ({ slot, effect: next && effect(next) })),
          )
        await enter((version) => ({ kind: 'entered', version }))
        const waiting = await keptFigures(inside)
        await enter(({ id }) => ({ kind: 'moved', id, status: 'APPROVED' }))
        await findStale(inside, faults)
        const after = await keptFigures(inside)
        return all.map(({ slot, terms, before, next }) => {
          const [its, then, now] = [figures, waiting, after].map((each) => each.get(slot) ?? NONE)
          if (!next || !before || !its || !then || !now) return faults.get(slot)
          corrected += 1
          const term = termOf(slot.rules, next)
          const isPatient = approvedOf(its) === approvedOf(then)
          return (
            faults.get(slot) ??
            (isPatient ? undefined : 'changes before the correction is approved') ??
            (term && correctionFault({ rules: slot.rules, before, after: term, terms }, its, now))
          )
        })
      })
      expect(count).toBeGreaterThanOrEqual(1500)
      expect(corrected).toBeGreaterThan(500)
    },
  )
})

/** One of the values that count, and its correction. */
function toCorrect(
  { slot, versions }: Played,
  given: { readonly which: number; readonly answer: Ingredients } | undefined,
) {
  const terms = termsOf(slot.rules, versions, 'APPROVED')
  const before = terms[(given?.which ?? 0) % Math.max(1, terms.length)]
  if (!before || !given) return { terms, before: undefined, next: undefined }
  const { cell } = before.version
  const version = versions.filter((other) => isSameCell(other.cell, cell)).length + 1
  const said = saidOf(slot.rules, { ...given.answer, what: 'value' }, version)
  const next: Version = { id: crypto.randomUUID(), cell, version, said, status: 'SUBMITTED' }
  return { terms, before, next }
}
