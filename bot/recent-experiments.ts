import type { ChatIdentity } from './api.ts'
import { keepLast } from './keep-last.ts'

const REMEMBERED = 5000
const MINUTES = 30

/**
 * The experiment that each account chose last, for half an hour: the next question « laquelle ? » proposes it first. It gives
 * no right, since what is proposed is what the API lists; it is lost at a restart, and nobody is harmed.
 */
export interface RecentExperiments {
  readonly of: (account: ChatIdentity) => string | undefined
  readonly remember: (account: ChatIdentity, experimentId: string) => void
}

const keyOf = ({ platform, workspace, user }: ChatIdentity): string => JSON.stringify([platform, workspace, user])

export function createRecentExperiments(now: () => Date): RecentExperiments {
  const known = new Map<string, { readonly experimentId: string; readonly until: number }>()
  return {
    of: (account) => {
      const found = known.get(keyOf(account))
      return found && found.until > now().getTime() ? found.experimentId : undefined
    },
    remember: (account, experimentId) => {
      const key = keyOf(account)
      // Whoever chose last is forgotten last.
      known.delete(key)
      known.set(key, { experimentId, until: now().getTime() + MINUTES * 60_000 })
      keepLast(known, REMEMBERED)
    },
  }
}
