import { useCallback } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { PlanDocument } from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'
import { PlanActions } from './plan-actions.tsx'
import { PlanReading } from './plan-reading.tsx'

interface PlanVersionProps {
  readonly planId: string
  /** Called once it stands elsewhere. */
  readonly onMoved: () => void
}

/** One version of a plan. */
export const PlanVersion = ({ planId: id, onMoved }: PlanVersionProps) => {
  const { ask, words } = useReading()
  const loaded = useLoaded(useCallback(async () => (await ask(PlanDocument, { id })).node, [ask, id]))
  const reload = () => {
    loaded.retry()
    onMoved()
  }
  return (
    <LoadedPart loaded={loaded}>
      {(plan) =>
        plan?.__typename === 'EvaluationPlan' ? (
          <PlanReading plan={plan} actions={<PlanActions plan={plan} reload={reload} />} />
        ) : (
          <p className="notice">{words.say('plan.no-version')}</p>
        )
      }
    </LoadedPart>
  )
}
