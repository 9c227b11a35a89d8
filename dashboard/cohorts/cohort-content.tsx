import { useCallback } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { CohortDocument, type ExperimentViewFragment } from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { PlaceLink } from '../places/place-link.tsx'
import { useReading } from '../session/reading.ts'
import { EnterpriseList } from './enterprise-list.tsx'
import { Experiment } from './experiment.tsx'

/** Whether there is more to tell of an experiment than who tried what. */
const isFollowed = ({ indicators, milestones, sites }: ExperimentViewFragment): boolean =>
  indicators.length + milestones.length + sites.length > 0

/** What a cohort holds: its experiments in full, or a plain list of enterprises when only their story is known. */
export const CohortContent = ({ id, today }: { id: string; today: string }) => {
  const { ask, words } = useReading()
  const loaded = useLoaded(useCallback(() => ask(CohortDocument, { id }), [ask, id]))
  return (
    <LoadedPart loaded={loaded}>
      {({ cohort }) => {
        const experiments = cohort?.experiments ?? []
        if (experiments.length === 0) return <p className="notice">{words.say('cohort.empty')}</p>
        const told = experiments.filter((experiment) => !isFollowed(experiment))
        return (
          <>
            <p className="cohort-read">
              <PlaceLink to={{ kind: 'cohort', id }}>{words.say('cohort.read')}</PlaceLink>
            </p>
            {experiments.filter(isFollowed).map((experiment) => (
              <Experiment key={experiment.id} experiment={experiment} today={today} />
            ))}
            {told.length > 0 && <EnterpriseList experiments={told} />}
          </>
        )
      }}
    </LoadedPart>
  )
}
