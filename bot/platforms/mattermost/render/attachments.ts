import type { Language } from '../../../generated/operations.ts'
import { buttonLabel, rowOf } from './buttons.ts'
import { inertLine, markdownLink } from './markdown.ts'
import type { ActionsPart, FieldsPart, Part } from './parts.ts'
import { contextOf, type Wiring } from './wiring.ts'

/** An attachment of a post, as 5.37 and all since take it. */
export interface Attachment {
  readonly text?: string
  readonly fields?: readonly { readonly title: string; readonly value: string; readonly short: boolean }[]
  readonly actions?: readonly PostAction[]
}

/** A button or a menu. Its id is letters and figures only: with anything else, 5.37 shows it and never lets it be clicked. */
export interface PostAction {
  readonly id: string
  readonly type: 'button' | 'select'
  readonly name: string
  readonly style?: string
  readonly options?: readonly { readonly text: string; readonly value: string }[]
  readonly integration: { readonly url: string; readonly context?: Readonly<Record<string, string>> }
}

interface Making {
  readonly language: Language
  readonly wiring: Wiring
  readonly inline: number
}

function postActions(
  part: ActionsPart,
  { language, wiring, inline }: Making,
  isAway: boolean,
): Omit<PostAction, 'id'>[] {
  const { buttons, menu } = rowOf(part.actions, inline, language, isAway ? part.about : '')
  const pressed = buttons.map((action) => ({
    type: 'button' as const,
    name: buttonLabel(isAway && part.about ? `${part.about} : ${action.label}` : action.label),
    ...(action.style && { style: action.style }),
    integration: { url: wiring.actionUrl, context: contextOf(wiring.press(action)) },
  }))
  if (!menu) return pressed
  const options = menu.actions.map((action) => ({ text: buttonLabel(action.label), value: wiring.press(action) }))
  return [...pressed, { type: 'select', name: menu.name, options, integration: { url: wiring.actionUrl } }]
}

/** Links are no buttons on 5.37: a line of them stands above the buttons. */
export const linkLine = ({ links }: ActionsPart): string =>
  links.map(({ url, label }) => markdownLink(url, label)).join(' · ')

/** An attachment whose actions have no id yet. */
type Draft = Omit<Attachment, 'actions'> & { readonly actions?: readonly Omit<PostAction, 'id'>[] }

function numbered(drafts: readonly Draft[]): Attachment[] {
  let count = 0
  return drafts.map(({ actions, ...rest }) => {
    const named = actions?.map((action): PostAction => ({ id: `a${count++}`, ...action }))
    return { ...rest, ...(named && { actions: named }) }
  })
}

const holdsTextOnly = (draft: Draft): boolean => !draft.fields && !draft.actions

const fieldsOf = ({ fields }: FieldsPart) =>
  fields.map(({ label, markdown, isShort }) => ({ title: inertLine(label), value: markdown, short: isShort }))

/** The attachment that a piece can still stand in, or a new one: each shows its text, then its fields, then its buttons. */
function openFor(drafts: Draft[], canHold: (draft: Draft) => boolean): Draft {
  const last = drafts.at(-1)
  if (!last || !canHold(last)) return {}
  drafts.pop()
  return last
}

const under = (text: string | undefined, more: string): { text?: string } => {
  const whole = [text, more].filter(Boolean).join('\n\n')
  return whole === '' ? {} : { text: whole }
}

function add(drafts: Draft[], part: Part, making: Making): void {
  if (part.type === 'text') {
    const draft = openFor(drafts, holdsTextOnly)
    drafts.push({ ...draft, ...under(draft.text, part.markdown) })
  } else if (part.type === 'fields') {
    drafts.push({ ...openFor(drafts, holdsTextOnly), fields: fieldsOf(part) })
  } else {
    const line = linkLine(part)
    const actions = postActions(part, making, false)
    const draft = openFor(drafts, (last) => !last.actions && (line === '' || !last.fields))
    drafts.push({ ...draft, ...under(draft.text, line), ...(actions.length > 0 && { actions }) })
  }
}

/** Pieces as attachments, in order. */
export function attachmentsOf(parts: readonly Part[], making: Making): Attachment[] {
  const drafts: Draft[] = []
  for (const part of parts) add(drafts, part, making)
  return numbered(drafts)
}

/** The buttons and menus alone, in one attachment, each named after what it is about. */
export function gatheredActions(parts: readonly Part[], making: Making): Attachment[] {
  const actions = parts.flatMap((part) => (part.type === 'actions' ? postActions(part, making, true) : []))
  return actions.length === 0 ? [] : numbered([{ actions }])
}

/** What the server adds to an attachment when it stores it: all the members of its own structure. */
const STORED = {
  ...{ id: 0, fallback: '', color: '', pretext: '', author_name: '', author_link: '', author_icon: '', title: '' },
  ...{ title_link: '', text: '', fields: null, image_url: '', thumb_url: '', footer: '', footer_icon: '', ts: null },
}

/** The length of props as the server counts it: characters of its own JSON, which writes `<`, `>` and `&` in six. */
export function weighProps(props: Readonly<Record<string, unknown>>): number {
  const { attachments } = props
  const stored = Array.isArray(attachments)
    ? { ...props, attachments: attachments.map((attachment: Attachment) => ({ ...STORED, ...attachment })) }
    : props
  return [...JSON.stringify(stored).replace(/[<>&\u2028\u2029]/g, '\\u0000')].length
}
