import type { Logger } from 'pino'
import type { WorkspaceStore } from './store.ts'
import { nameOf, type Workspace } from './workspace.ts'

/** How a workspace is served from now on; resolves with what stops it. */
export type Serve = (workspace: Workspace) => Promise<() => Promise<void>>

interface Ingredients {
  readonly store: Pick<WorkspaceStore, 'list'>
  readonly serve: Serve
  readonly logger: Logger
  /** Milliseconds between two looks. */
  readonly every?: number
}

/** The workspaces served at any time, as the list of those kept changes. */
export interface WorkspaceWatch {
  /** Looks at once: something was just installed or removed. Never fails: a look that fails is made again later. */
  readonly look: () => Promise<void>
  readonly stop: () => Promise<void>
}

interface Served {
  readonly fingerprint: string
  readonly stop: () => Promise<void>
}

const MINUTE = 60_000

/** Serves what is kept: looks at the start, every minute, and when told to. A token that changed is a workspace served anew. */
export function watchWorkspaces({ store, serve, logger, every = MINUTE }: Ingredients): WorkspaceWatch {
  const served = new Map<string, Served>()
  const leave = async (name: string) => {
    const former = served.get(name)
    served.delete(name)
    await former?.stop()
  }
  const enter = async (name: string, workspace: Workspace) => {
    const fingerprint = JSON.stringify(workspace)
    if (served.get(name)?.fingerprint === fingerprint) return
    await leave(name)
    served.set(name, { fingerprint, stop: await serve(workspace) })
  }
  const guarded = async (name: string, work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      logger.error({ err: error, workspace: name }, 'A workspace could not be served; trying again later')
    }
  }
  const lookOnce = async () => {
    const kept = new Map((await store.list()).map((workspace) => [nameOf(workspace), workspace]))
    for (const name of served.keys()) if (!kept.has(name)) await guarded(name, () => leave(name))
    for (const [name, workspace] of kept) await guarded(name, () => enter(name, workspace))
  }
  return rounds(lookOnce, { logger, every, end: () => Promise.all([...served.keys()].map(leave)) })
}

interface Rounds {
  readonly logger: Logger
  readonly every: number
  readonly end: () => Promise<unknown>
}

/** One look at a time; a look asked for during another follows it, for what that one may have missed. */
function rounds(lookOnce: () => Promise<void>, { logger, every, end }: Rounds): WorkspaceWatch {
  let queue: Promise<void> = Promise.resolve()
  let isStopped = false
  const look = () => {
    queue = queue.then(async () => {
      if (isStopped) return
      try {
        await lookOnce()
      } catch (error) {
        logger.error({ err: error }, 'The chat workspaces could not be read; looking again later')
      }
    })
    return queue
  }
  const timer = setInterval(look, every).unref()
  return {
    look,
    stop: async () => {
      clearInterval(timer)
      isStopped = true
      await queue
      await end()
    },
  }
}
