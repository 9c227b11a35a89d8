import { randomBytes } from 'node:crypto'

const ALPHABET = 'ybndrfg8ejkmcpqxot1uwisza345h769'

/** An id as Mattermost draws them: 26 letters and digits. */
export const newId = (): string => [...randomBytes(26)].map((byte) => ALPHABET[byte % 32]).join('')

/** Whether this may be one. */
export const isId = (text: unknown): text is string => typeof text === 'string' && /^[a-z0-9]{26}$/.test(text)
