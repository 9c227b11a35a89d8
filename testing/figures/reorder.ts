/** The same gestures in another order. */
import type { Effect, Version } from './versions.ts'

/**
 * What was done, done again with other identities, cell by cell in the same order, the cells mixed otherwise: entries of one
 * month may come before or after those of another, a review late or early.
 */
export function inAnotherOrder(effects: readonly (Effect | undefined)[], order: readonly number[]): Effect[] {
  const done = effects.filter((effect) => effect !== undefined)
  const cellOf = cellsOf(done)
  const queues = Map.groupBy(done, cellOf)
  const turns = done
    .map((effect, index) => ({ cell: cellOf(effect), rank: order[index] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
  const again = renamed()
  return turns.flatMap(({ cell }) => {
    const next = queues.get(cell)?.shift()
    return next ? [again(next)] : []
  })
}

/** Only what became of the versions that ended so, done again with other identities. */
export function onlyThose(effects: readonly (Effect | undefined)[], kept: readonly Version[]): Effect[] {
  const ids = new Set(kept.map(({ id }) => id))
  const again = renamed()
  return effects.flatMap((effect) => (effect && ids.has(idOf(effect)) ? [again(effect)] : []))
}

const idOf = (effect: Effect) => (effect.kind === 'entered' ? effect.version.id : effect.id)

function cellsOf(effects: readonly Effect[]): (effect: Effect) => string {
  const cells = new Map(
    effects.flatMap((effect) =>
      effect.kind === 'entered' ? [[effect.version.id, JSON.stringify(effect.version.cell)]] : [],
    ),
  )
  return (effect) => cells.get(idOf(effect)) ?? ''
}

function renamed(): (effect: Effect) => Effect {
  const ids = new Map<string, string>()
  const newId = (id: string) => {
    const known = ids.get(id) ?? crypto.randomUUID()
    ids.set(id, known)
    return known
  }
  return (effect) =>
    effect.kind === 'entered'
      ? { ...effect, version: { ...effect.version, id: newId(effect.version.id) } }
      : { ...effect, id: newId(effect.id) }
}
