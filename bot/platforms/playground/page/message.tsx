import type { FileInfo, Person, Message as Said } from '../stand-in/types.ts'
import { Avatar } from './avatar.tsx'
import { Blocks } from './blocks/block-view.tsx'
import { StaticBlock } from './blocks/static-block.tsx'
import { texts } from './texts.ts'

/** Who wrote, as shown. */
export interface Author {
  readonly name: string
  readonly isBot: boolean
}

/** Finds who wrote a message. */
export const authorOf = (
  { author }: Said,
  people: readonly Person[],
  bot: { readonly id: string; readonly name: string },
): Author => {
  if (author === bot.id) return { name: bot.name, isBot: true }
  if (author === 'USLACKBOT') return { name: texts.slack, isBot: true }
  const person = people.find(({ id }) => id === author)
  return { name: person?.realName ?? texts.someone, isBot: false }
}

const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' })

const Files = ({ files }: { files: readonly FileInfo[] }) =>
  files.map(({ id, name, alt }) =>
    alt ? (
      <img
        key={id}
        className="picture"
        src={`/chat/files/${id}`}
        alt={alt}
        // Its height is known once it is there: the end of the conversation may have gone out of sight.
        onLoad={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}
      />
    ) : (
      <p key={id} className="hint">
        {texts.file(name)}
      </p>
    ),
  )

const Body = ({ message, isBot }: { message: Said; isBot: boolean }) => {
  if (message.blocks.length > 0) return <Blocks blocks={message.blocks} />
  if (message.files && message.text === '') return null
  if (!isBot) return <p className="words">{message.text}</p>
  return <StaticBlock block={{ type: 'section', text: { type: 'mrkdwn', text: message.text } }} />
}

/** One message: who, when, for whom, and what. */
export const Message = ({ message, author }: { message: Said; author: Author }) => {
  const date = new Date(Number(message.ts) * 1000)
  return (
    <article className={message.ephemeralFor ? 'message ephemeral' : 'message'}>
      <Avatar name={author.name} isBot={author.isBot} />
      <div className="message-body">
        {message.ephemeralFor && <p className="ephemeral-note">{texts.onlyYou}</p>}
        <p className="message-head">
          <strong>{author.name}</strong>
          {author.isBot && <span className="app-badge">{texts.app}</span>}
          <time dateTime={date.toISOString()}>{clock.format(date)}</time>
          {message.editedTs && <span className="hint">{texts.edited}</span>}
        </p>
        <Body message={message} isBot={author.isBot} />
        <Files files={message.files ?? []} />
      </div>
    </article>
  )
}
