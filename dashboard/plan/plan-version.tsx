import { lazy, Suspense, useCallback, useState } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { PlanDocument } from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { Waiting } from '../page/waiting.tsx'
import { useReading } from '../session/reading.ts'
import { PlanActions } from './plan-actions.tsx'
import { PlanReading } from './plan-reading.tsx'

const PlanEditor = lazy(async () => ({ default: (await import('../plan-editor/plan-editor.tsx')).PlanEditor }))

interface PlanVersionProps {
  readonly planId: string
  /** Called once it stands elsewhere. */
  readonly onMoved: () => void
}

/** One version of a plan: read, or written by those who may. */
export const PlanVersion = ({ planId: id, onMoved }: PlanVersionProps) => {
  const { ask, words } = useReading()
  const [isEdited, setIsEdited] = useState(false)
  const loaded = useLoaded(useCallback(async () => (await ask(PlanDocument, { id })).node, [ask, id]))
  const reload = () => {
    loaded.retry()
    onMoved()
  }
  const leave = () => {
    setIsEdited(false)
    reload()
  }
  return (
    <LoadedPart loaded={loaded}>
      {(plan) => {
        if (plan?.__typename !== 'EvaluationPlan') return <p className="notice">{words.say('plan.no-version')}</p>
        if (!isEdited)
          return (
            <PlanReading
              plan={plan}
              actions={<PlanActions plan={plan} reload={reload} onEdit={() => setIsEdited(true)} />}
            />
          )
        return (
          <Suspense fallback={<Waiting words={words} />}>
            <PlanEditor plan={plan} onSaved={leave} onLeave={leave} />
          </Suspense>
        )
      }}
    </LoadedPart>
  )
}
