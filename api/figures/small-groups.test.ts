/** What is published gives nobody away: neither a small group, nor what would give it back by subtraction. */
import { describe, expect, test } from 'vitest'
import { hiddenInCross, hiddenInList, type Part } from './small-groups.ts'

const people = (count: number): Part => ({ people: count, size: count })
const hidden = (counts: readonly number[], k = 5, hasTotal = true) =>
  [...hiddenInList(counts.map(people), k, hasTotal)].sort().map((place) => counts[place])

describe('une liste dont le total se lit', () => {
  const table = [
    ['assez de monde partout : rien n’est masqué', [5, 12, 30], []],
    ['un petit groupe : le plus petit des autres le couvre', [3, 12, 30], [3, 12]],
    ['deux petits groupes : un plus grand les couvre, pour que leur somme n’en dise rien', [3, 4, 12, 30], [3, 4, 12]],
    ['la couverture est assez grande pour que le caché puisse être grand', [1, 5, 6, 30], [1, 5]],
    ['un groupe vide se lit, et ne couvre rien', [0, 3, 12], [3, 12]],
    ['tous petits : tous masqués, les vides avec eux', [2, 0, 1], [2, 0, 1]],
    ['seul non vide : tous masqués, on ne sait pas lequel', [0, 3, 0], [0, 3, 0]],
  ] as const
  test.each(table)('%s (%j)', (_rule, counts, expected) => {
    expect(hidden(counts).sort((a, b) => Number(a) - Number(b))).toEqual(expected.toSorted((a, b) => a - b))
  })

  test('sans total, seuls les petits groupes sont masqués', () => {
    expect(hidden([3, 12, 30], 5, false)).toEqual([3])
  })

  test('ce dont on ne sait pas combien de personnes il concerne se lit', () => {
    expect([...hiddenInList([{ people: undefined, size: 2 }, people(30)], 5, true)]).toEqual([])
  })

  test('des réponses répétées des trois mêmes personnes restent un petit groupe', () => {
    const parts = [{ people: 3, size: 27 }, people(40), people(50)]
    expect([...hiddenInList(parts, 5, true)]).toEqual([0, 1])
  })
})

/** All the ways to fill so many cells, each from 0 to a maximum. */
function* fillings(cells: number, maximum: number): Generator<readonly number[]> {
  if (cells === 0) return yield []
  for (const rest of fillings(cells - 1, maximum)) for (let value = 0; value <= maximum; value++) yield [value, ...rest]
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('qui connaît tout ce qui se lit, et essaie tous les nombres possibles à la place de ce qui est masqué,', () => {
  const k = 3

  test('ne retrouve aucun petit groupe d’une liste, ni ne sait qu’il est petit', () => {
    const attempts = [...fillings(4, 9)]
    const byTotal = Map.groupBy(attempts, sum)
    for (const counts of fillings(4, 5)) {
      const places = hiddenInList(counts.map(people), k, true)
      const total = sum(counts)
      const fitting = byTotal
        .get(total)
        ?.filter((guess) => counts.every((count, at) => places.has(at) || guess[at] === count))
      for (const [at, count] of counts.entries()) {
        if (count === 0 || count >= k) continue
        const guesses = new Set(fitting?.map((guess) => guess[at]))
        expect({ counts, at, isFound: guesses.size < 2 }).toEqual({ counts, at, isFound: false })
        if (total >= k + 1)
          expect({ counts, at, most: Math.max(...[...guesses].map(Number)) >= k }).toMatchObject({ most: true })
      }
    }
  })

  for (const [height, width, maximum, step] of [
    [2, 2, 5, 1],
    [2, 3, 3, 29],
    [3, 2, 3, 31],
  ] as const)
    test(`ne retrouve ni case, ni terrain, ni groupe d’un tableau de ${height} terrains et ${width} groupes`, () => {
      const attempts = [...fillings(height * width, maximum + 2)].map((cells) => withTotals(cells, width))
      const byTotal = Map.groupBy(attempts, ({ total }) => total)
      const tables = [...fillings(height * width, maximum)].filter((_cells, index) => index % step === 0)
      for (const cells of tables) {
        const table = withTotals(cells, width)
        const shown = publish(table, k)
        const fitting = (byTotal.get(table.total) ?? []).filter(({ all }) =>
          shown.every((value, at) => value === undefined || all[at] === value),
        )
        const found = table.all.filter(
          (count, at) => count > 0 && count < k && new Set(fitting.map(({ all }) => all[at])).size < 2,
        )
        expect({ cells, found }).toEqual({ cells, found: [] })
      }
    })
})

/** The cells of a table, then its rows, then its columns. */
function withTotals(cells: readonly number[], width: number) {
  const height = cells.length / width
  const rows = Array.from({ length: height }, (_, row) => sum(cells.slice(row * width, (row + 1) * width)))
  const columns = Array.from({ length: width }, (_, column) => sum(cells.filter((_cell, at) => at % width === column)))
  return { cells, rows, columns, all: [...cells, ...rows, ...columns], total: sum(cells), width }
}

/** The same, without what is hidden. */
function publish({ cells, rows, columns, width }: ReturnType<typeof withTotals>, k: number) {
  const places = hiddenInCross(
    {
      rows: rows.map(people),
      columns: columns.map(people),
      cells: rows.map((_row, row) => cells.slice(row * width, (row + 1) * width).map(people)),
    },
    k,
  )
  return [
    ...cells.map((cell, at) => (places.cells.has(`${Math.floor(at / width)}:${at % width}`) ? undefined : cell)),
    ...rows.map((row, at) => (places.rows.has(at) ? undefined : row)),
    ...columns.map((column, at) => (places.columns.has(at) ? undefined : column)),
  ]
}

test('un grand tableau ne masque que ce qu’il faut', () => {
  const cells = Array.from({ length: 12 }, (_, row) => Array.from({ length: 4 }, (_, column) => 10 + row + column))
  cells[3] = [10, 2, 10, 10]
  const rows = cells.map((line) => people(sum(line)))
  const columns = [0, 1, 2, 3].map((column) => people(sum(cells.map((line) => line[column] ?? 0))))
  const found = hiddenInCross({ rows, columns, cells: cells.map((line) => line.map(people)) }, 5)
  expect([found.rows.size, found.columns.size, found.cells.size]).toEqual([0, 0, 4])
})
