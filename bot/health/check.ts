/** One thing that an administrator is told of: whether it works, and how to mend it when it does not. */
export interface Check {
  /** What was looked at, in the words of whoever installs: `Mattermost mm.exemple.fr`, `SMTP`. */
  readonly name: string
  readonly isGood: boolean
  /** What was found: a version, a time in milliseconds. In French: administrators install in French. */
  readonly found: string
  /** What to do, when it is not good. */
  readonly mend?: string
}
