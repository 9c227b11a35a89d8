import { StaticBlock } from './static-block.tsx'

interface Cell {
  readonly type: string
  readonly text?: string
  readonly value?: number
}

/** The fields of a `table` block that the page reads. */
export interface Table {
  readonly rows: readonly (readonly Cell[])[]
  readonly column_settings?: readonly { readonly align?: 'left' | 'center' | 'right' }[]
}

/** Rows and cells have no identity but their place. */
const numbered = <Item,>(items: readonly Item[]) => items.map((item, index) => ({ item, place: index }))

const Inside = ({ cell }: { cell: Cell }) =>
  cell.type === 'rich_text' ? <StaticBlock block={cell} /> : (cell.text ?? cell.value)

/** A table whose first row says what the columns are. */
export const TableBlock = ({ table }: { table: Table }) => {
  const [head = [], ...body] = table.rows
  const align = (column: number) => ({ textAlign: table.column_settings?.[column]?.align ?? 'left' })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label="Tableau">
      <table>
        <thead>
          <tr>
            {numbered(head).map(({ item, place }) => (
              <th key={place} scope="col" style={align(place)}>
                <Inside cell={item} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered(body).map((row) => (
            <tr key={row.place}>
              {numbered(row.item).map(({ item, place }) => (
                <td key={place} style={align(place)}>
                  <Inside cell={item} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
