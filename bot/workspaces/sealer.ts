import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Seals what the API keeps for the bot: only a process with the secret can read it, and only for the workspace it is of. */
export interface Sealer {
  readonly seal: (text: string, owner: string) => string
  /** What was sealed for this owner; `undefined` when no key of ours opens it, or when it was moved or altered. */
  readonly open: (sealed: string, owner: string) => string | undefined
  /** Whether the present key sealed it, rather than one from before. */
  readonly isCurrent: (sealed: string) => boolean
}

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

interface Key {
  readonly id: string
  readonly bytes: Buffer
}

const derive = (secret: string, purpose: string, length: number) =>
  Buffer.from(hkdfSync('sha256', secret, '', `passerelle chat credentials ${purpose}`, length))

const keyOf = (secret: string): Key => ({
  id: derive(secret, 'key id', 6).toString('base64url'),
  bytes: derive(secret, 'key', 32),
})

/** The present secret, then those of before, which only open. `<key id>.<nonce, tag and ciphertext in base64url>`. */
export function createSealer([secret, ...before]: readonly [string, ...string[]]): Sealer {
  const current = keyOf(secret)
  const keys = new Map([current, ...before.map(keyOf)].map((key) => [key.id, key]))
  return {
    seal: (text, owner) => `${current.id}.${encrypt(current, text, owner).toString('base64url')}`,
    open: (sealed, owner) => {
      const [id = '', body = ''] = sealed.split('.')
      const key = keys.get(id)
      return key && decrypt(key, Buffer.from(body, 'base64url'), owner)
    },
    isCurrent: (sealed) => sealed.startsWith(`${current.id}.`),
  }
}

function encrypt({ bytes }: Key, text: string, owner: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, bytes, nonce).setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

function decrypt({ bytes }: Key, sealed: Buffer, owner: string): string | undefined {
  try {
    const decipher = createDecipheriv(CIPHER, bytes, sealed.subarray(0, NONCE), { authTagLength: TAG })
    decipher.setAAD(Buffer.from(owner)).setAuthTag(sealed.subarray(NONCE, NONCE + TAG))
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
  } catch {
    // Altered, or sealed for another owner: node says so by throwing.
    return undefined
  }
}
