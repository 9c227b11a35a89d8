/** Where a gesture is made: a channel, or the person's own conversation with the bot. */
export interface Conversation {
  /** The platform's id of the channel. */
  readonly channel: string
  /** Whether only the person and the bot read it. */
  readonly isPrivate: boolean
  /** Whether anybody may enter it and read all; `undefined` when the bot does not see it. Asks the platform. */
  readonly isPublic: () => Promise<boolean | undefined>
}
