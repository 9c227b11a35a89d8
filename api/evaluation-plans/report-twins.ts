import { fold } from '../establishments/search-text.ts'
import type { Report } from './report.ts'

interface Named {
  readonly path: string
  readonly name: string
}

/** Reports the things whose name another has before them, however it is typed: « Âge » is « age ». Pure. */
export function reportTwins(
  report: Report,
  things: readonly Named[],
  text: 'name-twice' | 'indicator-twice' | 'group-twice',
): void {
  const seen = new Set<string>()
  for (const { path, name } of things) {
    const plain = fold(name) || name
    if (plain !== '' && seen.has(plain)) report.add(path, text, { values: { label: name } })
    seen.add(plain)
  }
}
