import { useRef, useState } from 'react'
import type { Channel, Message as Said } from '../stand-in/types.ts'
import { Composer } from './composer.tsx'
import { suggestions } from './composer-keys.ts'
import { DropFile } from './drop-file.tsx'
import { MessageList } from './message-list.tsx'
import type { Workspace } from './server.ts'
import { texts } from './texts.ts'
import type { Gestures } from './use-gestures.ts'

interface ConversationProps {
  readonly user: string
  readonly channel: Channel
  readonly name: string
  readonly channels: readonly Channel[]
  readonly messages: readonly Said[]
  readonly workspace: Workspace
  readonly gestures: Gestures
}

const Start = ({ lead }: { lead: string }) => (
  <div className="start">
    <p>{lead}</p>
    <p className="hint">{texts.emptyHint}</p>
  </div>
)

/** Lines to begin with: one click writes them in the composer. */
const Suggestions = ({ examples, onPick }: { examples: readonly string[]; onPick: (example: string) => void }) => (
  <ul className="suggestions" aria-label={texts.suggestions}>
    {examples.map((example) => (
      <li key={example}>
        <button type="button" onClick={() => onPick(example)}>
          {example}
        </button>
      </li>
    ))}
  </ul>
)

/** A conversation: what was said, and where to say more. */
export const Conversation = (props: ConversationProps) => {
  const { user, channel, name, channels, messages, workspace, gestures } = props
  const { bot, people, commands } = workspace
  const [text, setText] = useState('')
  const [sent, setSent] = useState<readonly string[]>([])
  const input = useRef<HTMLInputElement>(null)
  const send = async (): Promise<void> => {
    const body = { user, channel: channel.id, text: text.trim() }
    const seen = await gestures.make(text.startsWith('/') ? 'typeCommand' : 'say', body)
    if (!seen?.ok) return
    setSent((before) => [...before.filter((one) => one !== body.text), body.text])
    setText('')
  }
  const drop = (file: { name: string; contentBase64: string }) =>
    gestures.make('say', { user, channel: channel.id, text: '', files: [file] })
  const pick = (example: string): void => {
    setText(example)
    input.current?.focus()
  }
  const lead = channel.kind === 'direct' ? texts.emptyDirect(bot.name) : texts.emptyPublic
  return (
    <>
      {messages.length === 0 && <Start lead={lead} />}
      <MessageList {...{ user, messages, people, channels, bot, gestures }} />
      <p className="status" role="status">
        {gestures.busy ? texts.waiting(bot.name) : ''}
      </p>
      {gestures.problem && (
        <p className="problem" role="alert">
          {gestures.problem}
        </p>
      )}
      <Suggestions examples={suggestions(commands)} onPick={pick} />
      <Composer
        {...{ text, commands, sent, input }}
        onText={setText}
        where={name}
        busy={gestures.busy}
        onSend={() => void send()}
      >
        {channel.kind === 'direct' && <DropFile busy={gestures.busy} onFile={(file) => void drop(file)} />}
      </Composer>
    </>
  )
}
