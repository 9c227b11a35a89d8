import type { ChangeAnswer } from '../api/use-change.ts'
import {
  SelectApplicationDocument,
  ShortlistApplicationDocument,
  TurnDownApplicationDocument,
} from '../generated/operations.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { NoteField } from '../page/note-field.tsx'
import { useReading } from '../session/reading.ts'
import type { ApplicationPartProps } from './application.tsx'

interface MoveInput {
  readonly clientKey: string
  readonly applicationId: string
  readonly note: string
}

/** Puts an application on the shortlist, selects it, or turns it down, with a word of why. */
export const Moves = ({ application, reload }: ApplicationPartProps) => {
  const { ask, words } = useReading()
  const { say } = words
  const { viewerCanShortlist, viewerCanSelect, viewerCanTurnDown } = application
  const common = { application, reload }
  return (
    <>
      {viewerCanShortlist && (
        <Move
          {...common}
          label={say('move.shortlist')}
          hint={say('move.shortlist-hint')}
          send={async (input) => (await ask(ShortlistApplicationDocument, { input })).shortlistApplication}
        />
      )}
      {viewerCanSelect && (
        <Move
          {...common}
          label={say('move.select')}
          send={async (input) => (await ask(SelectApplicationDocument, { input })).selectApplication}
        />
      )}
      {viewerCanTurnDown && (
        <Move
          {...common}
          label={say('move.turn-down')}
          hint={say('move.turn-down-hint')}
          send={async (input) => (await ask(TurnDownApplicationDocument, { input })).turnDownApplication}
        />
      )}
    </>
  )
}

interface MoveProps extends ApplicationPartProps {
  readonly label: string
  readonly hint?: string
  readonly send: (input: MoveInput) => Promise<ChangeAnswer>
}

const Move = ({ application: { id: applicationId }, label, hint, send, reload }: MoveProps) => {
  const { say } = useReading().words
  return (
    <ChangeOpening
      label={label}
      submit={label}
      reload={reload}
      send={(clientKey, form) => send({ clientKey, applicationId, note: String(form.get('note') ?? '').trim() })}
    >
      {(problemOf) => <NoteField name="note" label={say('move.why')} hint={hint} problem={problemOf('note')} />}
    </ChangeOpening>
  )
}
