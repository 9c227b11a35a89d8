import { type ChangeEvent, useState } from 'react'
import type { ChangeAnswer } from '../api/use-change.ts'
import { CheckReplicationKitDocument, ImportReplicationKitDocument } from '../generated/operations.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { Field } from '../page/field.tsx'
import { useReading } from '../session/reading.ts'
import { type Check, KitCheck } from './kit-check.tsx'

/** Begins a plan as a replication kit says, once it was seen what it would bring. */
export const ImportKit = ({ experimentId, onDone }: { experimentId: string; onDone: () => void }) => {
  const { ask, words } = useReading()
  const { say } = words
  const [check, setCheck] = useState<Check>()
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    setCheck(undefined)
    const content = await target.files?.[0]?.text()
    if (!content) return
    // What cannot be checked now is told when it is sent.
    const answer = await ask(CheckReplicationKitDocument, { experimentId, content }).catch(() => undefined)
    setCheck(answer?.checkReplicationKit ?? undefined)
  }
  const send = async (clientKey: string, form: FormData): Promise<ChangeAnswer> => {
    const file = form.get('kit')
    if (!(file instanceof File) || file.name === '')
      return { __typename: 'InvalidInputProblem', field: 'content', message: say('kit.choose') }
    const withReferences = form.get('references') !== null
    const input = { clientKey, experimentId, content: await file.text(), withReferences }
    return (await ask(ImportReplicationKitDocument, { input })).importReplicationKit
  }
  return (
    <div className="actions">
      <ChangeOpening label={say('kit.import')} submit={say('kit.import')} send={send} reload={onDone}>
        {(problemOf) => (
          <>
            <Field label={say('kit.file')} hint={say('kit.hint')} problem={problemOf('content')}>
              {(attributes) => (
                <input
                  {...attributes}
                  type="file"
                  name="kit"
                  accept=".json,application/json"
                  onChange={(event) => void read(event)}
                />
              )}
            </Field>
            <div className="field">
              <label className="show">
                <input type="checkbox" name="references" />
                {say('kit.references')}
              </label>
            </div>
            {check && <KitCheck check={check} />}
          </>
        )}
      </ChangeOpening>
    </div>
  )
}
