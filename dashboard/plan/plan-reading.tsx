import type { ReactNode } from 'react'
import type { PlanViewFragment } from '../generated/operations.ts'
import { ExpectedChanges } from './expected-changes.tsx'
import { Objectives } from './objectives.tsx'
import { PlanChanges } from './plan-changes.tsx'
import { PlanHead } from './plan-head.tsx'
import { Stakeholders } from './stakeholders.tsx'
import { Theory } from './theory.tsx'

interface PlanReadingProps {
  readonly plan: PlanViewFragment
  readonly actions: ReactNode
}

/** All that a version of a plan says, in the order one reads it before signing. */
export const PlanReading = ({ plan, actions }: PlanReadingProps) => (
  <div className="plan">
    <PlanHead plan={plan} />
    {actions}
    <PlanChanges plan={plan} />
    <Stakeholders plan={plan} />
    <Theory plan={plan} />
    <Objectives plan={plan} />
    <ExpectedChanges plan={plan} />
  </div>
)
