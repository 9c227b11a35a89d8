/** Drops the oldest entries of a memory of this process, so that it does not grow for ever. */
export function keepLast<Key>(entries: Map<Key, unknown> | Set<Key>, max: number): void {
  for (const key of entries.keys()) {
    if (entries.size <= max) return
    entries.delete(key)
  }
}
