/** An account, as the server shows it to a bot; dates are milliseconds, 0 or nothing for never. */
export interface User {
  readonly id: string
  readonly username: string
  readonly email?: string
  readonly email_verified?: boolean
  readonly is_bot?: boolean
  readonly delete_at?: number
  readonly timezone?: Readonly<Record<string, string>>
}

/** Somebody in a channel. */
export interface Membership {
  readonly user_id: string
}

/** What a post shows. */
export interface PostContent {
  readonly message: string
  readonly props: Readonly<Record<string, unknown>>
  readonly file_ids?: readonly string[]
}

export interface Post {
  readonly id: string
  readonly channel_id: string
  readonly user_id: string
  readonly message: string
  readonly create_at: number
  readonly delete_at?: number
  /** Empty for what a person writes: `system_join_channel` and so on for the rest. */
  readonly type?: string
  readonly props?: Readonly<Record<string, unknown>>
  readonly file_ids?: readonly string[]
}

export interface PostList {
  readonly order: readonly string[]
  readonly posts: Readonly<Record<string, Post>>
}

export interface FileInfo {
  readonly id: string
  readonly name: string
  readonly size: number
}

/** A channel, or a conversation of the bot. */
export interface Channel {
  readonly id: string
  /** `O` for a public one, `P` for a private one, `D` for a direct one, `G` for a group of people. */
  readonly type: string
  /** For a direct one, the ids of both accounts: `a__b`. */
  readonly name: string
  readonly last_post_at: number
}
