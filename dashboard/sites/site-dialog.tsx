import { useCallback } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { SiteDocument, SiteInFullDocument } from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { Name } from '../page/name.tsx'
import { useDialog } from '../page/use-dialog.ts'
import { useReading } from '../session/reading.ts'
import { Agreements } from './agreements.tsx'
import { SiteFacts } from './site-facts.tsx'

interface SiteDialogProps {
  readonly id: string
  readonly onClose: () => void
}

/** A site and its agreements, in front of the page. Readers are shown what is public of them. */
export const SiteDialog = ({ id, onClose }: SiteDialogProps) => {
  const { ask, role, words } = useReading()
  const dialog = useDialog()
  const isReader = role === 'VIEWER'
  const load = useCallback(
    async () => (await (isReader ? ask(SiteDocument, { id }) : ask(SiteInFullDocument, { id }))).node,
    [ask, id, isReader],
  )
  const loaded = useLoaded(load)
  const site = loaded.data?.__typename === 'Site' ? loaded.data : undefined
  return (
    <dialog ref={dialog} className="detail" aria-labelledby="site-title" onClose={onClose}>
      <header>
        <h2 id="site-title">
          {site ? (
            <Name of={site.establishment.name} fictional={site.establishment.demonstration} />
          ) : (
            words.say('site')
          )}
        </h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.say('close')}
        </button>
      </header>
      <LoadedPart loaded={loaded}>
        {() =>
          site ? (
            <>
              <SiteFacts site={site} />
              <Agreements site={site} reload={loaded.retry} />
            </>
          ) : (
            <p className="notice">{words.say('site.not-found')}</p>
          )
        }
      </LoadedPart>
    </dialog>
  )
}
