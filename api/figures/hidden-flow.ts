/**
 * How large a hidden number of a table could be, for all that its shown numbers and its totals tell. Pure.
 *
 * In a table, a hidden number may grow only if others of its row and of its column give way, and so on until the sums are kept:
 * what it may gain is the largest flow from its row to its column through the hidden numbers, as far as each can shrink.
 */

/** A hidden number: in its row and its column, it is added; a total is what the others add up to. */
export interface HiddenNumber {
  readonly row: number
  readonly column: number
  readonly size: number
  readonly isTotal: boolean
}

/** Whether a hidden number could be larger, and at least `k`, were no other hidden number under one. */
export function couldBe(asked: HiddenNumber, others: readonly HiddenNumber[], k: number): boolean {
  const needed = Math.max(1, k - asked.size)
  const arcs = arcsOf(asked, others)
  let flow = 0
  while (flow < needed) {
    const path = pathThrough(arcs)
    if (!path) return false
    flow += push(arcs, path)
  }
  return true
}

/** How much each arc still lets through, from a node to another; rows come first, then columns. */
interface Arcs {
  readonly source: number
  readonly sink: number
  readonly count: number
  readonly capacities: Float64Array
}

/**
 * When a number grows, those beside it in its row shrink, those then beside them in their columns grow, and so on in turn. A
 * total stands on the other side of its sum: it moves the other way.
 */
function arcsOf(asked: HiddenNumber, others: readonly HiddenNumber[]): Arcs {
  const all = [asked, ...others]
  const height = Math.max(...all.map(({ row }) => row)) + 1
  const count = height + Math.max(...all.map(({ column }) => column)) + 1
  const capacities = new Float64Array(count * count)
  for (const { row, column, size, isTotal } of others) {
    const shrinks = Math.max(0, size - 1)
    const [across, back] = isTotal === asked.isTotal ? [shrinks, Infinity] : [Infinity, shrinks]
    capacities[row * count + height + column] = across
    capacities[(height + column) * count + row] = back
  }
  return { source: asked.row, sink: height + asked.column, count, capacities }
}

/** The nodes of a shortest way that lets something through, from the last back to the first. */
function pathThrough({ source, sink, count, capacities }: Arcs): readonly number[] | undefined {
  const cameFrom = new Int32Array(count).fill(-1)
  cameFrom[source] = source
  const queue = [source]
  for (const node of queue) {
    for (let next = 0; next < count; next++) {
      if (cameFrom[next] !== -1 || !((capacities[node * count + next] ?? 0) > 0)) continue
      cameFrom[next] = node
      queue.push(next)
    }
    if (cameFrom[sink] !== -1) break
  }
  if (cameFrom[sink] === -1) return undefined
  const path = [sink]
  for (let node = sink; node !== source; ) {
    node = cameFrom[node] ?? source
    path.push(node)
  }
  return path
}

/** Sends as much as the narrowest arc of a way lets through; it can come back the same way. */
function push({ count, capacities }: Arcs, path: readonly number[]): number {
  const arcs = path
    .slice(1)
    .map((from, index) => [from * count + (path[index] ?? 0), (path[index] ?? 0) * count + from])
  const amount = Math.min(...arcs.map(([there = 0]) => capacities[there] ?? 0))
  for (const [there = 0, back = 0] of arcs) {
    capacities[there] = (capacities[there] ?? 0) - amount
    capacities[back] = (capacities[back] ?? 0) + amount
  }
  return amount
}
