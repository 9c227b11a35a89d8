/** One row among those that were loaded together: named by a foreign key, it must be there. */
export function among<Row extends { readonly id: string }>(rows: readonly Row[], id: Row['id']): Row {
  const row = rows.find((each) => each.id === id)
  if (!row) throw new Error(`A row named by a foreign key is missing: ${id}.`)
  return row
}
