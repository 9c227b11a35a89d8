import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { BOT_SKEWS } from './scale.ts'

/** Four bots at work in processes of their own; when one dies, another takes its place. They stop when disposed of. */
export interface Crowd extends AsyncDisposable {
  /** Tells four of them to deliver. */
  readonly go: () => void
  /** Ends one as a power cut would, if four are at work: on a busy machine, those that start need more than the time they get. */
  readonly killOne: () => boolean
}

const AT_WORK = BOT_SKEWS.length

/** Starts bots, as many in reserve as at work, which ask these APIs in turn, and waits until they are ready. */
export async function startCrowd(mattermost: string, apis: readonly string[]): Promise<Crowd> {
  const all = new Set<ChildProcess>()
  const reserve: ChildProcess[] = []
  const atWork: ChildProcess[] = []
  let state: 'waiting' | 'going' | 'over' = 'waiting'
  const fill = () => {
    while (state === 'going' && atWork.length < AT_WORK) {
      const next = reserve.shift()
      if (!next) return
      next.send('go')
      atWork.push(next)
    }
  }
  const start = async (rank: number): Promise<void> => {
    const API_URL = apis[rank % apis.length]
    const SKEW = String(BOT_SKEWS[rank % AT_WORK])
    const child = fork(`${import.meta.dirname}/bot.ts`, {
      env: { ...process.env, MATTERMOST_URL: mattermost, API_URL, SKEW },
    })
    all.add(child)
    child.once('exit', () => {
      all.delete(child)
      if (state !== 'over') void start(rank)
    })
    await Promise.race([once(child, 'message'), once(child, 'exit')])
    reserve.push(child)
    fill()
  }
  await Promise.all(Array.from({ length: 2 * AT_WORK }, (_, rank) => start(rank)))
  return {
    go: () => {
      state = 'going'
      fill()
    },
    killOne: () => {
      if (atWork.length < AT_WORK) return false
      const [victim] = atWork.splice(Math.floor(Math.random() * atWork.length), 1)
      const isKilled = victim?.kill('SIGKILL') ?? false
      fill()
      return isKilled
    },
    [Symbol.asyncDispose]: async () => {
      state = 'over'
      await Promise.all([...all].map((child) => (child.kill('SIGKILL') ? once(child, 'exit') : undefined)))
    },
  }
}
