/** Somebody who has an e-mail address. */
export interface Correspondent {
  readonly name: string
  readonly email: string
}

/** A meeting, as agendas exchange it: the same `uid` with a higher `sequence` changes it, CANCEL takes it off. */
export interface CalendarEvent {
  readonly uid: string
  readonly sequence: number
  readonly method: 'REQUEST' | 'CANCEL'
  /** Instants, ISO 8601. */
  readonly startsAt: string
  readonly endsAt: string
  /** Where its hours are told: `Europe/Paris`. */
  readonly timeZone: string
  readonly title: string
  readonly location: string
  readonly description: string
  readonly organizer: Correspondent
  readonly attendees: readonly Correspondent[]
}
