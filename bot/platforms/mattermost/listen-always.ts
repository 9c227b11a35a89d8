import { setTimeout as sleep } from 'node:timers/promises'
import { type Connection, listenOnce } from './socket.ts'

const LONGEST_WAIT = 60_000

interface Listening extends Connection {
  /** Before the first new try; doubled each time, a minute at most. */
  readonly firstWait: number
  /** The connection was lost, and is opened again in so many milliseconds. */
  readonly onLost: (wait: number) => void
}

/** Up to twice shorter than said: many bots that lost the same server do not all come back at once. */
const jittered = (wait: number): number => wait * (0.5 + Math.random() / 2)

/** Listens until `signal` says to stop: a connection that is lost is opened again. */
export async function listenAlways({ firstWait, onLost, ...connection }: Listening): Promise<void> {
  const { signal } = connection
  let wait = firstWait
  const onOpen = (): void => {
    wait = firstWait
    connection.onOpen()
  }
  while (!signal.aborted) {
    await listenOnce({ ...connection, onOpen })
    if (signal.aborted) return
    onLost(wait)
    await sleep(jittered(wait), undefined, { signal, ref: false })
    wait = Math.min(wait * 2, LONGEST_WAIT)
  }
}
