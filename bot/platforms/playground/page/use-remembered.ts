import { useState } from 'react'

/** A string kept for the next visit, where the browser allows it. */
export const useRemembered = (name: string): [string | undefined, (value: string) => void] => {
  const [value, setValue] = useState(() => {
    try {
      return localStorage.getItem(name) ?? undefined
    } catch {
      return undefined
    }
  })
  const remember = (next: string): void => {
    setValue(next)
    try {
      localStorage.setItem(name, next)
    } catch {
      // Private browsing: forgotten on reload, nothing more.
    }
  }
  return [value, remember]
}
