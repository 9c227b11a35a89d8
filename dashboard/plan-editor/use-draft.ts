import { useCallback, useRef, useState } from 'react'
import type { PlanDraft } from './plan-draft.ts'

/** A list of the draft, or what a list becomes. */
export type Change<List> = (list: List) => List

/** What is typed of a plan, and how it changes. */
export function useDraft(initial: PlanDraft) {
  const [draft, setDraft] = useState(initial)
  const next = useRef(0)
  /** Changes one list. */
  const change = useCallback(
    <Name extends keyof PlanDraft>(name: Name, into: Change<PlanDraft[Name]>) =>
      setDraft((before) => ({ ...before, [name]: into(before[name]) })),
    [],
  )
  /** A key that nothing of the plan has. */
  const newKey = useCallback(() => {
    next.current += 1
    return `new-${Date.now()}-${next.current}`
  }, [])
  return { draft, change, newKey, isTouched: draft !== initial }
}
