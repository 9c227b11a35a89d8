import type { webApi } from '@slack/bolt'
import type { DroppedFile } from '../../model/dropped-file.ts'
import type { SlackContext } from './context.ts'

/** A file as the events of Slack show it. */
export interface SlackFile {
  readonly name?: string | null
  readonly size?: number
  readonly url_private_download?: string
}

const patience = 20_000

/** Whether an address is Slack's own, or that of the API that is called: the token goes nowhere else. */
function isSlacks(url: URL, { slackApiUrl }: webApi.WebClient): boolean {
  if (url.origin === new URL(slackApiUrl).origin) return true
  return url.protocol === 'https:' && (url.hostname === 'slack.com' || url.hostname.endsWith('.slack.com'))
}

async function download({ client }: SlackContext, address: string): Promise<Uint8Array> {
  const url = URL.parse(address)
  if (!url || !isSlacks(url, client)) throw new Error('A file is not where Slack keeps files.')
  const answer = await fetch(url, {
    headers: { authorization: `Bearer ${client.token}` },
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  })
  // To whom it does not give a file, Slack shows a page where one signs in.
  if (!answer.ok || answer.headers.get('content-type')?.startsWith('text/html'))
    throw new Error('Slack did not give a file: is the scope `files:read` granted?')
  return new Uint8Array(await answer.arrayBuffer())
}

/** The files of a message, read only when they are wanted. */
export const droppedFiles = (context: SlackContext, files: readonly SlackFile[]): DroppedFile[] =>
  files.flatMap(({ name, size = 0, url_private_download: url }) =>
    name && url ? [{ name, size, read: () => download(context, url) }] : [],
  )
