import { setTimeout } from 'node:timers/promises'
import { type Line, lineOf } from '../report.ts'
import { startServer } from '../server-process.ts'
import { keepPace, type Pace, type Sender } from './keep-pace.ts'
import { startMattermostSink } from './mattermost-sink.ts'
import { signedHeaders } from './signing.ts'
import { startSlackSink } from './slack-sink.ts'

const PACE: Pace = { perSecond: 200, seconds: 5 }
const ROUNDS = 4
/** What nobody should wait. */
const LIMIT = 1000
const REST = 500

/** The acknowledgement of commands at 200 a second, by our adapters, against handlers that check who asks and do nothing else. */
export async function compareBusyCommands(): Promise<readonly Line[]> {
  return [...(await compareSlack()), ...(await compareMattermost())]
}

async function compareSlack(): Promise<readonly Line[]> {
  await using slack = await startSlackSink()
  await using ours = await startServer(`${import.meta.dirname}/our-slack.ts`, { SLACK_API_URL: slack.url })
  await using bare = await startServer(`${import.meta.dirname}/bare-slack.ts`, {})
  const to = (url: string): Sender => ({ url: `${url}/slack/events`, next: slackCommand(slack.url) })
  return linesOf('Slack', await takeRounds(to(ours.url), to(bare.url)))
}

async function compareMattermost(): Promise<readonly Line[]> {
  await using mattermost = await startMattermostSink()
  const env = { MATTERMOST_URL: mattermost.url, MATTERMOST_PUBLIC_KEY: mattermost.publicKey }
  await using ours = await startServer(`${import.meta.dirname}/our-mattermost.ts`, env)
  await using bare = await startServer(`${import.meta.dirname}/bare-mattermost.ts`, env)
  const to = (url: string): Sender => ({ url: `${url}/mattermost/command`, next: mattermost.command })
  return linesOf('Mattermost', await takeRounds(to(ours.url), to(bare.url)))
}

/** The two in turn, a rest after each; the first round warms up. */
async function takeRounds(ours: Sender, bare: Sender): Promise<readonly [number[], number[]]> {
  const latencies: [number[], number[]] = [[], []]
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [side, sender] of [ours, bare].entries()) {
      const taken = await keepPace(sender, PACE)
      await setTimeout(REST)
      if (round > 0) latencies[side]?.push(...taken)
    }
  }
  return latencies
}

const linesOf = (platform: string, latencies: readonly [number[], number[]]): readonly Line[] => [
  lineOf(`${platform}, median`, 'ms', latencies),
  { measure: `${platform}, slowest / the second allowed`, unit: 'ms', ours: Math.max(...latencies[0]), theirs: LIMIT },
]

let rank = 0

const slackCommand = (responseUrl: string) => () => {
  rank += 1
  const body = new URLSearchParams({
    command: '/relation',
    text: 'ehpad argenteuil',
    team_id: 'T0BENCH',
    user_id: `U0BENCH${rank % 50}`,
    channel_id: 'C0BENCH',
    trigger_id: `1.2.${rank}`,
    response_url: responseUrl,
  }).toString()
  return { headers: signedHeaders(body, Math.floor(Date.now() / 1000)), body }
}
