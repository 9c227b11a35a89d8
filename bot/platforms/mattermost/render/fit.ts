import type { Language } from '../../../generated/operations.ts'
import { say } from '../../../say.ts'
import { escapeMarkdown } from './markdown.ts'
import type { Part } from './parts.ts'

/** How tightly the pieces of a message are laid out. */
export interface Layout {
  /** How many buttons stand in a row before a menu takes the others. */
  readonly inline: number
  /** Whether all texts go up in the text of the post, and the menus, named after what they are about, stand below. */
  readonly isGathered: boolean
}

/** From the most comfortable to the tightest. */
const layouts: readonly [Layout, ...Layout[]] = [
  { inline: 6, isGathered: false },
  { inline: 2, isGathered: false },
  { inline: 0, isGathered: false },
  { inline: 0, isGathered: true },
]
const tightest: Layout = { inline: 0, isGathered: true }

/** Each action apart, so that a row may be cut. */
const atoms = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part): Part[] => {
    if (part.type === 'fields') return part.fields.map((field) => ({ ...part, fields: [field] }))
    if (part.type !== 'actions') return [part]
    return [
      ...part.links.map((link) => ({ ...part, actions: [], links: [link] })),
      ...part.actions.map((action) => ({ ...part, actions: [action], links: [] })),
    ]
  })

/** Two pieces of one list or of one row as one; `undefined` when they are not. */
function together(one: Part | undefined, other: Part): Part | undefined {
  if (one?.type === 'fields' && other.type === 'fields') return { ...one, fields: [...one.fields, ...other.fields] }
  if (one?.type !== 'actions' || other.type !== 'actions' || one.about !== other.about) return undefined
  return { ...one, actions: [...one.actions, ...other.actions], links: [...one.links, ...other.links] }
}

/** Pieces of one row or one list, together again. */
function merged(all: readonly Part[]): Part[] {
  const parts: Part[] = []
  for (const part of all) {
    const joined = together(parts.at(-1), part)
    if (joined) parts.splice(-1, 1, joined)
    else parts.push(part)
  }
  return parts
}

/**
 * The pieces as `build` shows them in the first layout that fits; when none does, the beginning of them in the tightest, and
 * a sentence that says so. `build` answers `undefined` when something does not fit.
 */
export function fit<Built>(
  parts: readonly Part[],
  language: Language,
  build: (parts: readonly Part[], layout: Layout) => Built | undefined,
): Built {
  for (const layout of layouts) {
    const built = build(parts, layout)
    if (built) return built
  }
  const ending: Part = { type: 'text', markdown: escapeMarkdown(say(language, 'mattermost.cut')), isSubtle: true }
  const all = atoms(parts)
  let kept = build([ending], tightest)
  let [low, high] = [0, all.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const built = build([...merged(all.slice(0, middle)), ending], tightest)
    if (built) [kept, low] = [built, middle]
    else high = middle - 1
  }
  if (!kept) throw new Error('A post cannot even say that it was cut: its limits are wrong.')
  return kept
}
