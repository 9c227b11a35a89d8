import type { Claim } from '#db/nudge-claims.ts'
import type { ClaimNudgesInput } from '../generated/resolvers.ts'
import { badInput } from '../pagination.ts'

function within(name: string, value: number, minimum: number, maximum: number): number {
  if (value < minimum || value > maximum) throw badInput(`${name} must be from ${minimum} to ${maximum}.`)
  return value
}

/** What a bot asks to deliver, within what it may hold and for how long. */
export function claimOf({ leaseSeconds, first, ...place }: ClaimNudgesInput, now: Date): Claim {
  const lease = within('leaseSeconds', leaseSeconds ?? 60, 5, 600)
  const limit = within('first', first ?? 20, 1, 100)
  return { ...place, limit, now, leaseUntil: new Date(now.getTime() + lease * 1000) }
}
