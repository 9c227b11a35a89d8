import { useMemo, useState } from 'react'
import type { FigureBasis } from '../generated/operations.ts'
import { Dialog } from '../page/dialog.tsx'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'
import { BasisChoice } from './basis-choice.tsx'
import type { ExplainedFigure } from './explained.ts'
import { ExplanationText } from './explanation-text.tsx'
import { TermTable } from './term-table.tsx'
import { useExplanation } from './use-explanation.ts'

interface ExplanationDialogProps {
  readonly of: ExplainedFigure
  readonly onClose: () => void
}

/** Where a figure comes from: its rule, its formula, and every value that makes it, with who entered and who approved it. */
export const ExplanationDialog = ({ of, onClose }: ExplanationDialogProps) => {
  const { say } = useReading().words
  const [basis, setBasis] = useState<FigureBasis>('APPROVED')
  // A new object each time would ask again each time.
  const key = JSON.stringify(of)
  const stable = useMemo<ExplainedFigure>(() => JSON.parse(key), [key])
  const { loaded, terms, readMore, failure } = useExplanation(stable, basis)
  const name = loaded.data?.indicator
  return (
    <Dialog title={name ? say('explain.title', { name }) : say('explain')} onClose={onClose}>
      <LoadedPart loaded={loaded}>
        {(explained) =>
          explained ? (
            <>
              {(explained.pending || basis === 'PROVISIONAL') && <BasisChoice basis={basis} onChoose={setBasis} />}
              <ExplanationText explained={explained} />
              <TermTable terms={terms} unit={explained.unit} count={explained.explanation.termCount} />
              {readMore && (
                <button type="button" className="button" onClick={readMore}>
                  {say('explain.more')}
                </button>
              )}
              {failure && (
                <p className="error" role="alert">
                  {say(`failure.${failure}`)}
                </p>
              )}
            </>
          ) : (
            <p className="notice">{say('explain.gone')}</p>
          )
        }
      </LoadedPart>
    </Dialog>
  )
}
