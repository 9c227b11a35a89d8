import { useCallback, useEffect, useState } from 'react'
import { type FailureKind, kindOf } from './failure.ts'

/** Where a question stands. What was known stays shown while it is asked again. */
export interface Loaded<Result> {
  readonly data: Result | undefined
  readonly failure: FailureKind | undefined
  readonly retry: () => void
}

/** Runs `load` at once, and again when the reader comes back to the tab: figures may have changed meanwhile. */
export function useLoaded<Result>(load: () => Promise<Result>): Loaded<Result> {
  const [data, setData] = useState<Result>()
  const [failure, setFailure] = useState<FailureKind>()
  const run = useCallback(() => {
    load().then(
      (result) => {
        setData(result)
        setFailure(undefined)
      },
      (caught: unknown) => setFailure(kindOf(caught)),
    )
  }, [load])
  useEffect(() => {
    run()
    const onReturn = () => document.visibilityState === 'visible' && run()
    document.addEventListener('visibilitychange', onReturn)
    return () => document.removeEventListener('visibilitychange', onReturn)
  }, [run])
  const retry = useCallback(() => {
    setFailure(undefined)
    run()
  }, [run])
  return { data, failure, retry }
}
