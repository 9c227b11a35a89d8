import type { PlaygroundCommand } from '../sights-routes.ts'
import { Listbox } from './listbox.tsx'
import { texts } from './texts.ts'

/** The id of the list, which the composer names. */
export const COMMAND_LIST = 'command-list'

interface CommandListProps {
  readonly commands: readonly PlaygroundCommand[]
  readonly active: number
  readonly onChoose: (command: PlaygroundCommand) => void
}

/** The commands that go on from what is typed, with their arguments and their purpose. */
export const CommandList = ({ commands, active, onChoose }: CommandListProps) => (
  <div className="command-list">
    <Listbox
      id={COMMAND_LIST}
      label={texts.commands}
      items={commands}
      active={active}
      keyOf={({ command }) => command}
      draw={({ command, hint, description }) => (
        <>
          <strong>{command}</strong> {hint && <code>{hint}</code>}
          <span className="hint">{description}</span>
        </>
      )}
      onChoose={onChoose}
    />
    <p className="hint">{texts.keys}</p>
  </div>
)
