import type { Lease } from '#bot/nudges/lease.ts'

/** The leases of the bench: a minute of the real ones lasts two seconds, so that many bots can die in a few minutes. */
export const LEASE: Lease = { startWithin: 4000, longestSend: 2500, skew: 2000 }

/** How wrong the clocks are, in milliseconds: of two API processes by a scaled minute each way, of four bots in between. */
export const API_SKEWS = [2000, -2000] as const
export const BOT_SKEWS = [0, 2000, -2000, 1000] as const
