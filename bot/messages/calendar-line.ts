import type { Language } from '../generated/operations.ts'
import { slot } from '../language/slot.ts'
import type { CalendarEvent } from '../model/calendar-event.ts'
import type { Rich } from '../model/rich.ts'
import { sayRich } from '../say.ts'

/** When a meeting takes place, or that it no longer does. */
export const calendarLine = (language: Language, event: CalendarEvent): Rich =>
  sayRich(language, event.method === 'CANCEL' ? 'calendar.cancelled' : 'calendar.at', { slot: slot(language, event) })
