import { useCallback } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { Downloads } from '../exports/downloads.tsx'
import { tableFiles } from '../exports/tables.ts'
import { PlansDocument } from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'
import { BeginPlan } from './begin-plan.tsx'
import { firstRead } from './first-read.ts'
import { ImportKit } from './import-kit.tsx'
import { PlanVersion } from './plan-version.tsx'
import { PlanVersions } from './plan-versions.tsx'

interface PlanSectionProps {
  readonly experimentId: string
  readonly version: number | undefined
}

/** « Plan d’évaluation »: a version, read whole, and what may be done to it; the others are a click away. */
export const PlanSection = ({ experimentId: id, version }: PlanSectionProps) => {
  const { ask, words } = useReading()
  const loaded = useLoaded(useCallback(() => ask(PlansDocument, { id }), [ask, id]))
  return (
    <section aria-labelledby="plan-title">
      <h2 id="plan-title">{words.say('section.plan')}</h2>
      <LoadedPart loaded={loaded}>
        {({ experiment }) => {
          if (!experiment) return null
          const {
            evaluationPlans: plans,
            evaluationPlan,
            viewerCanDraftPlan,
            viewerCanImportReplicationKit,
          } = experiment
          const shown = firstRead(plans, version)
          return (
            <>
              <PlanVersions experimentId={id} plans={plans} shown={shown} />
              {plans.length === 0 && <p className="hint">{words.say('plan.none')}</p>}
              {plans.length > 0 && !shown && <p className="notice">{words.say('plan.no-version')}</p>}
              {viewerCanDraftPlan && <BeginPlan experimentId={id} isFirst={!evaluationPlan} onDone={loaded.retry} />}
              {viewerCanImportReplicationKit && <ImportKit experimentId={id} onDone={loaded.retry} />}
              {shown && <PlanVersion key={shown.id} planId={shown.id} onMoved={loaded.retry} />}
              {evaluationPlan && (
                <Downloads label={words.say('export.here')} files={tableFiles(words, 'indicateurs', id)} />
              )}
            </>
          )
        }}
      </LoadedPart>
    </section>
  )
}
