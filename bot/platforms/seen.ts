const remembered = 1000

/**
 * Remembers the events already heard. A platform sends an event again when it doubts; the worst that a second hearing does
 * is to show the help twice, so a bounded memory of this process is enough.
 */
export function createSeen(): { readonly isFirst: (id: string) => boolean } {
  const seen = new Set<string>()
  return {
    isFirst: (id) => {
      if (seen.has(id)) return false
      seen.add(id)
      const [oldest] = seen
      if (seen.size > remembered && oldest !== undefined) seen.delete(oldest)
      return true
    },
  }
}
