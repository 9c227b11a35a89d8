import { useState } from 'react'
import { type FailureKind, kindOf } from '../api/failure.ts'
import type { AgreementKeptFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

type AgreementFile = AgreementKeptFragment['files'][number]

/** The files kept with an agreement, the latest first. */
export const AgreementFiles = ({ files }: { files: readonly AgreementFile[] }) => {
  const { words } = useReading()
  if (files.length === 0) return <p className="hint">{words.say('file.none')}</p>
  return (
    <ul className="lines">
      {files.map((file) => (
        <FileLine key={file.path} file={file} />
      ))}
    </ul>
  )
}

const FileLine = ({ file: { name, version, size, addedAt, addedBy, path } }: { file: AgreementFile }) => {
  const { download, words } = useReading()
  const [failure, setFailure] = useState<FailureKind>()
  const save = () => {
    setFailure(undefined)
    download(path, name).catch((caught: unknown) => setFailure(kindOf(caught)))
  }
  const facts = { version, by: addedBy.name, day: words.day(addedAt.slice(0, 10)), size: words.bytes(size) }
  return (
    <li>
      <button type="button" className="link" onClick={save}>
        {words.say('file.download', { name })}
      </button>
      <span className="hint">{words.say('file.added', facts)}</span>
      {failure && (
        <span className="error" role="alert">
          {words.say(`failure.${failure}`)}
        </span>
      )}
    </li>
  )
}
