import { useId, useState } from 'react'
import { type FailureKind, kindOf } from '../api/failure.ts'
import { useReading } from '../session/reading.ts'

/** A file of the server, by the words of its link. */
export interface Offered {
  readonly label: string
  readonly path: string
  readonly name: string
}

/** Files that hold what the page shows, to be read elsewhere. */
export const Downloads = ({ label, files }: { label: string; files: readonly Offered[] }) => {
  const { download, words } = useReading()
  const [failure, setFailure] = useState<FailureKind>()
  const id = useId()
  const save = ({ path, name }: Offered) => {
    setFailure(undefined)
    download(path, name).catch((caught: unknown) => setFailure(kindOf(caught)))
  }
  return (
    <div className="downloads">
      <p className="hint" id={id}>
        {label}
      </p>
      <ul aria-labelledby={id}>
        {files.map((file) => (
          <li key={file.path}>
            <button type="button" className="link" onClick={() => save(file)}>
              {file.label}
            </button>
          </li>
        ))}
      </ul>
      {failure && (
        <p className="error" role="alert">
          {words.say(`failure.${failure}`)}
        </p>
      )}
    </div>
  )
}
