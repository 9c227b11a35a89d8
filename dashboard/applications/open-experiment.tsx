import { useCallback } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { OpenExperimentDocument, ProgrammeMembersDocument } from '../generated/operations.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { Field } from '../page/field.tsx'
import { LoadedPart } from '../page/loaded-part.tsx'
import { NoteField } from '../page/note-field.tsx'
import { useReading } from '../session/reading.ts'
import type { ApplicationPartProps } from './application.tsx'

/** Opens the experiment of a laureate, with the members attached to it. */
export const OpenExperiment = ({ application, reload }: ApplicationPartProps) => {
  const { ask, words } = useReading()
  const { say } = words
  const { id: applicationId, proposal } = application
  return (
    <ChangeOpening
      label={say('move.open')}
      submit={say('move.open')}
      isPrimary
      reload={reload}
      send={async (clientKey, form) => {
        const text = (name: string) => String(form.get(name) ?? '').trim()
        const memberIds = form.getAll('memberIds').map(String)
        const input = { clientKey, applicationId, title: text('title'), summary: text('summary'), memberIds }
        return (await ask(OpenExperimentDocument, { input })).openExperiment
      }}
    >
      {(problemOf) => (
        <>
          <Field label={say('move.title')} problem={problemOf('title')}>
            {(attributes) => <input {...attributes} type="text" name="title" maxLength={200} />}
          </Field>
          <NoteField name="summary" label={say('move.summary')} initial={proposal} problem={problemOf('summary')} />
          <Attached problem={problemOf('memberIds')} />
        </>
      )}
    </ChangeOpening>
  )
}

/** Who is attached to the experiment: its entrepreneurs, its coach. */
const Attached = ({ problem }: { problem: string | undefined }) => {
  const { ask, words } = useReading()
  const { say } = words
  const loaded = useLoaded(useCallback(async () => (await ask(ProgrammeMembersDocument, {})).members, [ask]))
  return (
    <LoadedPart loaded={loaded}>
      {(members) => (
        <fieldset className="choice" data-invalid={problem !== undefined} tabIndex={-1}>
          <legend>{say('move.members')}</legend>
          {members
            .filter(({ role }) => role === 'ENTREPRENEUR' || role === 'COACH')
            .map(({ id, name, role }) => (
              <label key={id}>
                <input type="checkbox" name="memberIds" value={id} />
                {say('plan.party', { name, signatory: say(`role.${role}`) })}
              </label>
            ))}
          <p className="error" role="alert">
            {problem}
          </p>
        </fieldset>
      )}
    </LoadedPart>
  )
}
