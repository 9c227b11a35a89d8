/** A Mattermost server, and the bot's account there. */
export interface MattermostServer {
  /** Where people open it: `https://mm.exemple.fr`, with its path if it has one. */
  readonly url: string
  readonly botToken: string
  /** Each slash command of each team has its own. */
  readonly commandTokens: readonly string[]
  /**
   * Whether the addresses of its accounts are those of their owners though it does not verify them itself: its
   * administrators write them, or a directory does.
   */
  readonly trustsEmails?: boolean | undefined
}

/** How the rest of Passerelle names a server: by its host. */
export const workspaceOf = (url: string): string => new URL(url).host

/** The address as paths are added to it. */
export const trimUrl = (url: string): string => url.replace(/\/+$/, '')
