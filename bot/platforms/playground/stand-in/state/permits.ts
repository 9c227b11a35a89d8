import { keepLast } from '../../../../keep-last.ts'
import { freshId, nowOf, type ResponseUrl, type World } from './world.ts'

const TRIGGER_LIFE = 3000
const RESPONSE_LIFE = 30 * 60_000
const RESPONSE_USES = 5
const KEPT = 1000

/** A `trigger_id` for that person's gesture. */
export const issueTrigger = (world: World, user: string): string => {
  const id = `${nowOf(world)}.${freshId('')}`
  world.triggers.set(id, { user, issuedAt: nowOf(world), used: false })
  keepLast(world.triggers, KEPT)
  return id
}

/** Uses a `trigger_id` up, or says why it is no good. */
export const redeemTrigger = (world: World, id: unknown): { readonly user: string } | { readonly error: string } => {
  const trigger = typeof id === 'string' ? world.triggers.get(id) : undefined
  if (!trigger || typeof id !== 'string') return { error: 'invalid_trigger_id' }
  if (trigger.used) return { error: 'exchanged_trigger_id' }
  if (nowOf(world) - trigger.issuedAt > TRIGGER_LIFE) return { error: 'expired_trigger_id' }
  world.triggers.set(id, { ...trigger, used: true })
  return { user: trigger.user }
}

/** Where this stand-in's own doors are. */
export const doorUrl = ({ options }: World): URL => {
  const { doorUrl: door, requestUrl } = options
  if (door) return door instanceof URL ? door : door()
  return new URL('/chat/slack/', requestUrl instanceof URL ? requestUrl : requestUrl())
}

/** A `response_url` for a gesture in a channel, maybe on a message. */
export const issueResponseUrl = (world: World, user: string, channel: string, messageTs?: string): string => {
  const id = freshId('R')
  const issuedAt = nowOf(world)
  world.responseUrls.set(id, { user, channel, messageTs, issuedAt, uses: 0 })
  keepLast(world.responseUrls, KEPT)
  return new URL(`response/${id}`, doorUrl(world)).href
}

/** Counts one use of a `response_url`, or says why it is no good. */
export const redeemResponseUrl = (world: World, id: string): ResponseUrl | { readonly error: string } => {
  const permit = world.responseUrls.get(id)
  if (!permit) return { error: 'invalid_url' }
  if (nowOf(world) - permit.issuedAt > RESPONSE_LIFE) return { error: 'expired_url' }
  if (permit.uses >= RESPONSE_USES) return { error: 'used_url' }
  world.responseUrls.set(id, { ...permit, uses: permit.uses + 1 })
  return permit
}
