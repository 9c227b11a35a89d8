import { Dialog } from '../page/dialog.tsx'
import { useReading } from '../session/reading.ts'
import { ChooseFile } from './choose-file.tsx'
import { Preview } from './preview.tsx'
import { Templates } from './templates.tsx'
import { useImport } from './use-import.ts'

interface ImportDialogProps {
  readonly experimentId: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** « Importer des relevés », in three steps: a template, a file, and what would come of it. */
export const ImportDialog = ({ experimentId, onDone, onClose }: ImportDialogProps) => {
  const { say } = useReading().words
  const load = useImport(experimentId, onDone)
  const { standing } = load
  return (
    <Dialog title={say('import')} onClose={onClose}>
      <div className="import">
        <p>{say('import.intro')}</p>
        <Templates experimentId={experimentId} />
        <ChooseFile load={load} />
        <div role="status">
          {standing.kind === 'checking' && <p className="hint">{say('import.checking')}</p>}
          {standing.kind === 'checked' && (
            <p className="sr-only">{say('import.checked', { wrong: standing.check.wrong })}</p>
          )}
          {standing.kind === 'done' && (
            <p className="imported">{say('import.done', { added: standing.added, corrected: standing.corrected })}</p>
          )}
        </div>
        {standing.kind === 'checked' && <Preview checked={standing} confirm={load.confirm} />}
      </div>
    </Dialog>
  )
}
