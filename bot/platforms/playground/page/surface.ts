import { createContext, use } from 'react'
import type { Block, Element } from '../stand-in/block-kit.ts'
import type { Entry } from '../stand-in/element-value.ts'
import type { Channel, Person, Suggestions } from '../stand-in/types.ts'

/** What elements can do where they stand: in a message, in a modal, on the Home tab. */
export interface Surface {
  readonly people: readonly Person[]
  readonly channels: readonly Channel[]
  /** What an element holds now. */
  readonly entryOf: (block: Block, element: Element) => Entry
  /** A value is entered: kept for the form, or sent at once. */
  readonly change: (block: Block, element: Element, entry: Entry) => void
  /** A button is pressed. */
  readonly press: (block: Block, element: Element) => void
  readonly search: (block: Block, element: Element, query: string) => Promise<Suggestions>
  /** Complaints by `block_id`. */
  readonly errors: Readonly<Record<string, string>>
  readonly busy: boolean
}

/** Where the blocks below stand. */
export const SurfaceContext = createContext<Surface | undefined>(undefined)

/** The surface that an element stands on. */
export const useSurface = (): Surface => {
  const surface = use(SurfaceContext)
  if (!surface) throw new Error('Blocks must stand on a surface.')
  return surface
}
