import { useCallback, useState } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { IndicatorFiguresDocument } from '../generated/operations.ts'
import { Dialog } from '../page/dialog.tsx'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'
import type { ExplainedFigure } from './explained.ts'
import { ExplanationDialog } from './explanation-dialog.tsx'
import { FigureDetail } from './figure-detail.tsx'

interface FigureDialogProps {
  readonly indicatorId: string
  readonly onClose: () => void
}

/** A figure in full, in front of the page: over time, by site, by group, and what of it is due to the experiment. */
export const FigureDialog = ({ indicatorId: id, onClose }: FigureDialogProps) => {
  const { ask, words } = useReading()
  const [explained, setExplained] = useState<ExplainedFigure>()
  const loaded = useLoaded(useCallback(() => ask(IndicatorFiguresDocument, { id }), [ask, id]))
  return (
    <>
      <Dialog title={loaded.data?.indicator?.name ?? words.say('indicator')} onClose={onClose}>
        <LoadedPart loaded={loaded}>
          {({ indicator }) =>
            indicator ? (
              <FigureDetail indicator={indicator} onExplain={setExplained} />
            ) : (
              <p className="notice">{words.say('indicator.not-found')}</p>
            )
          }
        </LoadedPart>
      </Dialog>
      {explained && <ExplanationDialog of={explained} onClose={() => setExplained(undefined)} />}
    </>
  )
}
