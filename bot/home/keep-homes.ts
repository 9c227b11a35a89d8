import { createHash } from 'node:crypto'
import type { Logger } from 'pino'
import type { ChatIdentity } from '../api.ts'
import type { Account } from '../identify.ts'
import { keepLast } from '../keep-last.ts'
import type { Message } from '../model/message.ts'
import type { ChatPlatformPort } from '../platforms/port.ts'

/** A platform that has homes. */
export type HomePort = Pick<ChatPlatformPort, 'platform' | 'workspace' | 'showHome'>

/** Whose homes are shown. */
type Shown = 'those-who-open' | 'everyone'

/** Keeps people's homes up to date: after what they do, and after what they are told. */
export interface Homes {
  /**
   * Homes of its workspace are shown on this port from now on, and no longer on another: to those who open theirs, or to
   * everyone who makes a gesture.
   */
  readonly follow: (port: HomePort, to: Shown) => void
  /** The person has just opened their home. */
  readonly open: (account: Account) => void
  /** The person has done something, or was told something: their home may have changed. */
  readonly touch: (account: Account) => void
  /** Waits for the homes being shown. */
  readonly settle: () => Promise<void>
}

interface Ingredients {
  /** The home of a person; `undefined` for somebody unknown. */
  readonly homeOf: (account: Account) => Promise<Message | undefined>
  readonly logger: Logger
  /** How long a home stays as it is at least, in milliseconds: a burst of gestures shows it twice, not at each of them. */
  readonly pause?: number
}

/** What is known of a person's home. */
interface Kept {
  /** What names its content, once it is shown. */
  readonly shown: string | undefined
  /** Whether it was looked at a moment ago, and whether it has to be again. */
  readonly isBusy: boolean
  readonly isStale: boolean
}

const REMEMBERED = 5000

const placeOf = ({ platform, workspace }: Pick<HomePort, 'platform' | 'workspace'>): string =>
  `${platform}:${workspace}`

const keyOf = (actor: ChatIdentity): string => `${placeOf(actor)}:${actor.user}`

const hashOf = (message: Message): string => createHash('sha256').update(JSON.stringify(message)).digest('base64url')

/** Shows homes, each only when it has changed and one at a time for a person. Nothing is stored: opening a home shows it again. */
export function createHomes({ homeOf, logger, pause = 2000 }: Ingredients): Homes {
  const ports = new Map<string, readonly [HomePort, Shown]>()
  const kept = new Map<string, Kept>()
  const running = new Set<Promise<void>>()

  const remember = (key: string, home: Kept) => {
    kept.set(key, home)
    keepLast(kept, REMEMBERED)
  }

  const show = async (account: Account, port: HomePort, shown: string | undefined): Promise<string | undefined> => {
    try {
      const message = await homeOf(account)
      if (!message) return shown
      const hash = hashOf(message)
      if (hash !== shown) await port.showHome(account.actor.user, message)
      return hash
    } catch (error) {
      logger.warn({ err: error, platform: port.platform }, 'A home could not be shown')
      return undefined
    }
  }

  const look = async (account: Account, port: HomePort): Promise<void> => {
    const key = keyOf(account.actor)
    const shown = kept.get(key)?.shown
    remember(key, { shown, isBusy: true, isStale: false })
    const now = await show(account, port, shown)
    remember(key, { shown: now, isBusy: true, isStale: kept.get(key)?.isStale ?? false })
    setTimeout(() => rest(account, port), pause).unref()
  }

  const rest = (account: Account, port: HomePort) => {
    const home = kept.get(keyOf(account.actor))
    if (home?.isStale) start(account, port)
    else if (home) remember(keyOf(account.actor), { ...home, isBusy: false })
  }

  const start = (account: Account, port: HomePort) => {
    const work = look(account, port).finally(() => running.delete(work))
    running.add(work)
  }

  const refresh = (account: Account, isOpening: boolean) => {
    const found = ports.get(placeOf(account.actor))
    if (!found) return
    const [port, to] = found
    const key = keyOf(account.actor)
    const home = kept.get(key)
    if (!home && !isOpening && to === 'those-who-open') return
    if (home?.isBusy) remember(key, { ...home, isStale: true })
    else start(account, port)
  }

  return {
    follow: (port, to) => void ports.set(placeOf(port), [port, to]),
    open: (account) => refresh(account, true),
    touch: (account) => refresh(account, false),
    settle: async () => {
      await Promise.all(running)
    },
  }
}
