import { sign, verify } from 'node:crypto'
import { AppError } from './app-error.ts'
import { newId } from './ids.ts'
import type { World } from './world.ts'

const LIFE = 3000

/** What a client keeps of a trigger, and what an integration receives. */
export interface Trigger {
  readonly clientTriggerId: string
  readonly triggerId: string
}

const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64')

/** A signed right to open a dialog, three seconds long. */
export function createTrigger(world: World, userId: string): Trigger {
  const clientTriggerId = newId()
  const data = `${clientTriggerId}:${userId}:${world.now()}:`
  const signature = sign('sha256', Buffer.from(data), world.key.privateKey)
  return { clientTriggerId, triggerId: base64(data + base64(signature)) }
}

const refuse = (reason: string): AppError =>
  new AppError(`interactive_message.decode_trigger_id.${reason}`, 400, 'The trigger of the dialog is no good.')

/** Who may see a dialog open by that trigger, now. */
export function redeemTrigger(world: World, triggerId: string): { clientTriggerId: string; userId: string } {
  const parts = Buffer.from(triggerId, 'base64').toString().split(':')
  if (parts.length !== 4) throw refuse('missing_data')
  const [clientTriggerId = '', userId = '', millis = '', signature = ''] = parts
  if (world.now() - Number(millis) > LIFE) throw refuse('expired')
  const data = Buffer.from(`${clientTriggerId}:${userId}:${millis}:`)
  if (!verify('sha256', data, world.key.publicKey, Buffer.from(signature, 'base64')))
    throw refuse('verify_signature_failed')
  return { clientTriggerId, userId }
}

/** The public half of the key, as the client configuration gives it. */
export const publicKeyOf = ({ key }: World): string =>
  key.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
