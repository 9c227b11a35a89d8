import { keepLast } from '../../keep-last.ts'

const REMEMBERED = 5000
const A_DAY = 86_400_000

/** Answers kept for a day; failures are not. */
export interface Memory<T> {
  readonly ask: (key: string) => Promise<T>
  /** The latest asked come last. */
  readonly all: () => readonly Promise<T>[]
}

/** Remembers what a question answered. */
export function createMemory<T>(question: (key: string) => Promise<T>): Memory<T> {
  const kept = new Map<string, { readonly answer: Promise<T>; readonly until: number }>()
  return {
    ask: (key) => {
      const known = kept.get(key)
      const isGood = known && known.until > Date.now()
      const entry = isGood ? known : { answer: question(key), until: Date.now() + A_DAY }
      kept.delete(key)
      kept.set(key, entry)
      if (!isGood) entry.answer.catch(() => kept.delete(key))
      keepLast(kept, REMEMBERED)
      return entry.answer
    },
    all: () => [...kept.values()].map(({ answer }) => answer),
  }
}
