import { useChange } from '../api/use-change.ts'
import { ApproveCollectedDocument, ReturnCollectedDocument } from '../generated/operations.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { NoteField } from '../page/note-field.tsx'
import { useReading } from '../session/reading.ts'

interface ReviewProps {
  readonly id: string
  readonly name: string
  readonly reload: () => void
}

/** What whoever reviews a value decides: it is right, or it goes back with a word. */
export const Review = ({ id, name, reload }: ReviewProps) => {
  const { ask, words } = useReading()
  const { say } = words
  return (
    <div className="review">
      <Approve ids={[id]} label={say('collect.approve')} name={say('collect.approve-of', { name })} reload={reload} />
      <ChangeOpening
        label={say('collect.return')}
        submit={say('collect.return')}
        reload={reload}
        send={async (clientKey, form) => {
          const input = { clientKey, measurementId: id, note: String(form.get('note') ?? '') }
          return (await ask(ReturnCollectedDocument, { input })).returnMeasurement
        }}
      >
        {(problemOf) => (
          <NoteField
            name="note"
            label={say('collect.return-note', { name })}
            hint={say('collect.return-hint')}
            problem={problemOf('note')}
          />
        )}
      </ChangeOpening>
    </div>
  )
}

/** Approves all that waits in a period. */
export const ApproveAll = ({ ids, reload }: { ids: readonly string[]; reload: () => void }) => {
  const { say } = useReading().words
  const label = say('collect.approve-all', { count: ids.length })
  return <Approve ids={ids} label={label} name={label} reload={reload} />
}

interface ApproveProps {
  readonly ids: readonly string[]
  readonly label: string
  /** What it approves, for those who do not see where the button stands. */
  readonly name: string
  readonly reload: () => void
}

const Approve = ({ ids, label, name, reload }: ApproveProps) => {
  const { ask, words } = useReading()
  const { send, isBusy, trouble } = useChange()
  const approve = async (): Promise<void> => {
    const measurementIds = [...ids]
    await send(measurementIds.join(), async (clientKey) => {
      const { approveMeasurements } = await ask(ApproveCollectedDocument, { input: { clientKey, measurementIds } })
      return approveMeasurements
    })
    reload()
  }
  return (
    <>
      <button
        type="button"
        className="button primary"
        aria-label={name}
        aria-disabled={isBusy}
        onClick={() => void approve()}
      >
        {label}
      </button>
      {trouble && (
        <p className="error" role="alert">
          {trouble.kind === 'refusal' ? trouble.message : words.say(`failure.${trouble.failure}`)}
        </p>
      )}
    </>
  )
}
