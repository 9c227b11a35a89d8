/** A JSON object that nobody has looked into yet. */
export type Fields = Readonly<Record<string, unknown>>

/** Somebody with an account, or a bot. */
export interface User {
  readonly id: string
  readonly username: string
  readonly email: string
  readonly email_verified: boolean
  readonly first_name: string
  readonly last_name: string
  readonly roles: string
  readonly locale: string
  readonly timezone: string
  readonly create_at: number
  readonly delete_at: number
  readonly is_bot: boolean
  readonly password: string
  /** Of a bot. */
  readonly display_name: string
  readonly description: string
}

export interface Team {
  readonly id: string
  readonly name: string
  readonly display_name: string
  readonly delete_at: number
}

/** O is public, P private, D between two people. */
export interface Channel {
  readonly id: string
  readonly type: 'O' | 'P' | 'D'
  readonly team_id: string
  readonly name: string
  readonly display_name: string
  readonly delete_at: number
}

export interface Post {
  readonly id: string
  readonly create_at: number
  readonly update_at: number
  readonly edit_at: number
  readonly delete_at: number
  readonly is_pinned: boolean
  readonly user_id: string
  readonly channel_id: string
  readonly root_id: string
  readonly message: string
  readonly type: string
  readonly props: Fields
  readonly file_ids: readonly string[]
  readonly pending_post_id: string
}

export interface StoredFile {
  readonly id: string
  readonly user_id: string
  readonly channel_id: string
  readonly post_id: string
  readonly name: string
  readonly mime_type: string
  readonly create_at: number
  readonly bytes: Buffer
}

/** A slash command of a team. */
export interface Command {
  readonly id: string
  readonly token: string
  readonly create_at: number
  readonly update_at: number
  readonly delete_at: number
  readonly creator_id: string
  readonly team_id: string
  readonly trigger: string
  readonly method: 'P' | 'G'
  readonly username: string
  readonly icon_url: string
  readonly auto_complete: boolean
  readonly auto_complete_desc: string
  readonly auto_complete_hint: string
  readonly display_name: string
  readonly description: string
  readonly url: string
}

/** What opens the API: a session, or a token made by hand. */
export interface Token {
  readonly id: string
  readonly token: string
  readonly user_id: string
  readonly description: string
  readonly is_active: boolean
  readonly isSession: boolean
}

/** Five answers to a command, during half an hour. */
export interface CommandHook {
  readonly id: string
  readonly create_at: number
  readonly command_id: string
  readonly user_id: string
  readonly channel_id: string
  readonly root_id: string
  readonly use_count: number
}

/** How a call goes wrong, on demand. */
export type Fault =
  | { readonly status: number }
  /** 429, with this `X-Ratelimit-Reset`, in seconds from now. */
  | { readonly rateLimit: number }
  | { readonly delayMs: number }
  /** The connection is cut before the work, or after it. */
  | { readonly cut: 'before' | 'after' }
