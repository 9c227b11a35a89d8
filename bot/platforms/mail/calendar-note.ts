import type { Language } from '../../generated/operations.ts'
import type { CalendarEvent } from '../../model/calendar-event.ts'
import { say } from '../../say.ts'

/** What to do with the file that comes with a meeting. */
export const calendarNote = (language: Language, { method }: CalendarEvent): string =>
  say(language, method === 'CANCEL' ? 'mail.cancellation' : 'mail.invitation')
