import type { ReactNode } from 'react'
import type { Block, Element } from '../stand-in/block-kit.ts'
import { type Entry, initialEntry } from '../stand-in/element-value.ts'
import type { Channel, Person } from '../stand-in/types.ts'
import { suggest } from './server.ts'
import { type Surface, SurfaceContext } from './surface.ts'
import { useConfirm } from './use-confirm.tsx'
import type { Gestures } from './use-gestures.ts'

interface ActingSurfaceProps {
  readonly user: string
  /** Which message or view the blocks are in. */
  readonly at: Readonly<Record<string, string>>
  readonly people: readonly Person[]
  readonly channels: readonly Channel[]
  readonly gestures: Gestures
  readonly children: ReactNode
}

const targetOf = (block: Block, element: Element) => ({
  block_id: block.block_id,
  action_id: element.action_id,
})

/** Where acting on an element tells the bot at once: messages and the Home tab. */
export const ActingSurface = (props: ActingSurfaceProps) => {
  const { user, at, people, channels, gestures, children } = props
  const { ask, dialog } = useConfirm()
  const act = async (name: string, block: Block, element: Element, more: { value?: Entry } = {}) => {
    if (!(await ask(element.confirm))) return
    await gestures.make(name, { user, ...at, ...targetOf(block, element), ...more })
  }
  const surface: Surface = {
    people,
    channels,
    entryOf: (_block, element) => initialEntry(element),
    change: (block, element, value) => void act('chooseOption', block, element, { value }),
    press: (block, element) => void act('pressButton', block, element),
    search: (block, element, value) => suggest({ user, ...at, ...targetOf(block, element), value }),
    errors: {},
    busy: gestures.busy,
  }
  return (
    <SurfaceContext value={surface}>
      {children}
      {dialog}
    </SurfaceContext>
  )
}
