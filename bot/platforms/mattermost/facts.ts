import type { KeyObject } from 'node:crypto'
import type { Client } from './client.ts'
import { type Profile, readProfile } from './render/profile.ts'
import { readPublicKey } from './trigger.ts'
import { vouchesForEmails } from './verified-email.ts'

/** What is known of a server. */
export interface Facts {
  readonly botUser: string
  /** The name of its account, as people mention it. */
  readonly botName: string
  readonly profile: Profile
  /** What its triggers are signed with. */
  readonly key: KeyObject
  /** Whether people own the addresses of their accounts there. */
  readonly vouchesForEmails: boolean
}

/** The facts of a server: asked once, and asked again only as long as it has not answered, or when something changed. */
export interface FactSheet {
  readonly known: () => Facts | undefined
  readonly learn: () => Promise<Facts>
  /** Asks again, once a minute at most. */
  readonly relearn: () => Promise<Facts>
}

const BETWEEN_LOOKS = 60_000

async function ask(client: Client, trustsEmails: boolean): Promise<Facts> {
  const [{ id, username }, clientConfig] = await Promise.all([client.me(), client.clientConfig()])
  const { AsymmetricSigningPublicKey: key = '', Version: version = '' } = clientConfig
  return {
    botUser: id,
    botName: username,
    profile: readProfile({ version, clientConfig }),
    key: readPublicKey(key),
    vouchesForEmails: trustsEmails || vouchesForEmails(clientConfig),
  }
}

interface Ingredients {
  readonly client: Client
  readonly trustsEmails: boolean
  readonly now: () => Date
}

export function createFactSheet({ client, trustsEmails, now }: Ingredients): FactSheet {
  let known: Facts | undefined
  let lookedAt = 0
  let pending: Promise<Facts> | undefined
  const askNow = async (): Promise<Facts> => {
    lookedAt = now().getTime()
    try {
      known = await ask(client, trustsEmails)
      return known
    } finally {
      pending = undefined
    }
  }
  const askOnce = (): Promise<Facts> => {
    pending ??= askNow()
    return pending
  }
  return {
    known: () => known,
    learn: async () => known ?? askOnce(),
    relearn: async () => (known && now().getTime() - lookedAt < BETWEEN_LOOKS ? known : askOnce()),
  }
}
