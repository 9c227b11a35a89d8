import type { LetterPartsFragment } from '../../generated/operations.ts'
import { cut } from '../../language/format.ts'
import type { Block, LinkAction, Message } from '../../model/message.ts'
import type { Rich } from '../../model/rich.ts'
import { say, sayRich, type TextKey, type Values } from '../../say.ts'

/** Where a letter goes, and when. */
export interface Addressee {
  readonly email: string
  readonly now: Date
}

const LONGEST = 2000

/** A sentence of a letter, filled with the names of the invitation. */
export const write = (invitation: LetterPartsFragment, key: TextKey, values: Values = {}): Rich =>
  sayRich('FR', key, { ...namesOf(invitation), ...values })

const namesOf = (invitation: LetterPartsFragment) => ({
  enterprise: invitation.enterpriseName,
  establishment: invitation.establishmentName,
  agent: invitation.agentName ?? 'none',
  authority: invitation.authority,
  programme: invitation.programmeName,
  contact: invitation.programmeContact,
})

export const paragraph = (invitation: LetterPartsFragment, key: TextKey, values?: Values): Block => ({
  type: 'text',
  text: write(invitation, key, values),
})

/** Labels and values, without those that are missing. */
export const facts = (all: readonly (readonly [TextKey, string | null | undefined])[]): Block[] => {
  const known = all.flatMap(([label, value]) =>
    value ? [{ label: say('FR', label), value: [cut(value, LONGEST)] }] : [],
  )
  return known.length > 0 ? [{ type: 'fields', fields: known }] : []
}

/** Whom to talk to in the enterprise, each with an address that can be written to. */
export const peopleOf = ({ people }: LetterPartsFragment): Block[] =>
  people.length === 0
    ? []
    : [
        {
          type: 'fields',
          fields: people.map(({ name, email }) => ({
            label: name,
            value: [{ type: 'link', url: `mailto:${email}`, text: email }],
          })),
        },
      ]

/** A link to the page of the invitation, at one of its forms if named. Opening it changes nothing. */
export const toPage = (
  { answerUrl }: LetterPartsFragment,
  label: TextKey,
  { form, style }: { readonly form?: string; readonly style?: LinkAction['style'] } = {},
): LinkAction => ({
  url: form ? `${answerUrl}?reponse=${form}` : answerUrl,
  label: say('FR', label),
  ...(style ? { style } : {}),
})

interface Content {
  /** Its subject, and its title. */
  readonly title: TextKey
  readonly values?: Values
  readonly body: readonly Block[]
  readonly links: readonly LinkAction[]
}

/** A letter: it says hello, what it is about, what can be done, and why it came. Once people know each other, they read the answers. */
export function letter(invitation: LetterPartsFragment, { title, values = {}, body, links }: Content): Message {
  const subject = say('FR', title, { ...namesOf(invitation), ...values })
  const [first] = invitation.people
  return {
    summary: subject,
    language: 'FR',
    ...(first ? { replyTo: first } : {}),
    blocks: [
      { type: 'heading', text: subject },
      paragraph(invitation, 'letter.hello', { name: invitation.contactName ?? 'none' }),
      ...body,
      { type: 'actions', actions: links },
      { type: 'divider' },
      { type: 'context', text: write(invitation, 'letter.why') },
      { type: 'context', text: write(invitation, 'letter.data') },
    ],
  }
}
