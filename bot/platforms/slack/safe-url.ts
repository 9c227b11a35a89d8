import { safeUrl as safeAnywhere } from '../safe-url.ts'
import { limits } from './limits.ts'

const reserved: Readonly<Record<string, string>> = { '|': '%7C', '<': '%3C', '>': '%3E' }

/** An address that may become a link in Slack, with nothing that could end the link early; else `undefined`. */
export function safeUrl(url: string): string | undefined {
  const href = safeAnywhere(url)?.replace(/[|<>]/g, (character) => reserved[character] ?? '')
  return href !== undefined && href.length <= limits.url ? href : undefined
}
