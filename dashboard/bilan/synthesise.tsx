import { useRef } from 'react'
import { type BilanSectionViewFragment, SynthesiseBilanDocument } from '../generated/operations.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { NoteField } from '../page/note-field.tsx'
import { useReading } from '../session/reading.ts'
import type { BilanPartProps } from './bilan-reading.tsx'
import { presentVersion } from './present-version.ts'

/** What a form about a question is given. */
export interface SectionFormProps extends BilanPartProps {
  readonly section: BilanSectionViewFragment
}

/** Writes what all answer together to a question. */
export const Synthesise = ({ section, bilan: { id: bilanId }, reload }: SectionFormProps) => {
  const { ask, words } = useReading()
  const { say } = words
  const met = useRef(0)
  const { question, synthesis } = section
  return (
    <ChangeOpening
      label={say('bilan.synthesise')}
      submit={say('save')}
      reload={reload}
      send={async (clientKey, form) => {
        const text = String(form.get('text') ?? '').trim() || null
        const after = Math.max(synthesis?.version ?? 0, met.current)
        const input = { clientKey, bilanId, answers: [{ question, text, after }] }
        const { synthesiseBilan } = await ask(SynthesiseBilanDocument, { input })
        met.current = presentVersion(synthesiseBilan)
        return synthesiseBilan
      }}
    >
      {(problemOf) => (
        <NoteField
          name="text"
          label={say('bilan.synthesis')}
          hint={say('bilan.answer-hint')}
          initial={synthesis?.text ?? ''}
          problem={problemOf('answers.0.text')}
          rows={6}
        />
      )}
    </ChangeOpening>
  )
}
