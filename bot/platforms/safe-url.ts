const protocols = ['http:', 'https:', 'mailto:']

/** An address that may become a link; else `undefined`: scripts and files do not. */
export function safeUrl(url: string): string | undefined {
  const parsed = URL.parse(url)
  return parsed && protocols.includes(parsed.protocol) ? parsed.href : undefined
}
