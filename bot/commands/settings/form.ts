import type { ChangeSettingsInput, Language, Weekday } from '../../generated/operations.ts'
import { readHour, readHours, typedHour } from '../../language/hours.ts'
import { readTimeZone } from '../../language/time-zone.ts'
import { readChoices } from '../../model/choices.ts'
import type { Form, FormValues, Option } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { TextKey } from '../../say.ts'
import type { Session } from '../../session.ts'
import { dayName, readSettings, typedHours, WEEK } from './card.ts'
import { change } from './change.ts'

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
    ],
  }
  return { kind: 'form', form }
}

/** What was filled in, or what is wrong with it, all at once. */
function read(
  session: Session,
  values: FormValues,
): Omit<ChangeSettingsInput, 'clientKey'> | Record<'errors', Record<string, string>> {
  const timeZone = readTimeZone(values['timeZone'] ?? '')
  const hours = readHours(values['hours'] ?? '')
  const digestAt = readHour(values['digestAt'] ?? '')
  const days = WEEK.filter((day: Weekday) => readChoices(values['days']).includes(day))
  const errors = {
    ...(!timeZone && { timeZone: session.say('settings.time-zone-error') }),
    ...(!hours && { hours: session.say('settings.hours-error') }),
    ...(!digestAt && { digestAt: session.say('settings.digest-at-error') }),
    ...(days.length === 0 && { days: session.say('settings.days-error') }),
  }
  if (!timeZone || !hours || !digestAt || days.length === 0) return { errors }
  return {
    language: values['language'] === 'EN' ? 'EN' : 'FR',
    timeZone,
    workingDays: days,
    workStartsAt: hours.from,
    workEndsAt: hours.to,
    digest: values['digest'] !== 'false',
    digestAt,
  }
}

/** Keeps what was filled in. */
export async function submitSettings(session: Session, _state: string, values: FormValues): Promise<Reply> {
  const settings = read(session, values)
  return 'errors' in settings ? { kind: 'errors', errors: settings.errors } : change(session, settings, true)
}
