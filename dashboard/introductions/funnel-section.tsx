import { useCallback } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { IntroductionFunnelDocument } from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'
import { FunnelTable } from './funnel-table.tsx'
import { FunnelWaiting } from './funnel-waiting.tsx'

/** How far the introductions of the programme come; it is not for entrepreneurs, who see their own. */
export const FunnelSection = () => {
  const { ask, words } = useReading()
  const loaded = useLoaded(useCallback(() => ask(IntroductionFunnelDocument, {}), [ask]))
  return (
    <section className="funnel" aria-labelledby="funnel">
      <h2 id="funnel">{words.say('funnel')}</h2>
      <LoadedPart loaded={loaded}>
        {({ introductionFunnel: { figures } }) =>
          figures.stages[0]?.count ? (
            <>
              <FunnelTable stages={figures.stages} />
              <FunnelWaiting waiting={figures.waiting} />
            </>
          ) : (
            <p className="hint">{words.say('funnel.none')}</p>
          )
        }
      </LoadedPart>
    </section>
  )
}
