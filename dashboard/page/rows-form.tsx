import { type ReactNode, useId, useState } from 'react'
import type { ChangeAnswer } from '../api/use-change.ts'
import { useReading } from '../session/reading.ts'
import { ChangeOpening } from './change-opening.tsx'
import { type RowColumn, RowField } from './row-field.tsx'
import { keptRows, pathOnPage, type Row } from './rows.ts'

interface RowsFormProps {
  readonly label: string
  /** What the mistakes call the list: « adjustments » of `adjustments.2.dueOn`. */
  readonly list: string
  readonly columns: readonly RowColumn[]
  readonly rows: readonly Row[]
  /** Of a list whose rows are known: what each is about. Otherwise rows can be added. */
  readonly titles?: readonly string[]
  /** A row without this is not sent. */
  readonly needs: string
  readonly send: (clientKey: string, rows: readonly Row[], kept: readonly number[]) => Promise<ChangeAnswer>
  readonly reload: () => void
  readonly intro?: ReactNode
}

/** The form of a whole list, a row for each thing; empty rows are not sent. */
export const RowsForm = ({ label, list, columns, rows, titles, needs, send, reload, intro }: RowsFormProps) => {
  const { say } = useReading().words
  const [added, setAdded] = useState(titles ? 0 : 1)
  const id = useId()
  const count = titles ? titles.length : rows.length + added
  const sendRows = async (clientKey: string, form: FormData): Promise<ChangeAnswer> => {
    const typed = Array.from({ length: count }, (_, index) =>
      Object.fromEntries(columns.map(({ name }) => [name, String(form.get(`${index}.${name}`) ?? '').trim()])),
    )
    const kept = keptRows(typed, needs)
    const answer = await send(
      clientKey,
      typed.filter((_, index) => kept.includes(index)),
      kept,
    )
    const mistakes = (answer.mistakes ?? []).map(({ path, field, message }) => ({
      path: pathOnPage(path ?? field ?? '', list, kept),
      message,
    }))
    return { ...answer, mistakes }
  }
  return (
    <ChangeOpening label={label} submit={say('save')} send={sendRows} reload={reload}>
      {(problemOf) => (
        <>
          {intro}
          {Array.from({ length: count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added at the end.
            <fieldset className="form-row" key={index} aria-labelledby={`${id}-${index}`}>
              <legend id={`${id}-${index}`}>{titles?.[index] ?? say('row.number', { number: index + 1 })}</legend>
              {columns.map((column) => (
                <RowField
                  key={column.name}
                  column={column}
                  name={`${index}.${column.name}`}
                  initial={rows[index]?.[column.name] ?? ''}
                  problem={problemOf(`${list}.${index}.${column.name}`)}
                />
              ))}
            </fieldset>
          ))}
          {!titles && (
            <button type="button" className="button add" onClick={() => setAdded(added + 1)}>
              {say('row.add')}
            </button>
          )}
        </>
      )}
    </ChangeOpening>
  )
}
