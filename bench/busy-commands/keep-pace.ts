import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { setTimeout } from 'node:timers/promises'

/** What is sent, a request after another: each is its own gesture. */
export interface Sender {
  readonly url: string
  readonly next: () => { readonly headers: Readonly<Record<string, string>>; readonly body: string }
}

/** How many requests a second, and for how long. */
export interface Pace {
  readonly perSecond: number
  readonly seconds: number
}

const SECOND = 1000

/**
 * Sends at a steady pace, whatever the answers do, as people type, each request by a connection of its own as Mattermost
 * does; the milliseconds that each answer took.
 */
export async function keepPace({ url, next }: Sender, { perSecond, seconds }: Pace): Promise<readonly number[]> {
  const sending: Promise<number>[] = []
  const start = performance.now()
  for (let rank = 0; rank < perSecond * seconds; rank++) {
    const early = start + (rank * SECOND) / perSecond - performance.now()
    if (early > 0) await setTimeout(early)
    sending.push(send(url, next()))
  }
  return Promise.all(sending)
}

async function send(url: string, { headers, body }: ReturnType<Sender['next']>): Promise<number> {
  const start = performance.now()
  const sent = request(url, { method: 'POST', headers, agent: false }).end(body)
  // What `response` gives, by Node's documentation.
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  const elapsed = performance.now() - start
  await once(response.resume(), 'end')
  if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}.`)
  return elapsed
}
