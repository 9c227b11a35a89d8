import type { LogEvent } from 'kysely'

/** Counts the statements that a database was sent. */
export interface StatementCount {
  /** To be given to the database whose statements are counted, as its log. */
  readonly log: (event: LogEvent) => void
  /** How many statements were sent while `work` ran. */
  readonly during: (work: () => Promise<unknown>) => Promise<number>
}

/** A count of the statements of one database. */
export function createStatementCount(): StatementCount {
  let count = 0
  return {
    log: () => {
      count += 1
    },
    during: async (work) => {
      const before = count
      await work()
      return count - before
    },
  }
}
