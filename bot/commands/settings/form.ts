import type { Language } from '../../generated/operations.ts'
import { typedHour } from '../../language/hours.ts'
import type { Form, Option } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { TextKey } from '../../say.ts'
import type { Session } from '../../session.ts'
import { dayName, readSettings, typedHours, WEEK } from './card.ts'
import { typedLeave } from './leave-words.ts'

const LANGUAGES: readonly Language[] = ['FR', 'EN']

/** The form of all the settings, filled as they are. */
export async function openSettings(session: Session): Promise<Reply> {
  const member = await readSettings(session)
  const { settings, timeZone } = member
  const languages = LANGUAGES.map((language) => ({
    value: language,
    label: session.say('settings.language-name', { language }),
  }))
  const digests: Option[] = ['true', 'false'].map((value) => ({
    value,
    label: session.say('settings.digest-choice', { digest: value }),
  }))
  const language = languages.find(({ value }) => value === member.language)
  const digest = digests.find(({ value }) => value === String(settings.digest))
  const label = (key: TextKey) => session.say(key)
  const form: Form = {
    id: 'settings.save',
    title: label('settings.form-title'),
    submit: label('settings.save'),
    cancel: label('settings.cancel'),
    state: '',
    fields: [
      {
        id: 'language',
        type: 'choice',
        label: label('settings.language'),
        options: languages,
        ...(language && { initial: language }),
      },
      {
        id: 'timeZone',
        type: 'text',
        label: label('settings.time-zone'),
        hint: label('settings.time-zone-hint'),
        initial: timeZone,
        maxLength: 60,
      },
      {
        id: 'days',
        type: 'choices',
        label: label('settings.days'),
        options: WEEK.map((day) => ({ value: day, label: dayName(session, day) })),
        initial: settings.workingDays,
      },
      {
        id: 'hours',
        type: 'text',
        label: label('settings.hours'),
        hint: label('settings.hours-hint'),
        initial: typedHours(member),
        maxLength: 40,
      },
      {
        id: 'digest',
        type: 'choice',
        label: label('settings.digest'),
        options: digests,
        ...(digest && { initial: digest }),
      },
      {
        id: 'digestAt',
        type: 'text',
        label: label('settings.digest-at'),
        initial: typedHour(settings.digestAt),
        maxLength: 20,
      },
      {
        id: 'leave',
        type: 'text',
        label: label('settings.leave'),
        hint: label('settings.leave-hint'),
        optional: true,
        ...(member.leave && { initial: typedLeave(member.language, member.leave) }),
        maxLength: 80,
      },
    ],
  }
  return { kind: 'form', form }
}
