import { useCallback } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { Cohorts } from '../cohorts/cohorts.tsx'
import { ProgrammeDownloads } from '../exports/programme-downloads.tsx'
import { ProgrammeDocument } from '../generated/operations.ts'
import { FunnelSection } from '../introductions/funnel-section.tsx'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'
import { ProgrammeHead } from './programme-head.tsx'

/** The programme that the viewer belongs to, and its cohorts. */
export const ProgrammePage = () => {
  const { ask, words, role } = useReading()
  const loaded = useLoaded(useCallback(() => ask(ProgrammeDocument, {}), [ask]))
  return (
    <LoadedPart loaded={loaded}>
      {({ programmes: [programme] }) =>
        programme ? (
          <>
            <ProgrammeHead programme={programme} />
            <Cohorts
              label={programme.cohortLabel}
              cohorts={programme.cohorts.edges.map(({ node }) => node)}
              timeZone={programme.timeZone}
            />
            {role !== 'ENTREPRENEUR' && <FunnelSection />}
            <ProgrammeDownloads />
          </>
        ) : (
          <p className="notice">{words.say('programme.none')}</p>
        )
      }
    </LoadedPart>
  )
}
