/** How many slips of the hand part two words: letters missing, added, wrong, or swapped with their neighbour. */
export function slips(typed: string, meant: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: meant.length + 1 }, (_cell, column) => column)
  for (let row = 1; row <= typed.length; row++) {
    const current = [row]
    for (let column = 1; column <= meant.length; column++) {
      const wrong = at(last, column - 1) + (typed[row - 1] === meant[column - 1] ? 0 : 1)
      const swapped = isSwap(typed, meant, row, column) ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY
      current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, wrong, swapped))
    }
    beforeLast = last
    last = current
  }
  return at(last, meant.length)
}

const at = (cells: readonly number[], column: number) => cells[column] ?? Number.POSITIVE_INFINITY

const isSwap = (typed: string, meant: string, row: number, column: number) =>
  row > 1 && column > 1 && typed[row - 1] === meant[column - 2] && typed[row - 2] === meant[column - 1]
