import type { ReactNode } from 'react'
import { useReading } from '../session/reading.ts'
import { type DraftColumn, DraftField } from './draft-field.tsx'
import type { Row } from './plan-draft.ts'
import { raised, typed, without } from './row-list.ts'

interface RowEditorProps {
  readonly title: string
  /** What mistakes call the list: « stakeholders ». */
  readonly path: string
  readonly rows: readonly Row[]
  readonly columns: (row: Row) => readonly DraftColumn[]
  /** What a row is called: its name, once it has one. */
  readonly nameOf: (row: Row) => string
  readonly onChange: (into: (rows: readonly Row[]) => readonly Row[]) => void
  readonly add: { readonly label: string; readonly row: () => Row }
  readonly intro?: ReactNode
}

/** A list of the plan, a group of fields for each thing: added at the end, taken away, moved up. */
export const RowEditor = ({ title, path, rows, columns, nameOf, onChange, add, intro }: RowEditorProps) => (
  <fieldset className="draft-list">
    <legend>{title}</legend>
    {intro}
    {rows.map((row, place) => (
      <fieldset key={row['key']} className="draft-row">
        <legend>{nameOf(row) || add.label}</legend>
        <div className="row">
          {columns(row).map((column) => (
            <DraftField
              key={column.name}
              column={column}
              path={`${path}.${place}`}
              row={row}
              onType={(name, text) => onChange((before) => typed(before, row['key'] ?? '', name, text))}
            />
          ))}
        </div>
        <RowWays
          name={nameOf(row)}
          isFirst={place === 0}
          onRaise={() => onChange((before) => raised(before, place))}
          onRemove={() => onChange((before) => without(before, row['key'] ?? ''))}
        />
      </fieldset>
    ))}
    <button type="button" className="button add" onClick={() => onChange((before) => [...before, add.row()])}>
      {add.label}
    </button>
  </fieldset>
)

interface RowWaysProps {
  readonly name: string
  readonly isFirst: boolean
  readonly onRaise: () => void
  readonly onRemove: () => void
}

/** Takes a thing away, or moves it up. */
export const RowWays = ({ name, isFirst, onRaise, onRemove }: RowWaysProps) => {
  const { say } = useReading().words
  return (
    <div className="row-ways">
      {!isFirst && (
        <button type="button" className="link" aria-label={say('editor.raise-of', { name })} onClick={onRaise}>
          {say('editor.raise')}
        </button>
      )}
      <button type="button" className="link" aria-label={say('editor.remove-of', { name })} onClick={onRemove}>
        {say('editor.remove')}
      </button>
    </div>
  )
}
