import type { ReactNode } from 'react'
import type { Block, Element } from '../stand-in/block-kit.ts'
import type { Entries, Entry } from '../stand-in/element-value.ts'
import type { Channel, Person, View } from '../stand-in/types.ts'
import { suggest } from './server.ts'
import { type Surface, SurfaceContext } from './surface.ts'
import { useConfirm } from './use-confirm.tsx'
import type { useForm } from './use-form.ts'
import type { Gestures } from './use-gestures.ts'

interface ModalSurfaceProps {
  readonly view: View
  readonly form: ReturnType<typeof useForm>
  readonly errors: Readonly<Record<string, string>>
  readonly people: readonly Person[]
  readonly channels: readonly Channel[]
  readonly gestures: Gestures
  readonly children: ReactNode
}

/** Inputs wait for the submission, except those that ask to be told (`dispatch_action`). */
const tellsAtOnce = (block: Block): boolean => block.type !== 'input' || block.dispatch_action === true

/** Where what is entered waits for the submission: a modal. */
export const ModalSurface = (props: ModalSurfaceProps) => {
  const { view, form, errors, people, channels, gestures, children } = props
  const { ask, dialog } = useConfirm()
  const target = (block: Block, element: Element, values: Entries) => ({
    user: view.user,
    viewId: view.id,
    block_id: block.block_id,
    action_id: element.action_id,
    values,
  })
  const change = async (block: Block, element: Element, value: Entry): Promise<void> => {
    const values = form.enter(block, element, value)
    if (!tellsAtOnce(block) || !(await ask(element.confirm))) return
    await gestures.make('chooseOption', { ...target(block, element, values), value })
  }
  const press = async (block: Block, element: Element): Promise<void> => {
    if (!(await ask(element.confirm))) return
    await gestures.make('pressButton', target(block, element, form.entries))
  }
  const surface: Surface = {
    people,
    channels,
    entryOf: form.entryOf,
    change: (block, element, value) => void change(block, element, value),
    press: (block, element) => void press(block, element),
    search: (block, element, value) => suggest({ ...target(block, element, form.entries), value }),
    errors,
    busy: gestures.busy,
  }
  return (
    <SurfaceContext value={surface}>
      {children}
      {dialog}
    </SurfaceContext>
  )
}
