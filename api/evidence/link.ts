/** The address of a page or a document that shows something. Pure. */
import type { InvalidInput } from '../problems.ts'

const LONGEST_URL = 2000
const LONGEST_NAME = 200

/** A link, under a name. */
export interface Link {
  readonly url: string
  readonly name: string
}

/** Reads a link: https alone, to a host with a name, without a password in it. Unnamed, it bears the name of its host. */
export function readLink(typed: string, name: string | null): Link | InvalidInput {
  const url = URL.parse(typed.trim())
  const isSound = url?.protocol === 'https:' && url.username === '' && url.password === '' && isHost(url.hostname)
  if (!isSound || url.href.length > LONGEST_URL)
    return { kind: 'invalid-input', field: 'url', text: 'invalid.evidence-url' }
  if (name !== null && name.length > LONGEST_NAME)
    return { kind: 'invalid-input', field: 'name', text: 'invalid.evidence-name' }
  return { url: url.href, name: name ?? url.hostname.slice(0, LONGEST_NAME) }
}

/** A name with a dot: neither this machine, nor an address in figures, which no authority hands out as a document. */
const isHost = (host: string): boolean => /^[^[\]]+\.[a-z][a-z0-9-]*[a-z0-9]$/i.test(host)
