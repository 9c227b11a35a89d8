import type { Action } from '../../model/message.ts'

type Packed = readonly [act: string, argument: string, ...confirm: readonly string[]]

/** What a button carries under its seal. Short: all the buttons of a message share 8 000 characters. */
export function packButton({ act, argument, confirm }: Omit<Action, 'label'>): string {
  const asked = confirm ? [confirm.title, confirm.text, confirm.confirm, confirm.cancel] : []
  return JSON.stringify([act, argument, ...asked] satisfies Packed)
}

/** What `packButton` packed: it comes from under a seal, so it is as we wrote it. Its label stays on the message. */
export function unpackButton(packed: string): Action {
  const [act, argument, title, text = '', confirm = '', cancel = ''] = JSON.parse(packed) as Packed
  return { act, argument, label: '', ...(title !== undefined && { confirm: { title, text, confirm, cancel } }) }
}
