import type { Said } from '../say.ts'

/** One thing that an administrator is told of: whether it works, and how to mend it when it does not. */
export interface Check {
  /** What was looked at, in the words of whoever installs: `Mattermost mm.exemple.fr`, the public address. */
  readonly name: Said
  readonly isGood: boolean
  /** What was found: a version, a time in milliseconds. */
  readonly found: Said
  /** What to do, when it is not good. */
  readonly mend?: Said
}

/** A proper name, the same in every language. */
export const named = (name: string): Said => ({ key: 'health.name', values: { name } })
