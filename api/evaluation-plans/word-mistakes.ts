/** Mistakes in sentences that say where and what. Pure. */
import { type Reader, say } from '../say.ts'
import type { PlanContent } from './content.ts'
import type { Mistake } from './report.ts'

/** A mistake, as the contract shows it. */
export interface WordedMistake {
  readonly path: string
  readonly message: string
}

const PARTS = ['stakeholders', 'theorySteps', 'theoryLinks', 'objectives', 'expectedChanges']

/** All the mistakes of a plan, in its order. */
export const wordMistakes = (reader: Reader, mistakes: readonly Mistake[], content: PlanContent): WordedMistake[] =>
  mistakes
    .toSorted((one, other) => comparePaths(one.path, other.path))
    .map((mistake) => wordMistake(reader, mistake, placeOf(reader, mistake.path, content)))

/** A mistake made in a place: « Indicateur « Bénéficiaires » : il manque « Valeur cible ». » */
export const wordMistake = (reader: Reader, mistake: Mistake, place: string): WordedMistake => ({
  path: mistake.path,
  message: say(reader, 'plan.mistake-at', { place, sentence: sentenceOf(reader, mistake) }),
})

const sentenceOf = (reader: Reader, { text, field, other, values }: Mistake): string =>
  say(reader, `plan.mistake.${text}`, {
    ...values,
    ...(field ? { field: say(reader, `plan.field.${field}`) } : {}),
    ...(other ? { other: say(reader, `plan.field.${other}`) } : {}),
  })

/** « Indicateur « Bénéficiaires » »: the thing that a path leads to, by its name if it has one. */
function placeOf(reader: Reader, path: string, { stakeholders, objectives }: PlanContent): string {
  const [part, place, inside, index] = path.split('.')
  if (!part || place === undefined) return say(reader, 'plan.place.plan')
  const number = Number(place) + 1
  switch (part) {
    case 'stakeholders':
      return say(reader, 'plan.place.stakeholders', { number, name: stakeholders[Number(place)]?.name || 'none' })
    case 'objectives': {
      const objective = objectives[Number(place)]
      if (inside !== 'indicators' || index === undefined)
        return say(reader, 'plan.place.objectives', { number, name: objective?.title || 'none' })
      const name = objective?.indicators[Number(index)]?.name || 'none'
      return say(reader, 'plan.place.indicators', { number: `${number}.${Number(index) + 1}`, name })
    }
    case 'theorySteps':
      return say(reader, 'plan.place.steps', { number })
    case 'theoryLinks':
      return say(reader, 'plan.place.links', { number })
    default:
      return say(reader, 'plan.place.changes', { number })
  }
}

function comparePaths(one: string, other: string): number {
  const [a, b] = [one.split('.'), other.split('.')]
  if (a[0] !== b[0]) return PARTS.indexOf(a[0] ?? '') - PARTS.indexOf(b[0] ?? '')
  for (const [index, step] of a.entries()) {
    const next = b[index]
    if (next === undefined) return 1
    if (/^\d+$/.test(step) && step !== next) return Number(step) - Number(next)
  }
  return a.length - b.length
}
