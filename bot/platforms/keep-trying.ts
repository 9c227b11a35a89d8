import { setTimeout as sleep } from 'node:timers/promises'

const longestWait = 60_000

/** Something that needs a platform, and how it is tried again. */
export interface Trial<T> {
  readonly task: () => Promise<T>
  /** Before the second try; doubled each time, a minute at most. */
  readonly firstWait: number
  /** Stops trying: the promise fails. */
  readonly signal: AbortSignal
  /** Tells of a failure, and in how many milliseconds the next try comes. */
  readonly report: (error: unknown, retryInMs: number) => void
}

/** Does something that needs a platform, again and again until the platform is there. */
export async function keepTrying<T>({ task, firstWait, signal, report }: Trial<T>): Promise<T> {
  for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
    signal.throwIfAborted()
    try {
      return await task()
    } catch (error) {
      report(error, wait)
    }
    await sleep(wait, undefined, { signal, ref: false })
  }
}
