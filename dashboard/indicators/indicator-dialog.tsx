import { useCallback } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { IndicatorDocument } from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'
import { IndicatorDetail } from './indicator-detail.tsx'
import { useDialog } from './use-dialog.ts'

interface IndicatorDialogProps {
  readonly id: string
  readonly onClose: () => void
}

/** The detail of an indicator, in front of the page. */
export const IndicatorDialog = ({ id, onClose }: IndicatorDialogProps) => {
  const { ask, words } = useReading()
  const dialog = useDialog()
  const loaded = useLoaded(useCallback(() => ask(IndicatorDocument, { id }), [ask, id]))
  const title = loaded.data?.indicator?.name ?? words.say('indicator')
  return (
    <dialog ref={dialog} className="detail" aria-labelledby="detail-title" onClose={onClose}>
      <header>
        <h2 id="detail-title">{title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.say('close')}
        </button>
      </header>
      <LoadedPart loaded={loaded}>
        {({ indicator }) =>
          indicator ? (
            <IndicatorDetail indicator={indicator} />
          ) : (
            <p className="notice">{words.say('indicator.not-found')}</p>
          )
        }
      </LoadedPart>
    </dialog>
  )
}
