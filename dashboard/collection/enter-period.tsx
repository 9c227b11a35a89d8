import { useState } from 'react'
import type { ChangeAnswer } from '../api/use-change.ts'
import {
  CheckCollectionDocument,
  type CollectionCellViewFragment,
  SaveCollectionDocument,
} from '../generated/operations.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { Confirmation } from '../page/confirmation.tsx'
import { NoteField } from '../page/note-field.tsx'
import { useReading } from '../session/reading.ts'
import { CellFields } from './cell-fields.tsx'
import { keyOfCell } from './collected-cell.ts'
import { readEntries } from './entries.ts'
import { type Found, NOTHING_FOUND, placeMistakes } from './mistakes.ts'
import { readDecimal } from './read-decimal.ts'

interface EnterPeriodProps {
  readonly cells: readonly CollectionCellViewFragment[]
  readonly period: string
  readonly reload: () => void
}

/** All the values of a period in one form: saved together or not at all; all that is wrong is said at once. */
export const EnterPeriod = ({ cells, period, reload }: EnterPeriodProps) => {
  const { ask, words } = useReading()
  const { say, amount, language } = words
  const [found, setFound] = useState<Found>(NOTHING_FOUND)
  const refuse = (next: Found, message: string): ChangeAnswer => {
    setFound(next)
    return { __typename: 'InvalidEntriesProblem', field: 'entries', message }
  }
  const send = async (clientKey: string, form: FormData): Promise<ChangeAnswer> => {
    const typedIn = (name: string) => String(form.get(name) ?? '').trim()
    const typed = readEntries(cells, {
      period,
      typedIn,
      decimal: amount,
      readDecimal: (text) => readDecimal(language, text),
    })
    const unread = Object.fromEntries(
      Object.entries(typed.unread).map(([field, text]) => [field, say('collect.unread', { typed: text })]),
    )
    const entries = typed.entries.map(({ entry }) => entry)
    const checked =
      entries.length > 0 ? (await ask(CheckCollectionDocument, { entries })).checkMeasurements : NOTHING_CHECKED
    const next = placeMistakes(cells, typed.entries, checked, unread)
    const count = Object.keys(next.problems).length
    if (count > 0) return refuse({ ...next, doubts: {} }, say('collect.wrong', { count }))
    if (entries.length === 0) return refuse(NOTHING_FOUND, say('collect.unchanged'))
    const isSure = form.has('sure') || form.has('draft')
    if (Object.keys(next.doubts).length > 0 && !isSure) return refuse(next, say('collect.doubtful'))
    setFound(NOTHING_FOUND)
    const input = { clientKey, entries, draft: form.has('draft') }
    return (await ask(SaveCollectionDocument, { input })).logMeasurements
  }
  const isReasoned = cells.some(
    ({ measurement }) => measurement?.status === 'SUBMITTED' || measurement?.status === 'APPROVED',
  )
  const isDoubtful = Object.keys(found.doubts).length > 0
  return (
    <ChangeOpening label={say('collect.enter')} submit={say('save')} isPrimary send={send} reload={reload}>
      {(problemOf) => (
        <>
          <p className="hint">{say('collect.enter-hint')}</p>
          {cells.map((cell, index) => (
            <CellFields
              key={keyOfCell(cell)}
              cell={cell}
              index={index}
              problemOf={(field) => found.problems[field]}
              doubts={found.doubts[index] ?? []}
            />
          ))}
          {isReasoned && (
            <NoteField name="reason" label={say('collect.reason')} problem={found.problems['reason']} rows={2} />
          )}
          {isDoubtful && <Confirmation name="sure" label={say('collect.sure')} problem={undefined} />}
          <Confirmation name="draft" label={say('collect.draft')} problem={found.problems['draft']} />
          <p className="error" role="alert">
            {problemOf('entries')}
          </p>
        </>
      )}
    </ChangeOpening>
  )
}

const NOTHING_CHECKED = { mistakes: [], warnings: [] }
