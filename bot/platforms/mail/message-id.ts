import { createHash } from 'node:crypto'

/** The same for each attempt at one sending: servers and readers that receive it twice may show it once. */
export function messageIdOf(deliveryKey: string, from: string): string {
  const host = from.slice(from.lastIndexOf('@') + 1)
  return `<${createHash('sha256').update(deliveryKey).digest('hex').slice(0, 40)}@${host}>`
}
