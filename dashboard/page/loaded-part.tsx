import type { ReactNode } from 'react'
import type { Loaded } from '../api/use-loaded.ts'
import { useReading } from '../session/reading.ts'
import { Trouble } from './trouble.tsx'
import { Waiting } from './waiting.tsx'

interface LoadedPartProps<Result> {
  readonly loaded: Loaded<Result>
  readonly children: (data: Result) => ReactNode
}

/** A part of the page that needs data: waiting, trouble, or the part itself. Old figures beat an error. */
export function LoadedPart<Result>({ loaded: { data, failure, retry }, children }: LoadedPartProps<Result>) {
  const { words } = useReading()
  if (data !== undefined) return children(data)
  return failure ? <Trouble words={words} failure={failure} retry={retry} /> : <Waiting words={words} />
}
