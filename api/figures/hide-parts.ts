/** Which parts of a published indicator are hidden. Pure. */
import type { FigureRow } from '#db/figures.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import { amountsOf, isRatio, peopleOf } from './figure.ts'
import { hiddenInCross, hiddenInList, type Part } from './small-groups.ts'

/** The parts to hide, whichever of them are asked for: what is hidden does not depend on the question. */
export function hiddenParts(
  indicator: IndicatorRow,
  parts: readonly FigureRow[],
  smallGroup: number,
): ReadonlySet<FigureRow> {
  const of = (part: FigureRow['part']) => parts.filter((row) => row.part === part)
  const [sites, groups, cells] = [of('SITE'), of('GROUP'), of('CELL')]
  const hasTotal = indicator.siteAggregation !== 'NONE'
  if (cells.length === 0 || !hasTotal)
    return new Set([sites, groups, cells].flatMap((list) => hiddenRows(indicator, list, smallGroup, hasTotal)))
  const partOf = (row: FigureRow | undefined) => row && toPart(indicator, row)
  const cellAt = (site: FigureRow, group: FigureRow) =>
    cells.find((cell) => cell.siteId === site.siteId && cell.groupId === group.groupId)
  const hidden = hiddenInCross(
    {
      rows: sites.map((site) => toPart(indicator, site)),
      columns: groups.map((group) => toPart(indicator, group)),
      cells: sites.map((site) => groups.map((group) => partOf(cellAt(site, group)))),
    },
    smallGroup,
  )
  const hiddenCells = [...hidden.cells].map((name) => {
    const [row = 0, column = 0] = name.split(':').map(Number)
    const [site, group] = [sites[row], groups[column]]
    return site && group && cellAt(site, group)
  })
  const all = [...[...hidden.rows].map((row) => sites[row]), ...[...hidden.columns].map((column) => groups[column])]
  return new Set([...all, ...hiddenCells].filter((row) => row !== undefined))
}

function hiddenRows(indicator: IndicatorRow, rows: readonly FigureRow[], k: number, hasTotal: boolean): FigureRow[] {
  const hidden = hiddenInList(
    rows.map((row) => toPart(indicator, row)),
    k,
    hasTotal,
  )
  return rows.filter((_row, place) => hidden.has(place))
}

/** How many people a part is about, and what of it adds up to the total. */
function toPart(indicator: IndicatorRow, row: FigureRow): Part {
  const figure = { indicator, row }
  const people = peopleOf(figure)
  const { numerator, denominator } = amountsOf(figure, 'APPROVED')
  return {
    people: people === null ? undefined : Number(people),
    size: Number((isRatio(indicator) ? denominator : numerator) ?? 0),
  }
}
