import type { ReactNode, RefObject, SubmitEvent } from 'react'
import type { PlaygroundCommand } from '../sights-routes.ts'
import { COMMAND_LIST, CommandList } from './command-list.tsx'
import { optionId } from './listbox.tsx'
import { texts } from './texts.ts'
import { useCompletion } from './use-completion.ts'

interface ComposerProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly commands: readonly PlaygroundCommand[]
  readonly sent: readonly string[]
  /** The name of the conversation. */
  readonly where: string
  readonly busy: boolean
  readonly input: RefObject<HTMLInputElement | null>
  readonly onSend: () => void
  /** What else can be sent. */
  readonly children?: ReactNode
}

/** Where one writes: `/` proposes the commands, the up arrow brings back what was sent. */
export const Composer = (props: ComposerProps) => {
  const { text, where, busy, input, onSend, children } = props
  const { found, active, isOpen, type, complete, setFocus, onKeyDown } = useCompletion(props)
  // A form that closes gives the focus back without an event that React hears: typing is proof enough.
  const change = (next: string): void => {
    setFocus(true)
    type(next)
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!busy && text.trim() !== '') onSend()
  }
  return (
    <form className="composer" onSubmit={submit}>
      {isOpen && <CommandList commands={found} active={active} onChoose={complete} />}
      <label className="sr-only" htmlFor="composer">
        {texts.composer(where)}
      </label>
      <input
        id="composer"
        ref={input}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={COMMAND_LIST}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? optionId(COMMAND_LIST, active) : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={4000}
        placeholder={texts.placeholder}
        value={text}
        onChange={({ target }) => change(target.value)}
        onFocus={() => setFocus(true)}
        onBlur={() => setFocus(false)}
        onKeyDown={onKeyDown}
      />
      {children}
      <button type="submit" className="button primary" aria-disabled={busy || text.trim() === ''}>
        {texts.send}
      </button>
    </form>
  )
}
