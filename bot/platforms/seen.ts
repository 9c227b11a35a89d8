import { keepLast } from '../keep-last.ts'

/**
 * Remembers what was already heard. Whatever is heard twice has no second effect, by the client keys of what it changes: a
 * bounded memory of this process is enough to answer it once.
 */
export function createSeen(remembered = 1000): { readonly isFirst: (id: string) => boolean } {
  const seen = new Set<string>()
  return {
    isFirst: (id) => {
      if (seen.has(id)) return false
      seen.add(id)
      keepLast(seen, remembered)
      return true
    },
  }
}
