import { inject } from 'vitest'
import type { Engine } from './postgres-supply.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address where test processes ask for what they share. */
    readonly door: string
  }
}

/** The file of a migrated PGlite, to start from. */
export const pgliteTemplate = (): Promise<string> => ask('/pglite')

/** The address of a new PostgreSQL database, migrated unless it is to be empty. */
export const newPostgresDatabase = (engine: Engine, { empty = false } = {}): Promise<string> =>
  ask(`/postgres?engine=${engine}${empty ? '&empty' : ''}`)

async function ask(path: string): Promise<string> {
  const response = await fetch(`${inject('door')}${path}`)
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return text
}
