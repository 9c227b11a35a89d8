import type { ChangeSettingsInput, Weekday } from '../../generated/operations.ts'
import { todayIn } from '../../language/format.ts'
import { readHour, readHours } from '../../language/hours.ts'
import { readLeave } from '../../language/leave.ts'
import { readTimeZone } from '../../language/time-zone.ts'
import { readChoices } from '../../model/choices.ts'
import type { FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { WEEK } from './card.ts'
import { change } from './change.ts'

/** What was filled in, or what is wrong with it, all at once. */
function read(
  session: Session,
  values: FormValues,
): Omit<ChangeSettingsInput, 'clientKey'> | Record<'errors', Record<string, string>> {
  const timeZone = readTimeZone(values['timeZone'] ?? '')
  const hours = readHours(values['hours'] ?? '')
  const digestAt = readHour(values['digestAt'] ?? '')
  const days = WEEK.filter((day: Weekday) => readChoices(values['days']).includes(day))
  const leaveText = values['leave']?.trim()
  const leave = leaveText ? readLeave(leaveText, todayIn(timeZone ?? session.viewer.timeZone, session.now())) : null
  const errors = {
    ...(!timeZone && { timeZone: session.say('settings.time-zone-error') }),
    ...(!hours && { hours: session.say('settings.hours-error') }),
    ...(!digestAt && { digestAt: session.say('settings.digest-at-error') }),
    ...(days.length === 0 && { days: session.say('settings.days-error') }),
    ...(leave === undefined && { leave: session.say('settings.leave-error') }),
  }
  if (!timeZone || !hours || !digestAt || days.length === 0 || leave === undefined) return { errors }
  return {
    language: values['language'] === 'EN' ? 'EN' : 'FR',
    timeZone,
    workingDays: days,
    workStartsAt: hours.from,
    workEndsAt: hours.to,
    digest: values['digest'] !== 'false',
    digestAt,
    leave,
  }
}

/** Keeps what was filled in. */
export async function submitSettings(session: Session, _state: string, values: FormValues): Promise<Reply> {
  const settings = read(session, values)
  return 'errors' in settings ? { kind: 'errors', errors: settings.errors } : change(session, settings, true)
}
