import { useId } from 'react'
import { Field } from '../page/field.tsx'
import { useReading } from '../session/reading.ts'
import type { Import } from './use-import.ts'

/** The second step: the file that was filled in, checked as soon as it is chosen. */
export const ChooseFile = ({ load: { standing, isDraft, choose, keepAsDraft } }: { load: Import }) => {
  const { say } = useReading().words
  const titleId = useId()
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{say('import.choose')}</h3>
      <Field label={say('file.field')} hint={say('import.file-hint')} problem={problemIn(standing, say)}>
        {(attributes) => (
          <input
            {...attributes}
            type="file"
            accept=".xlsx,.csv"
            // The same file, mended, may be chosen again.
            onClick={({ currentTarget }) => {
              currentTarget.value = ''
            }}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) void choose(file)
            }}
          />
        )}
      </Field>
      <label className="import-draft">
        <input type="checkbox" checked={isDraft} onChange={({ target }) => void keepAsDraft(target.checked)} />
        {say('import.draft')}
      </label>
    </section>
  )
}

const problemIn = (standing: Import['standing'], say: ReturnType<typeof useReading>['words']['say']) => {
  if (standing.kind === 'refused') return standing.message
  return standing.kind === 'failed' ? say(`failure.${standing.failure}`) : undefined
}
