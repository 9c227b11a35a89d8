import { useCallback, useDeferredValue, useState } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { DefinitionsDocument, type DefinitionViewFragment } from '../generated/operations.ts'
import { Dialog } from '../page/dialog.tsx'
import { Field } from '../page/field.tsx'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'

interface LibraryPickerProps {
  readonly onPick: (definition: DefinitionViewFragment) => void
}

/** Picks an indicator of the library: what follows the same entry adds up across experiments. */
export const LibraryPicker = ({ onPick }: LibraryPickerProps) => {
  const { say } = useReading().words
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {say('library.pick')}
      </button>
      {isOpen && (
        <Dialog title={say('library')} onClose={() => setIsOpen(false)}>
          <Library
            onPick={(definition) => {
              onPick(definition)
              setIsOpen(false)
            }}
          />
        </Dialog>
      )}
    </>
  )
}

const Library = ({ onPick }: LibraryPickerProps) => {
  const { ask, words } = useReading()
  const { say } = words
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim()) || null
  const loaded = useLoaded(useCallback(() => ask(DefinitionsDocument, { search }), [ask, search]))
  return (
    <>
      <Field label={say('library.search')}>
        {(attributes) => (
          <input {...attributes} type="search" value={typed} onChange={({ target }) => setTyped(target.value)} />
        )}
      </Field>
      <LoadedPart loaded={loaded}>
        {({ indicatorDefinitions: { edges } }) =>
          edges.length === 0 ? (
            <p className="hint">{say('library.none')}</p>
          ) : (
            <ul className="lines">
              {edges.map(({ node }) => (
                <li key={node.id}>
                  <button type="button" className="link" onClick={() => onPick(node)}>
                    {node.name}
                  </button>
                  <span className="hint">
                    {[say(`level.${node.level}`), say(`kind.${node.kind}`), node.unit, node.calculation].join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </LoadedPart>
    </>
  )
}
