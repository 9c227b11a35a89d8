import {
  RecordBilanSignatureDocument,
  ReturnBilanDocument,
  SignBilanDocument,
  SubmitBilanDocument,
} from '../generated/operations.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { Confirmation } from '../page/confirmation.tsx'
import { NoteField } from '../page/note-field.tsx'
import { RecordOnPaper } from '../page/record-on-paper.tsx'
import { useReading } from '../session/reading.ts'
import type { BilanPartProps } from './bilan-reading.tsx'

/** What the viewer may do to a bilan as a whole. */
export const BilanActions = ({ bilan, reload }: BilanPartProps) => (
  <div className="actions">
    {bilan.viewerCanSubmit && <Submit bilan={bilan} reload={reload} />}
    {bilan.viewerCanSign && <Sign bilan={bilan} reload={reload} />}
    {bilan.viewerCanRecordSignature && <Record bilan={bilan} reload={reload} />}
    {bilan.viewerCanReturn && <Return bilan={bilan} reload={reload} />}
  </div>
)

const Submit = ({ bilan: { id: bilanId }, reload }: BilanPartProps) => {
  const { ask, words } = useReading()
  const label = words.say('bilan.submit')
  return (
    <ChangeOpening
      label={label}
      submit={label}
      isPrimary
      reload={reload}
      send={async (clientKey) => (await ask(SubmitBilanDocument, { input: { clientKey, bilanId } })).submitBilan}
    >
      {() => <p>{words.say('bilan.submit-meaning')}</p>}
    </ChangeOpening>
  )
}

const Sign = ({ bilan, reload }: BilanPartProps) => {
  const { ask, words } = useReading()
  const { say } = words
  const { id: bilanId, parties } = bilan
  const contentHash = bilan.contentHash ?? ''
  const names = parties.filter(({ viewerCanSign }) => viewerCanSign).map(({ name }) => name)
  return (
    <ChangeOpening
      label={say('bilan.sign')}
      submit={say('bilan.sign')}
      isPrimary
      reload={reload}
      send={async (clientKey, form) => {
        if (!form.has('read'))
          return { __typename: 'InvalidInputProblem', field: 'read', message: say('bilan.sign-unread') }
        return (await ask(SignBilanDocument, { input: { clientKey, bilanId, contentHash } })).signBilan
      }}
    >
      {(problemOf) => (
        <>
          <p>{say('bilan.sign-meaning')}</p>
          <Confirmation
            name="read"
            label={say('bilan.sign-as', { party: names.join(', ') })}
            problem={problemOf('read')}
          />
        </>
      )}
    </ChangeOpening>
  )
}

const Record = ({ bilan, reload }: BilanPartProps) => {
  const { ask } = useReading()
  const { id: bilanId, parties } = bilan
  const contentHash = bilan.contentHash ?? ''
  return (
    <RecordOnPaper
      parties={parties
        .filter(({ viewerCanRecordSignature }) => viewerCanRecordSignature)
        .map(({ name, signatory }) => ({ value: name, name, signatory }))}
      fields={{ party: 'party', signedOn: 'paperOn' }}
      reload={reload}
      send={async ({ signedOn: paperOn, ...signature }) => {
        const input = { ...signature, bilanId, contentHash, paperOn }
        return (await ask(RecordBilanSignatureDocument, { input })).recordBilanSignature
      }}
    />
  )
}

const Return = ({ bilan: { id: bilanId }, reload }: BilanPartProps) => {
  const { ask, words } = useReading()
  const { say } = words
  return (
    <ChangeOpening
      label={say('bilan.return')}
      submit={say('bilan.return')}
      reload={reload}
      send={async (clientKey, form) => {
        const note = String(form.get('note') ?? '')
        return (await ask(ReturnBilanDocument, { input: { clientKey, bilanId, note } })).returnBilan
      }}
    >
      {(problemOf) => (
        <NoteField
          name="note"
          label={say('bilan.return-note')}
          hint={say('bilan.return-hint')}
          problem={problemOf('note')}
        />
      )}
    </ChangeOpening>
  )
}
