import { useState } from 'react'
import type { Seen } from '../stand-in/types.ts'
import { gesture } from './server.ts'
import { texts } from './texts.ts'

/** Makes gestures one after the other, and says what went wrong. */
export const useGestures = (refresh: () => Promise<void>) => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const make = async (name: string, body: object): Promise<Seen | undefined> => {
    setBusy(true)
    setProblem(undefined)
    try {
      const seen = await gesture(name, body)
      // What went wrong with a command already stands in the conversation.
      if (name !== 'typeCommand') setProblem(seen.notice)
      return seen
    } catch (error) {
      setProblem(error instanceof Error ? error.message : texts.problem)
      return undefined
    } finally {
      setBusy(false)
      await refresh()
    }
  }
  return { make, busy, problem, forget: () => setProblem(undefined) }
}

/** What the page uses to act. */
export type Gestures = ReturnType<typeof useGestures>
