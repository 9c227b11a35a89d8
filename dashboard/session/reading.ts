import { createContext, useContext } from 'react'
import type { Ask } from '../api/ask.ts'
import type { Download } from '../api/download.ts'
import type { Role } from '../generated/operations.ts'
import type { Words } from '../language/words.ts'

/** What every part of the page reads with: the API as the viewer, the viewer's language and role. */
export interface Reading {
  readonly ask: Ask
  readonly download: Download
  readonly words: Words
  readonly role: Role
  readonly viewerId: string
}

/** Gives the reading to the parts below. */
export const ReadingContext = createContext<Reading | undefined>(undefined)

/** The reading of the part where it is called. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext)
  if (!reading) throw new Error('This part of the page stands outside ReadingContext.')
  return reading
}
