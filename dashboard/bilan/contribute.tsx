import { useRef, useState } from 'react'
import { ContributeToBilanDocument } from '../generated/operations.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { Field } from '../page/field.tsx'
import { NoteField } from '../page/note-field.tsx'
import { useReading } from '../session/reading.ts'
import { presentVersion } from './present-version.ts'
import type { SectionFormProps } from './synthesise.tsx'

/** Writes what a party answers to a question; what somebody else wrote meanwhile is read before it is replaced. */
export const Contribute = ({ section, bilan, reload }: SectionFormProps) => {
  const { ask, words } = useReading()
  const { say } = words
  const mayFor = bilan.parties.filter(({ viewerCanContribute }) => viewerCanContribute)
  const own = mayFor.find(({ isViewers }) => isViewers) ?? mayFor[0]
  const [chosen, setChosen] = useState(own?.name ?? '')
  const met = useRef(0)
  if (!own) return null
  const { question, contributions } = section
  const party = mayFor.some(({ name }) => name === chosen) ? chosen : own.name
  const present = contributions.find((answer) => answer.party === party)
  return (
    <ChangeOpening
      label={say('bilan.contribute')}
      submit={say('save')}
      reload={reload}
      send={async (clientKey, form) => {
        const text = String(form.get('text') ?? '').trim() || null
        const after = Math.max(present?.version ?? 0, met.current)
        const input = { clientKey, bilanId: bilan.id, party, answers: [{ question, text, after }] }
        const { contributeToBilan } = await ask(ContributeToBilanDocument, { input })
        met.current = presentVersion(contributeToBilan)
        return contributeToBilan
      }}
    >
      {(problemOf) => (
        <>
          {mayFor.length > 1 && (
            <Field label={say('bilan.for-party')}>
              {(attributes) => (
                <select {...attributes} value={party} onChange={({ target }) => setChosen(target.value)}>
                  {mayFor.map(({ name }) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              )}
            </Field>
          )}
          <NoteField
            key={party}
            name="text"
            label={say('bilan.answer-of', { party })}
            hint={say('bilan.answer-hint')}
            initial={present?.text ?? ''}
            problem={problemOf('answers.0.text')}
            rows={6}
          />
        </>
      )}
    </ChangeOpening>
  )
}
