import { type KeyboardEvent, useState } from 'react'
import type { PlaygroundCommand } from '../sights-routes.ts'
import { completions, recall } from './composer-keys.ts'

interface CompletionOptions {
  readonly text: string
  readonly onText: (text: string) => void
  readonly commands: readonly PlaygroundCommand[]
  /** What was sent before, the last one at the end. */
  readonly sent: readonly string[]
}

/** What the keys of the composer do: choose a command, complete it, bring back what was sent. */
export const useCompletion = ({ text, onText, commands, sent }: CompletionOptions) => {
  const [wanted, setWanted] = useState(0)
  const [dismissedOn, setDismissedOn] = useState<string>()
  const [hasFocus, setFocus] = useState(false)
  const found = completions(commands, text)
  const active = Math.min(wanted, found.length - 1)
  const chosen = found[active]
  const isOpen = hasFocus && found.length > 0 && dismissedOn !== text
  const isComplete = found.length === 1 && chosen?.command === text

  const type = (next: string): void => {
    onText(next)
    setWanted(0)
  }
  const complete = ({ command }: PlaygroundCommand): void => type(`${command} `)
  const browse = (step: -1 | 1): boolean => {
    const before = isOpen ? undefined : recall(sent, text, step)
    if (isOpen) setWanted((active + step + found.length) % found.length)
    if (before !== undefined) onText(before)
    return isOpen || before !== undefined
  }
  const pick = (): boolean => {
    if (isOpen && chosen) complete(chosen)
    return isOpen
  }
  const dismiss = (): boolean => {
    if (isOpen) setDismissedOn(text)
    return isOpen
  }
  const handle = (key: string): boolean => {
    switch (key) {
      case 'ArrowUp':
        return browse(-1)
      case 'ArrowDown':
        return browse(1)
      case 'Tab':
        return pick()
      case 'Enter':
        return !isComplete && pick()
      case 'Escape':
        return dismiss()
      default:
        return false
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.shiftKey && handle(event.key)) event.preventDefault()
  }
  return { found, active, isOpen, type, complete, setFocus, onKeyDown }
}
