import { useCallback } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { Downloads } from '../exports/downloads.tsx'
import { kitFile } from '../exports/tables.ts'
import { BilanDocument } from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'
import { BilanReading } from './bilan-reading.tsx'
import { OpenBilan } from './open-bilan.tsx'

/** « Bilan »: what everybody concludes of an experiment, together. */
export const BilanSection = ({ experimentId: id }: { experimentId: string }) => {
  const { ask, role, words } = useReading()
  const loaded = useLoaded(useCallback(() => ask(BilanDocument, { id }), [ask, id]))
  return (
    <section aria-labelledby="bilan-title">
      <h2 id="bilan-title">{words.say('section.bilan')}</h2>
      <LoadedPart loaded={loaded}>
        {({ experiment }) => {
          if (!experiment) return null
          const { bilan, hasReplicationKit, viewerCanOpenBilan } = experiment
          if (bilan)
            return (
              <>
                <BilanReading bilan={bilan} reload={loaded.retry} />
                {hasReplicationKit && <Downloads label={words.say('export.kit-hint')} files={[kitFile(words, id)]} />}
              </>
            )
          return (
            <>
              <p className="hint">{words.say(role === 'VIEWER' ? 'bilan.none-yet' : 'bilan.none')}</p>
              {viewerCanOpenBilan && <OpenBilan experimentId={id} reload={loaded.retry} />}
            </>
          )
        }}
      </LoadedPart>
    </section>
  )
}
