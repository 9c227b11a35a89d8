import type { MoveName } from '../../commands/introduction/moves/moves.ts'
import type { NewsPartsFragment, ToldPartsFragment } from '../../generated/operations.ts'
import { cut } from '../../language/format.ts'
import type { Action, Block, Message } from '../../model/message.ts'
import { plain, type Rich } from '../../model/rich.ts'
import { say, type TextKey } from '../../say.ts'
import type { Nudge } from '../nudge-message.ts'

/** Who reads a notice. */
export type Reader = Pick<NonNullable<Nudge['recipient']>, 'role' | 'language' | 'timeZone'>

/** What a notice tells of a nudge: what only a bot may ask for is missing when it is shown again to its reader. */
export type ToldNudge = Pick<ToldPartsFragment, 'id' | 'kind' | 'period' | 'subject'> &
  Partial<ToldPartsFragment> &
  Partial<Pick<Nudge, 'invitation' | 'stuck'>>

/** What a notice is made from. */
export interface Notice {
  readonly nudge: ToldNudge
  readonly reader: Reader
  readonly now: Date
}

/** The same, about an introduction. */
export interface IntroductionNotice extends Notice {
  readonly introduction: NewsPartsFragment
}

const LONGEST_QUOTE = 1200

/** What somebody wrote, as they wrote it; nothing when they wrote nothing. */
export const quoted = ({ language }: Reader, text: string | null): Block[] =>
  text
    ? [
        {
          type: 'text',
          text: [{ type: 'emphasis', text: say(language, 'quoted', { text: cut(text, LONGEST_QUOTE) }) }],
        },
      ]
    : []

/** Labels and values, without those that are missing. */
export function fieldsOf(
  fields: readonly { readonly label: string; readonly value: string | null | undefined }[],
): Block[] {
  const known = fields.flatMap(({ label, value }) => (value ? [{ label, value: [cut(value, LONGEST_QUOTE)] }] : []))
  return known.length > 0 ? [{ type: 'fields', fields: known }] : []
}

/** The names that the sentences about an introduction are filled with. */
export const namesOf = ({ establishment, experiment, requestedBy }: NewsPartsFragment) => ({
  place: establishment.commune === '' ? establishment.name : `${establishment.name} (${establishment.commune})`,
  enterprise: experiment.enterprise.name,
  asker: requestedBy.name,
})

/** Whom to talk to in the establishment, as far as it may be known. */
export const contactOf = ({ contact }: NewsPartsFragment): string | null =>
  contact && [contact.name, contact.email].filter(Boolean).join(' · ')

/** The button of something that can be done to the introduction. */
export const button = (
  { introduction, reader }: IntroductionNotice,
  name: MoveName | 'open-site',
  style?: Action['style'],
): Action => ({
  act: `introduction.${name}`,
  argument: introduction.id,
  label: say(reader.language, `introduction.button.${name}`, {
    role: reader.role,
    again: introduction.meeting ? 'yes' : 'no',
  }),
  ...(style ? { style } : {}),
})

/** The button that shows the whole introduction. */
export const see = ({ introduction, reader }: IntroductionNotice): Action => ({
  act: 'introduction.see',
  argument: introduction.id,
  label: say(reader.language, 'introduction.see'),
})

/** The button that puts a nudge off: it opens the choice of a day. */
export const later = ({ nudge, reader }: Notice): Action => ({
  act: 'nudge.later',
  argument: nudge.id,
  label: say(reader.language, 'answer.button.later'),
})

/** What can be answered instead of doing it: to be reminded later, and, where it makes sense, that one will not, or is not the one. */
export function otherwise(notice: Notice): Action[] {
  const { nudge, reader } = notice
  const { answers = [], subject, period } = nudge
  const about = (act: string, label: TextKey, argument: string = nudge.id): Action => ({
    act,
    argument,
    label: say(reader.language, label),
  })
  // Of a value, one says why there is none: whoever reviews reads it there.
  const notNow =
    subject.__typename === 'Indicator'
      ? about('indicator.no-value', 'answer.button.not-now', `${subject.id} ${period ?? ''}`.trim())
      : about('nudge.not-now', 'answer.button.not-now')
  return [
    later(notice),
    ...(answers.includes('NOT_THIS_TIME') ? [notNow] : []),
    ...(answers.includes('NOT_ME') ? [about('nudge.not-me', 'answer.button.not-me')] : []),
  ]
}

/** A message about an introduction: what happened, the words that came with it, for which experiment, and what to do. */
export const messageOf = (
  { introduction, reader }: IntroductionNotice,
  text: Rich,
  { blocks = [], actions }: { readonly blocks?: readonly Block[]; readonly actions: readonly Action[] },
): Message => ({
  summary: plain(text),
  language: reader.language,
  blocks: [
    { type: 'text', text },
    ...blocks,
    { type: 'context', text: [`${introduction.experiment.enterprise.name} · ${introduction.experiment.title}`] },
    { type: 'actions', actions },
  ],
})
