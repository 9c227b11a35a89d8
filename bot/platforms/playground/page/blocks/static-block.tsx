import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { type Block as LibraryBlock, Message, type MessageProps } from 'slack-blocks-to-jsx'
import { useSurface } from '../surface.ts'
import { formatSlackDate } from './slack-date.ts'

const isSafe = (href: string): boolean => /^(https?:|mailto:|\/)/i.test(href)

const Link = ({ href, children }: { href: string; children?: ReactNode }) =>
  isSafe(href) ? (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  )

const hooks: NonNullable<MessageProps['hooks']> = {
  link: ({ href, children }) => <Link href={href}>{children}</Link>,
  date: ({ timestamp, format, fallback }) => formatSlackDate(timestamp, format, fallback),
}

/** In Slack, `verbatim` leaves addresses and names as letters; the library takes it to mean that nothing is marked. */
const withoutVerbatim = (block: object): object =>
  JSON.parse(JSON.stringify(block, (key, value: unknown) => (key === 'verbatim' ? undefined : value)))

/** A block without anything to act on, drawn by `slack-blocks-to-jsx` in our own style. */
export const StaticBlock = ({ block }: { block: object }) => {
  const { people, channels } = useSurface()
  const wrapper = useRef<HTMLDivElement>(null)
  // The library gives every message the same id, which HTML forbids; our style does not need it.
  useLayoutEffect(() => wrapper.current?.querySelector('[id]')?.removeAttribute('id'))
  return (
    <div ref={wrapper}>
      <Message
        withoutWrapper
        unstyled
        name=""
        logo=""
        theme="light"
        hooks={hooks}
        data={{
          users: people.map(({ id, realName }) => ({ id, name: realName })),
          channels: channels.map(({ id, name }) => ({ id, name })),
        }}
        // The stand-in has validated the block against Slack's own limits, which the library's types describe.
        blocks={[withoutVerbatim(block) as LibraryBlock]}
      />
    </div>
  )
}
