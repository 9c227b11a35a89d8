import type { CollectionCellViewFragment } from '../generated/operations.ts'
import { Field } from '../page/field.tsx'
import { useReading } from '../session/reading.ts'
import { nameOfCell } from './collected-cell.ts'
import { type AnswerField, fieldName, valueFields, writtenIn } from './entries.ts'

interface CellFieldsProps {
  readonly cell: CollectionCellViewFragment
  readonly index: number
  readonly problemOf: (field: string) => string | undefined
  readonly doubts: readonly string[]
}

/** The fields of one value expected, filled with what is there. */
export const CellFields = ({ cell, index, problemOf, doubts }: CellFieldsProps) => {
  const { say } = useReading().words
  const { indicator, measurement } = cell
  return (
    <fieldset className="cell">
      <legend>
        {nameOfCell(cell)} {indicator.kind !== 'TEXT' && <span className="hint">({indicator.unit})</span>}
      </legend>
      {measurement?.status === 'RETURNED' && measurement.statusNote && (
        <p className="pending">{say('collect.sent-back', { note: measurement.statusNote })}</p>
      )}
      {doubts.map((message) => (
        <p key={message} className="pending">
          {message}
        </p>
      ))}
      <div className="row">
        {[...valueFields(indicator), 'absence' as const].map((field) => (
          <AnswerInput key={field} cell={cell} index={index} field={field} problemOf={problemOf} />
        ))}
      </div>
    </fieldset>
  )
}

interface AnswerInputProps extends Omit<CellFieldsProps, 'doubts'> {
  readonly field: AnswerField
}

const AnswerInput = ({ cell, index, field, problemOf }: AnswerInputProps) => {
  const { say, amount } = useReading().words
  const name = fieldName(index, field)
  const initial = writtenIn(field, cell.measurement, amount)
  return (
    <Field label={say(field === 'absence' ? 'collect.absence-field' : `collect.${field}`)} problem={problemOf(name)}>
      {(attributes) =>
        field === 'text' ? (
          <textarea {...attributes} name={name} rows={3} maxLength={5000} defaultValue={initial} />
        ) : (
          <input
            {...attributes}
            type="text"
            name={name}
            inputMode={field === 'absence' ? 'text' : 'decimal'}
            autoComplete="off"
            defaultValue={initial}
          />
        )
      }
    </Field>
  )
}
