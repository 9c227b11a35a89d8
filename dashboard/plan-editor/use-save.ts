import { useState } from 'react'
import { type Mistake, type Trouble, useChange } from '../api/use-change.ts'
import { type PlanViewFragment, SaveEvaluationPlanDocument } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { contentOf } from './plan-content.ts'
import type { PlanDraft } from './plan-draft.ts'

/** The saving of a plan. */
export interface Save {
  readonly send: (draft: PlanDraft) => void
  readonly isBusy: boolean
  readonly trouble: Trouble | undefined
  readonly mistakes: readonly Mistake[]
  /** Whether somebody else saved meanwhile: what was typed may be saved over it, knowingly. */
  readonly isOvertaken: boolean
}

/** Saves all that was typed, at once. */
export function useSave({ id: planId, revision: read }: PlanViewFragment, onSaved: () => void): Save {
  const { ask, words } = useReading()
  const change = useChange()
  const [revision, setRevision] = useState(read)
  const { trouble } = change
  const send = async (draft: PlanDraft): Promise<void> => {
    const { content, mistakes } = contentOf(draft, words.say)
    const isSaved = await change.send(JSON.stringify([revision, content, mistakes]), async (clientKey) => {
      if (mistakes.length > 0)
        return { __typename: 'InvalidPlanProblem', message: words.say('editor.unreadable'), mistakes }
      const input = { clientKey, planId, revision, content }
      const { saveEvaluationPlan: outcome } = await ask(SaveEvaluationPlanDocument, { input })
      if (outcome.__typename === 'PlanChangedProblem') setRevision(outcome.plan.revision)
      return outcome
    })
    if (isSaved) onSaved()
  }
  return {
    send: (draft) => void send(draft),
    isBusy: change.isBusy,
    trouble,
    mistakes: trouble?.kind === 'refusal' ? trouble.mistakes : [],
    isOvertaken: trouble?.kind === 'refusal' && trouble.type === 'PlanChangedProblem',
  }
}
