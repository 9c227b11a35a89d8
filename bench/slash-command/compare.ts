import type { Contender } from '../load.ts'
import { type Line, lineOf } from '../report.ts'
import { startServer } from '../server-process.ts'
import { takeTurns } from './pace.ts'
import { signedHeaders } from './signing.ts'
import { startSlackSink } from './slack-sink.ts'

/** The acknowledgement of a slash command by our Slack adapter, against a Bolt handler that does nothing else. */
export async function compareSlashCommand(): Promise<readonly Line[]> {
  await using slack = await startSlackSink()
  await using ourServer = await startServer(`${import.meta.dirname}/our-server.ts`, { SLACK_API_URL: slack.url })
  await using bareServer = await startServer(`${import.meta.dirname}/bare-server.ts`, {})
  const body = commandBody(slack.url)
  const headers = signedHeaders(body, Math.floor(Date.now() / 1000))
  const to = (url: string): Contender => ({ url: `${url}/slack/events`, headers, body })
  // The pause leaves the answer that follows the acknowledgement the time to be given.
  const latencies = await takeTurns(to(ourServer.url), to(bareServer.url), { turns: 1500, pause: 5 })
  return [lineOf('acknowledgement, median', 'ms', latencies), lineOf('acknowledgement, p99', 'ms', latencies, 0.99)]
}

const commandBody = (responseUrl: string) =>
  new URLSearchParams({
    command: '/relation',
    text: 'ehpad argenteuil',
    team_id: 'T0BENCH',
    user_id: 'U0BENCH',
    channel_id: 'C0BENCH',
    trigger_id: '1.2.3',
    response_url: responseUrl,
  }).toString()
