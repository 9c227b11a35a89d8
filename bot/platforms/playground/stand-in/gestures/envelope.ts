import type { World } from '../state/world.ts'
import type { Channel, Fields, Person } from '../types.ts'

const TOKEN = 'jeton-de-verification-obsolete'

/** What every interaction says of where it comes from. */
export const envelope = ({ team, bot }: World, person: Person): Fields => ({
  user: { id: person.id, username: person.name, name: person.name, team_id: team.id },
  api_app_id: bot.app,
  token: TOKEN,
  team: { id: team.id, domain: team.domain },
  enterprise: null,
  is_enterprise_install: false,
})

/** A channel as payloads name it. */
export const channelRef = ({ id, name }: Channel): Fields => ({ id, name })

/** The fields of a slash command. */
export const commandFields = (
  { team, bot }: World,
  person: Person,
  channel: Channel,
): Readonly<Record<string, string>> => ({
  token: TOKEN,
  team_id: team.id,
  team_domain: team.domain,
  channel_id: channel.id,
  channel_name: channel.name,
  user_id: person.id,
  user_name: person.name,
  api_app_id: bot.app,
  is_enterprise_install: 'false',
})

/** An event of the Events API in its envelope. */
export const eventEnvelope = ({ team, bot }: World, event: Fields, id: string): Fields => ({
  token: TOKEN,
  team_id: team.id,
  context_team_id: team.id,
  context_enterprise_id: null,
  api_app_id: bot.app,
  event,
  type: 'event_callback',
  event_id: id,
  event_time: Math.floor(Number(event.event_ts)),
  authorizations: [
    {
      enterprise_id: null,
      team_id: team.id,
      user_id: bot.user,
      is_bot: true,
      is_enterprise_install: false,
    },
  ],
  is_ext_shared_channel: false,
})
