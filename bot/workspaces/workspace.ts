import type { ChatIdentity } from '../api.ts'

/** What the bot speaks with in one workspace. */
export interface Credentials {
  readonly botToken: string
  /** Mattermost's commands each have one. */
  readonly commandTokens: readonly string[]
  /** Whether a Mattermost server whose addresses are not verified is believed, its administrators writing them. */
  readonly trustsEmails?: boolean | undefined
}

/** A Slack workspace or a Mattermost server that was added to this installation. */
export interface Workspace {
  readonly platform: ChatIdentity['platform']
  /** Slack team id, or host of the Mattermost server. */
  readonly workspace: string
  readonly name: string
  readonly url?: string | undefined
  readonly credentials: Credentials
}

/** Its name among all: what its credentials are sealed for. */
export const nameOf = ({ platform, workspace }: Pick<Workspace, 'platform' | 'workspace'>): string =>
  `${platform.toLowerCase()}:${workspace}`
