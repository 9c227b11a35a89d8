/** The drawing of a theory of change: its steps in columns, from what is done to what it is for. Pure. */
import type { TheoryStepKind } from '../generated/operations.ts'

/** A step, by its key. */
export interface Step {
  readonly key: string
  readonly kind: TheoryStepKind
  readonly label: string
}

/** One step leads to another. */
export interface Link {
  readonly from: { readonly key: string }
  readonly to: { readonly key: string }
  readonly assumption: string | null
}

/** Actions first; a change stands after all that leads to it; the mission comes last. Empty columns are left out. */
export function columnsOf(steps: readonly Step[], links: readonly Link[]): Step[][] {
  const depths = depthsOf(steps, links)
  const last = Math.max(0, ...depths.values()) + 1
  const columns = Array.from({ length: last + 1 }, (): Step[] => [])
  for (const step of steps) columns[step.kind === 'MISSION' ? last : (depths.get(step.key) ?? 0)]?.push(step)
  return columns.filter((column) => column.length > 0)
}

/** How many links lead to each step that is not the mission. Links make no circle; were there one, it would stop. */
function depthsOf(steps: readonly Step[], links: readonly Link[]): Map<string, number> {
  const inner = steps.filter(({ kind }) => kind !== 'MISSION')
  const depths = new Map(inner.map(({ key, kind }) => [key, kind === 'ACTION' ? 0 : 1]))
  for (const _ of inner)
    for (const { from, to } of links) {
      const [before, after] = [depths.get(from.key), depths.get(to.key)]
      if (before !== undefined && after !== undefined && after <= before && before < inner.length)
        depths.set(to.key, before + 1)
    }
  return depths
}

/** The assumptions, numbered in the order of the links. */
export const assumptionsOf = <Each extends Link>(links: readonly Each[]): { number: number; link: Each }[] =>
  links.filter(({ assumption }) => assumption !== null).map((link, index) => ({ number: index + 1, link }))
