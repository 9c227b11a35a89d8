import { useEffect } from 'react'

/** Asks before the tab is closed or left while something typed is not saved. */
export function useLeaveWarning(isTouched: boolean): void {
  useEffect(() => {
    if (!isTouched) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isTouched])
}
