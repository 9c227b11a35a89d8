import { useLayoutEffect, useRef } from 'react'
import type { Channel, Person, Message as Said } from '../stand-in/types.ts'
import { ActingSurface } from './acting-surface.tsx'
import { authorOf, Message } from './message.tsx'
import { texts } from './texts.ts'
import type { Gestures } from './use-gestures.ts'

interface MessageListProps {
  readonly user: string
  readonly messages: readonly Said[]
  readonly people: readonly Person[]
  readonly channels: readonly Channel[]
  readonly bot: { readonly id: string; readonly name: string }
  readonly gestures: Gestures
}

/** The messages of a conversation, the last one in sight; new ones are read aloud. */
export const MessageList = (props: MessageListProps) => {
  const { user, messages, people, channels, bot, gestures } = props
  const end = useRef<HTMLDivElement>(null)
  const last = messages.at(-1)?.ts
  useLayoutEffect(() => {
    if (last) end.current?.scrollIntoView({ block: 'end' })
  }, [last])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="messages" role="log" tabIndex={0} aria-label={texts.messages}>
      {messages.map((message) => (
        <ActingSurface
          // A message that changes is a new one for its fields.
          key={`${message.ts} ${message.editedTs}`}
          at={{ channel: message.channel, ts: message.ts }}
          {...{ user, people, channels, gestures }}
        >
          <Message message={message} author={authorOf(message, people, bot)} />
        </ActingSurface>
      ))}
      <div ref={end} />
    </div>
  )
}
