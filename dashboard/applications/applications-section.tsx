import { useCallback } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { ApplicationsDocument } from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'
import { ApplicationList } from './application-list.tsx'

/** « Candidatures » of a cohort, for agents and the jury of its call. */
export const ApplicationsSection = ({ cohortId: id }: { cohortId: string }) => {
  const { ask, role, words } = useReading()
  const { say, day } = words
  const loaded = useLoaded(useCallback(() => ask(ApplicationsDocument, { id }), [ask, id]))
  return (
    <LoadedPart loaded={loaded}>
      {({ cohort }) => {
        const call = cohort?.call
        if (!call || (role !== 'STAFF' && !call.viewerIsJuror)) return null
        const { opensOn, closesOn, shortlistedAt, viewerIsJuror, toScore } = call
        return (
          <section aria-labelledby="applications-title">
            <h2 id="applications-title">{say('applications')}</h2>
            <p className="hint">
              {say('applications.call', { start: day(opensOn), end: day(closesOn) })}
              {shortlistedAt && ` ${say('applications.closed')}`}
            </p>
            {viewerIsJuror && toScore > 0 && (
              <p className="waited">{say('applications.to-score', { count: toScore })}</p>
            )}
            <ApplicationList call={call} reload={loaded.retry} />
          </section>
        )
      }}
    </LoadedPart>
  )
}
