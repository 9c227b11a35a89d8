/** The calendar date of an instant in a time zone, `YYYY-MM-DD`. */
export const dateIn = (timeZone: string, at: Date): string =>
  // Canada's English writes dates the ISO way.
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at)
