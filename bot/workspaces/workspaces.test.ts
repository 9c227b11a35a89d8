/** Several Slack workspaces on one Passerelle: added from a link, served apart, forgotten when they leave. */
import { pino } from 'pino'
import { expect, onTestFinished, vi } from 'vitest'
import { createInProcessApi } from '#api/in-process.ts'
import type { Db } from '#db/database.ts'
import type { MemberRow } from '#db/members.ts'
import { readConfig } from '../../config.ts'
import { createHttpServer } from '../../http-server.ts'
import { testLinks } from '../../testing/links.ts'
import { aMilestone, anExperiment } from '../../testing/makers/experiments.ts'
import { aNudge } from '../../testing/makers/nudges.ts'
import { aMember, aProgramme } from '../../testing/makers/people.ts'
import { aDataFolder } from '../../testing/process.ts'
import { startSlackTeams } from '../../testing/slack-teams.ts'
import { createTalker } from '../../testing/talker.ts'
import { test as base } from '../../testing/test.ts'
import { sign } from '../platforms/playground/stand-in/gestures/deliver.ts'
import type { Person } from '../platforms/playground/stand-in/types.ts'
import { startBot } from '../start.ts'

const signingSecret = 'un secret de signature'
const clientSecret = 'un secret de client'
const tokens = { T1: 'xoxb-un-jeton-de-T1', T2: 'xoxb-un-jeton-de-T2' }

const lea = (id: string): Person => ({
  id,
  name: 'lea',
  realName: 'Léa',
  email: 'lea@exemple.fr',
  locale: 'fr-FR',
  tz: 'Europe/Paris',
})

/** One Passerelle whose Slack app was added nowhere yet, and two workspaces. */
async function start({
  db,
  server,
  clock,
}: {
  db: Db
  server: Parameters<typeof createInProcessApi>[0]
  clock: { now: () => Date }
}) {
  const logs: string[] = []
  const logger = pino({ level: 'trace' }, { write: (line: string) => void logs.push(line) })
  const app = createHttpServer(logger)
  const slack = await startSlackTeams({
    signingSecret,
    clientSecret,
    requestUrl: () => new URL('/slack/events', app.listeningOrigin),
    teams: [
      { id: 'T1', name: 'Val d’Oise', token: tokens.T1, code: 'code-un', people: [lea('ULEA1')] },
      { id: 'T2', name: 'La Région', token: tokens.T2, code: 'code-deux', people: [lea('ULEA2')] },
    ],
  })
  const config = readConfig({
    DATA_DIR: aDataFolder(onTestFinished),
    SECRET_KEY: 'un secret assez long',
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: slack.apiUrl,
  })
  const api = createInProcessApi(server, { db, now: clock.now, links: testLinks })
  await startBot(app, api, config, logger)
  await app.listen({ host: '127.0.0.1', port: 0 })
  onTestFinished(async () => {
    await app.close()
    await slack.close()
  })
  return { origin: app.listeningOrigin, slack, logs }
}

/** What a browser does: the page, the button, Slack's consent, and back. */
async function install(origin: string, link: string, code: string) {
  const page = await fetch(new URL(new URL(link).pathname + new URL(link).search, origin))
  const escaped = /href="(https:\/\/slack[^"]+)"/.exec(await page.text())?.[1] ?? ''
  const href = escaped.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)).replaceAll('&amp;', '&')
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? ''
  const state = new URL(href).searchParams.get('state') ?? ''
  const back = (headers: Record<string, string>) =>
    fetch(new URL(`/slack/oauth_redirect?${new URLSearchParams({ code, state })}`, origin), { headers })
  return { page, href, cookie, back }
}

const event = (team: string, type: string) =>
  JSON.stringify({ type: 'event_callback', team_id: team, api_app_id: 'A0BOT', event_id: `Ev${type}`, event: { type } })

/** What Slack sends by itself, signed. */
async function post(origin: string, body: string, type = 'application/json') {
  const timestamp = Math.floor(Date.now() / 1000)
  return fetch(new URL('/slack/events', origin), {
    method: 'POST',
    body: new Uint8Array(Buffer.from(body)),
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': sign(signingSecret, timestamp, body),
    },
  })
}

const aTerritory = async (db: Db, name: string) => {
  const programme = await aProgramme(db)
  const staff = await aMember(db, { programmeId: programme.id })
  const member = await aMember(db, { programmeId: programme.id, name, email: 'lea@exemple.fr', role: 'ENTREPRENEUR' })
  return { staff, member }
}

const linkOf = async (client: { get: <T>(query: string) => Promise<T> }) =>
  (await client.get<{ slackInstallationUrl: string }>('{ slackInstallationUrl }')).slackInstallationUrl

const remind = async (db: Db, member: MemberRow) => {
  const experiment = await anExperiment(db, { members: [member] })
  const milestone = await aMilestone(db, { experiment, dueOn: '2026-06-20' })
  await aNudge(db, { recipient: member, milestoneId: milestone.id })
}

base(
  'deux espaces Slack s’ajoutent par le lien de leur programme, et chacun n’y retrouve que le sien',
  async ({ db, server, clock, as }) => {
    const [oise, ara] = [await aTerritory(db, 'Léa du Val d’Oise'), await aTerritory(db, 'Léa d’Auvergne')]
    const { origin, slack, logs } = await start({ db, server, clock })

    expect((await fetch(new URL('/slack/install', origin))).status).toBe(403)
    for (const [territory, code, team] of [
      [oise, 'code-un', 'Val d’Oise'],
      [ara, 'code-deux', 'La Région'],
    ] as const) {
      const { page, href, cookie, back } = await install(origin, await linkOf(await as(territory.staff)), code)
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(new URL(href).searchParams.get('scope')).toContain('users:read.email')
      expect(await (await back({})).text()).toContain('a expiré')
      expect(await (await back({ cookie })).text()).toContain(`Passerelle est dans l’espace ${team}`)
    }
    const stored = await db
      .selectFrom('chatWorkspace')
      .select(['workspace', 'credentials'])
      .orderBy('workspace')
      .execute()
    expect(stored.map(({ workspace }) => workspace)).toEqual(['T1', 'T2'])
    expect(JSON.stringify(stored)).not.toContain('xoxb')

    const [here, there] = [slack.standIn('T1'), slack.standIn('T2')]
    expect((await createTalker(here, 'ULEA1').type('/passerelle')).text).toContain('Léa du Val d’Oise')
    expect((await createTalker(there, 'ULEA2').type('/passerelle')).text).toContain('Léa d’Auvergne')

    await remind(db, ara.member)
    await vi.waitFor(() => expect(there.calls('chat.postMessage')).toHaveLength(1), 15_000)
    expect(here.calls('chat.postMessage')).toEqual([])

    const uninstalled = await post(origin, event('T1', 'app_uninstalled'))
    expect(uninstalled.status).toBe(200)
    await vi.waitFor(async () => {
      const [first] = await db
        .selectFrom('chatWorkspace')
        .select(['credentials', 'removedAt'])
        .where('workspace', '=', 'T1')
        .execute()
      expect(first).toMatchObject({ credentials: null, removedAt: expect.any(Date) })
    })
    await vi.waitFor(async () => {
      await here.typeCommand({ user: 'ULEA1', text: '/passerelle' })
      expect(
        here
          .conversation('ULEA1')
          .map(({ text }) => text)
          .join(),
      ).toContain('n’est plus, dans cet espace')
    })
    expect((await createTalker(there, 'ULEA2').type('/passerelle')).text).toContain('Léa d’Auvergne')

    const unknown = {
      command: '/passerelle',
      text: '',
      team_id: 'T9',
      user_id: 'U9',
      channel_id: 'C9',
      trigger_id: '1.2',
    }
    const form = new URLSearchParams({ ...unknown, response_url: 'http://127.0.0.1:1/' }).toString()
    expect((await post(origin, form, 'application/x-www-form-urlencoded')).status).toBe(200)

    const written = logs.join('\n')
    expect(written.length).toBeGreaterThan(0)
    for (const secret of [tokens.T1, tokens.T2, clientSecret, signingSecret, 'code-un'])
      expect(written).not.toContain(secret)
  },
)
