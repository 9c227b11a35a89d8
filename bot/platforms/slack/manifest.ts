import type { Command } from '../../model/feature.ts'
import { say } from '../../say.ts'
import { cut } from '../cut.ts'

interface Options {
  /** The public address of Passerelle; not needed in Socket Mode. */
  readonly requestUrl?: string
  readonly socketMode: boolean
}

/** Only what is used. `im:history` is for direct messages and for finding out whether a nudge was sent. */
export const SCOPES = [
  ...['commands', 'chat:write', 'im:write', 'im:history', 'users:read', 'users:read.email'],
  // Files are read when they are dropped in private, and written for pictures.
  ...['files:read', 'files:write'],
  // Of the channels that the bot is invited to: who is there, and whether what it tells was told.
  ...['channels:read', 'groups:read', 'channels:history', 'groups:history'],
]

/** The last two tell that the app was removed: a workspace that left is forgotten. */
const BOT_EVENTS = ['app_home_opened', 'message.im', 'app_uninstalled', 'tokens_revoked']

const slashCommands = (commands: readonly Command[], url: string | undefined) =>
  commands.flatMap(({ names, description, hint }) =>
    names.map((name, index) => {
      const language = index === 0 ? 'FR' : 'EN'
      return {
        command: `/${name}`,
        ...(url && { url }),
        description: cut(say(language, description), 2000),
        ...(hint && { usage_hint: cut(say(language, hint), 1000) }),
        should_escape: false,
      }
    }),
  )

/** What to paste in « Create an app from a manifest » at api.slack.com/apps. */
export function slackManifest(commands: readonly Command[], { requestUrl, socketMode }: Options) {
  if (!socketMode && !requestUrl) throw new Error('Over HTTP, Slack needs the public address of Passerelle.')
  const url = socketMode ? undefined : new URL('/slack/events', requestUrl).href
  return {
    display_information: { name: 'Passerelle', description: cut(say('FR', 'slack.description'), 140) },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Passerelle', always_online: true },
      slash_commands: slashCommands(commands, url),
    },
    oauth_config: {
      ...(url && { redirect_urls: [new URL('/slack/oauth_redirect', url).href] }),
      scopes: { bot: SCOPES },
    },
    settings: {
      event_subscriptions: { ...(url && { request_url: url }), bot_events: BOT_EVENTS },
      interactivity: { is_enabled: true, ...(url && { request_url: url, message_menu_options_url: url }) },
      org_deploy_enabled: false,
      socket_mode_enabled: socketMode,
      token_rotation_enabled: false,
    },
  }
}
