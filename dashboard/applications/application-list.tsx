import { useCallback } from 'react'
import type { Ask } from '../api/ask.ts'
import { useLoaded } from '../api/use-loaded.ts'
import {
  ApplicationsOfCallDocument,
  type ApplicationsOfCallQuery,
  type ApplicationsQuery,
  type ApplicationViewFragment,
} from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'
import { Application } from './application.tsx'

/** A call, as its applications are read. */
export type Call = NonNullable<NonNullable<ApplicationsQuery['cohort']>['call']>

interface ApplicationListProps {
  readonly call: Call
  readonly reload: () => void
}

/** All the applications of a call, the best ranked first: a ranking is read whole. */
async function readAll(ask: Ask, id: string): Promise<ApplicationViewFragment[]> {
  const all: ApplicationViewFragment[] = []
  for (let after: string | null = null; ; ) {
    const { applications }: ApplicationsOfCallQuery = await ask(ApplicationsOfCallDocument, { id, after })
    all.push(...applications.edges.map(({ node }) => node))
    if (!applications.pageInfo.hasNextPage) return all
    after = applications.pageInfo.endCursor
  }
}

/** The applications of a call, one after the other. */
export const ApplicationList = ({ call, reload }: ApplicationListProps) => {
  const { ask, words } = useReading()
  const loaded = useLoaded(useCallback(() => readAll(ask, call.id), [ask, call.id]))
  const reloadAll = () => {
    loaded.retry()
    reload()
  }
  return (
    <LoadedPart loaded={loaded}>
      {(applications) =>
        applications.length === 0 ? (
          <p className="hint">{words.say('applications.none')}</p>
        ) : (
          <ol className="applications">
            {applications.map((application) => (
              <li key={application.id}>
                <Application application={application} call={call} reload={reloadAll} />
              </li>
            ))}
          </ol>
        )
      }
    </LoadedPart>
  )
}
