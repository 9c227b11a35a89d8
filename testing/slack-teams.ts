/** Several Slack workspaces behind one Web API, as Slack's own: what a call sees depends on its token. */
import fastify from 'fastify'
import { registerSlackDoors } from '#bot/platforms/playground/slack-doors.ts'
import { createSlackStandIn, type SlackStandIn } from '#bot/platforms/playground/stand-in/stand-in.ts'
import type { ApiAnswer, Fields, Person } from '#bot/platforms/playground/stand-in/types.ts'

/** A workspace, and the code that its administrator comes back with from Slack's consent page. */
export interface SlackTeamOptions {
  readonly id: string
  readonly name: string
  readonly token: string
  readonly code: string
  readonly people: readonly Person[]
}

interface Options {
  readonly signingSecret: string
  readonly clientSecret: string
  readonly requestUrl: () => URL
  readonly teams: readonly SlackTeamOptions[]
}

const refused = (error: string): ApiAnswer => ({ status: 200, body: { ok: false, error } })

/** What `oauth.v2.access` gives for a code. */
const granted = ({ id, name, token }: SlackTeamOptions): ApiAnswer => ({
  status: 200,
  body: {
    ok: true,
    app_id: 'A0BOT',
    authed_user: { id: 'UADMIN' },
    scope: 'commands,chat:write',
    token_type: 'bot',
    access_token: token,
    bot_user_id: 'U0BOT',
    team: { id, name },
    enterprise: null,
    is_enterprise_install: false,
  },
})

/** Starts them on a free port of this machine. */
export async function startSlackTeams({ signingSecret, clientSecret, requestUrl, teams }: Options) {
  const app = fastify({ forceCloseConnections: true })
  const door: { url?: URL } = {}
  const standIns = new Map(
    teams.map(({ id, name, token: botToken, people }) => {
      const team = { id, domain: id.toLowerCase(), name }
      const doorUrl = () => door.url ?? new URL('http://127.0.0.1:1/')
      return [
        botToken,
        createSlackStandIn({ signingSecret, botToken, team, requestUrl, doorUrl, people: async () => people }),
      ]
    }),
  )
  const handleApi = async (method: string, params: Fields, token: string | undefined): Promise<ApiAnswer> => {
    if (method !== 'oauth.v2.access')
      return standIns.get(token ?? '')?.handleApi(method, params, token) ?? refused('invalid_auth')
    const team = teams.find(({ code }) => code === params['code'])
    return team && params['client_secret'] === clientSecret ? granted(team) : refused('invalid_code')
  }
  const answerResponseUrl = (id: string, body: Fields): ApiAnswer => {
    const answers = [...standIns.values()].map((standIn) => standIn.answerResponseUrl(id, body))
    return answers.find(({ status }) => status === 200) ?? refused('expired_url')
  }
  const all = () => [...standIns.values()]
  const upload = (id: string, bytes: Uint8Array) => all().some((standIn) => standIn.upload(id, bytes))
  const fileContent = (id: string) =>
    all()
      .find((standIn) => standIn.fileContent(id))
      ?.fileContent(id)
  registerSlackDoors(app, { handleApi, answerResponseUrl, upload, fileContent })
  door.url = new URL('/chat/slack/', await app.listen({ port: 0, host: '127.0.0.1' }))
  return {
    apiUrl: new URL('api/', door.url).href,
    standIn: (id: string): SlackStandIn => {
      const standIn = standIns.get(teams.find((team) => team.id === id)?.token ?? '')
      if (!standIn) throw new Error(`No workspace ${id}.`)
      return standIn
    },
    close: () => app.close(),
  }
}
