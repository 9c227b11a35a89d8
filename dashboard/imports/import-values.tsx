import { useState } from 'react'
import { useReading } from '../session/reading.ts'
import { ImportDialog } from './import-dialog.tsx'

interface ImportValuesProps {
  readonly experimentId: string
  readonly onDone: () => void
}

/** The button that opens « Importer des relevés », for those who enter values. */
export const ImportValues = ({ experimentId, onDone }: ImportValuesProps) => {
  const { role, words } = useReading()
  const [isOpen, setIsOpen] = useState(false)
  if (role === 'VIEWER') return null
  return (
    <div className="import-way">
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {words.say('import')}
      </button>
      {isOpen && <ImportDialog experimentId={experimentId} onDone={onDone} onClose={() => setIsOpen(false)} />}
    </div>
  )
}
