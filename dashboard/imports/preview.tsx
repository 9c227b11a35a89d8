import { useId } from 'react'
import { Facts } from '../page/facts.tsx'
import { useReading } from '../session/reading.ts'
import { ChangeTable } from './change-table.tsx'
import { MistakeTable } from './mistake-table.tsx'
import type { Checked } from './use-import.ts'

interface PreviewProps {
  readonly checked: Checked
  readonly confirm: () => Promise<void>
}

/** The third step: all that is wrong in the file or, when nothing is, what will be saved. */
export const Preview = ({ checked: { check, refusal, failure, isBusy }, confirm }: PreviewProps) => {
  const { say } = useReading().words
  const titleId = useId()
  const { added, corrected, unchanged, empty, wrong, mistakes, rows } = check
  const changes = rows.filter(({ outcome }) => outcome === 'ADDED' || outcome === 'CORRECTED')
  const isReady = mistakes.length === 0 && changes.length > 0
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{say('import.preview')}</h3>
      <p className="error" role="alert">
        {refusal ?? (failure && say(`failure.${failure}`))}
      </p>
      <Facts
        facts={[
          [say('import.ADDED'), String(added)],
          [say('import.CORRECTED'), String(corrected)],
          [say('import.UNCHANGED'), String(unchanged)],
          [say('import.WRONG'), String(wrong)],
          [say('import.empty'), String(empty)],
        ]}
      />
      {mistakes.length > 0 && <MistakeTable mistakes={mistakes} rows={rows} />}
      {changes.length > 0 && <ChangeTable rows={changes} isReady={isReady} />}
      {mistakes.length === 0 && changes.length === 0 && <p className="hint">{say('import.nothing')}</p>}
      {isReady && (
        <div className="ways">
          <button type="button" className="button primary" aria-disabled={isBusy} onClick={() => void confirm()}>
            {say(isBusy ? 'saving' : 'import.confirm')}
          </button>
        </div>
      )}
    </section>
  )
}
