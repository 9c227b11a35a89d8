import type { Language } from '../../../generated/operations.ts'
import type { Message } from '../../../model/message.ts'
import type { Picture } from '../../../model/picture.ts'
import { seenStart } from '../../clean-text.ts'
import { cut } from '../../cut.ts'
import { pictureOf } from '../../picture-of.ts'
import { attachmentsOf, gatheredActions, linkLine, weighProps } from './attachments.ts'
import { fit, type Layout } from './fit.ts'
import { escapeMarkdown, inertLine } from './markdown.ts'
import { areWithinLimits, blocksOf } from './mm-blocks.ts'
import { type Part, partsOfMessage } from './parts.ts'
import type { Profile } from './profile.ts'
import type { Wiring } from './wiring.ts'

/** A message as a post. `props` is empty when text says all. */
export interface RenderedPost {
  readonly message: string
  readonly props: Readonly<Record<string, unknown>>
  /** Sent beside it, as a file. */
  readonly picture?: Picture
}

/** What the server and the adapter add to the props: as much as the server itself keeps aside. */
const KEPT_ASIDE = 400

const LONGEST_SUMMARY = 300

/** Everything that can be said in the text of the post, in order. */
const asText = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (part.type === 'text') return part.markdown
      if (part.type === 'actions') return linkLine(part)
      return part.fields.map(({ label, markdown }) => `**${inertLine(label)}** : ${markdown}`).join('\n')
    })
    .filter((text) => text !== '')
    .join('\n\n')

/** What comes before the first fields or buttons is the text of the post: it has its own room, and notifications read it. */
function split(parts: readonly Part[]): readonly [head: readonly Part[], rest: readonly Part[]] {
  const end = parts.findIndex(({ type }) => type !== 'text')
  return end < 0 ? [parts, []] : [parts.slice(0, end), parts.slice(end)]
}

interface Making {
  readonly message: Message
  readonly language: Language
  readonly profile: Profile
  readonly wiring: Wiring
}

function propsOf(parts: readonly Part[], { language, profile, wiring }: Making, { inline, isGathered }: Layout) {
  if (parts.length === 0) return {}
  const making = { language, wiring, inline }
  if (profile.posts === 'blocks') {
    const props = blocksOf(parts, making)
    return areWithinLimits(props) ? { ...props } : undefined
  }
  return { attachments: isGathered ? gatheredActions(parts, making) : attachmentsOf(parts, making) }
}

function build(parts: readonly Part[], making: Making, layout: Layout): RenderedPost | undefined {
  const { message, profile } = making
  const isGathered = layout.isGathered && profile.posts === 'attachments'
  const [head, rest] = split(parts)
  const text =
    asText(isGathered ? parts : head) ||
    escapeMarkdown(cut(seenStart(message.summary, LONGEST_SUMMARY), LONGEST_SUMMARY))
  const props = propsOf(rest, making, layout)
  if (!props || [...text].length > profile.messageLimit) return undefined
  return weighProps(props) <= profile.propsLimit - KEPT_ASIDE ? { message: text, props } : undefined
}

/** A message as a post within what the server takes, whatever its size; what does not fit is said. */
export function renderPost(message: Message, language: Language, profile: Profile, wiring: Wiring): RenderedPost {
  const making = { message, language, profile, wiring }
  const parts = partsOfMessage(message, language)
  const picture = pictureOf(message)
  return { ...fit(parts, language, (some, layout) => build(some, making, layout)), ...(picture && { picture }) }
}
