import { createContext, useContext } from 'react'
import type { Mistake } from '../api/use-change.ts'

/** All that is to be mended in the plan being written. */
export const MistakesContext = createContext<readonly Mistake[]>([])

/** What is wrong with a field, by its path in the plan. */
export function useProblem(path: string): string | undefined {
  const own = useContext(MistakesContext).filter((mistake) => mistake.path === path)
  return own.length === 0 ? undefined : own.map(({ message }) => message).join(' ')
}

/** Whether something is wrong under a path. */
export const useHasProblem = (path: string): boolean =>
  useContext(MistakesContext).some((mistake) => mistake.path === path || mistake.path.startsWith(`${path}.`))
