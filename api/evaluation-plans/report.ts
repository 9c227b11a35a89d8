/** The mistakes of a plan, told all together. */
import type { TextKey } from '../say.ts'
import type { FieldName } from './worded-sheet.ts'

type MistakeText = TextKey extends infer Key ? (Key extends `plan.mistake.${infer Name}` ? Name : never) : never

/** A mistake: where it is in the content, what is wrong, and the fields and values that its sentence names. */
export interface Mistake {
  readonly path: string
  readonly text: MistakeText
  readonly field?: FieldName
  readonly other?: FieldName
  readonly values?: Readonly<Record<string, string | number>>
}

/** Gathers mistakes: reading goes on after one, so that all are told at once. */
export interface Report {
  readonly mistakes: readonly Mistake[]
  readonly add: (path: string, text: MistakeText, more?: Omit<Mistake, 'path' | 'text'>) => void
  /** Whether something is wrong exactly there: what rests on it is then not judged. */
  readonly has: (path: string) => boolean
}

export function createReport(): Report {
  const mistakes: Mistake[] = []
  return {
    mistakes,
    add: (path, text, more = {}) => mistakes.push({ path, text, ...more }),
    has: (path) => mistakes.some((mistake) => mistake.path === path),
  }
}
