import { useState } from 'react'
import { type FailureKind, kindOf } from '../api/failure.ts'
import type { BilanViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

const FORMATS = ['pdf', 'docx'] as const

/** The bilan as a document: to be circulated, or edited. */
export const BilanFiles = ({ bilan: { id, experiment } }: { bilan: BilanViewFragment }) => {
  const { download, words } = useReading()
  const { say } = words
  const [failure, setFailure] = useState<FailureKind>()
  const [making, setMaking] = useState<string>()
  const save = async (format: string): Promise<void> => {
    if (making) return
    setFailure(undefined)
    setMaking(format)
    await download(
      `/bilans/${id.slice('bilan_'.length)}.${format}`,
      `${say('section.bilan')} - ${experiment.title}.${format}`,
    ).catch((caught: unknown) => setFailure(kindOf(caught)))
    setMaking(undefined)
  }
  return (
    <div>
      <div className="ways">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            aria-disabled={making !== undefined}
            onClick={() => void save(format)}
          >
            {making === format ? say('bilan.making') : say(`bilan.file.${format}`)}
          </button>
        ))}
      </div>
      {failure && (
        <p className="error" role="alert">
          {say(`failure.${failure}`)}
        </p>
      )}
    </div>
  )
}
