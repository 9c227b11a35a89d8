import { limits } from './limits.ts'

const protocols = ['http:', 'https:', 'mailto:']
const reserved: Readonly<Record<string, string>> = { '|': '%7C', '<': '%3C', '>': '%3E' }

/** An address that may become a link in Slack, with nothing that could end the link early; else `undefined`. */
export function safeUrl(url: string): string | undefined {
  const parsed = URL.parse(url)
  if (!parsed || !protocols.includes(parsed.protocol)) return undefined
  const href = parsed.href.replace(/[|<>]/g, (character) => reserved[character] ?? '')
  return href.length <= limits.url ? href : undefined
}
