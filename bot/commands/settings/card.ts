import { SettingsDocument, type SettingsPartsFragment, type Weekday } from '../../generated/operations.ts'
import { typedHour } from '../../language/hours.ts'
import type { Action, Message } from '../../model/message.ts'
import { plain } from '../../model/rich.ts'
import { sayRich } from '../../say.ts'
import type { Session } from '../../session.ts'
import { accountName, unlinkButton } from './accounts.ts'
import { endLeaveButton, leaveValues } from './leave-words.ts'

/** The settings of a person. */
export type Settings = SettingsPartsFragment & { readonly settings: NonNullable<SettingsPartsFragment['settings']> }

export const WEEK: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

/** Their own settings are always shown to whoever asks for theirs. */
export function settingsIn(member: SettingsPartsFragment | null): Settings {
  if (!member?.settings) throw new Error('A person was not shown their own settings.')
  return { ...member, settings: member.settings }
}

/** The settings of the person. */
export const readSettings = async (session: Session): Promise<Settings> =>
  settingsIn((await session.ask(SettingsDocument, {})).viewer)

export const dayName = (session: Session, day: Weekday): string => session.say('settings.day', { day })

/** « 9h-18h », as one types it. */
export const typedHours = ({ settings }: Settings): string =>
  `${typedHour(settings.workStartsAt)}-${typedHour(settings.workEndsAt)}`

/** What is set, and the buttons that change it. */
export function settingsCard(session: Session, member: Settings, saved = false): Message {
  const { language, settings, timeZone, leave, chatAccounts } = member
  const say = (key: Parameters<typeof sayRich>[1], values = {}) => sayRich(language, key, values)
  const days = settings.workingDays.map((day) => plain(say('settings.day', { day }))).join(', ')
  const title = say(saved ? 'settings.saved' : 'settings.title')
  const edit: Action = { act: 'settings.edit', argument: '', label: plain(say('settings.edit')), style: 'primary' }
  const end = leave ? [endLeaveButton(member, leave, { now: session.now(), place: 'card' })] : []
  const rows = [
    ['settings.language', plain(say('settings.language-name', { language }))],
    ['settings.time-zone', timeZone],
    ['settings.days', days],
    ['settings.hours', typedHours(member)],
    [
      'settings.digest',
      plain(say('settings.digest-value', { digest: String(settings.digest), at: typedHour(settings.digestAt) })),
    ],
    [
      'settings.leave',
      leave ? plain(say('settings.leave-value', leaveValues(language, leave))) : plain(say('settings.leave-none')),
    ],
    ['settings.accounts', chatAccounts.map((account) => accountName(session, account)).join(', ')],
  ] as const
  return {
    summary: plain(title),
    language,
    blocks: [
      { type: 'text', text: title },
      { type: 'fields', fields: rows.map(([key, value]) => ({ label: plain(say(key)), value: [value] })) },
      { type: 'actions', actions: [edit, ...end, ...chatAccounts.map((account) => unlinkButton(session, account))] },
      { type: 'context', text: say('settings.lines') },
    ],
  }
}
