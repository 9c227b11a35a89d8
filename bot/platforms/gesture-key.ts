import { createHash } from 'node:crypto'

const LONGEST = 200

/** A text of any length as 43 letters, the same for the same text. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** Makes the client keys of a platform: the same parts give the same key, of at most 200 characters. */
export const createKeyOf =
  (prefix: string) =>
  (...parts: readonly string[]): string => {
    const key = [prefix, ...parts].join(':')
    return key.length <= LONGEST ? key : `${prefix}:${digest(key)}`
  }
