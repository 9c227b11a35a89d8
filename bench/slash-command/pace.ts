import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Contender } from '../load.ts'

interface Pace {
  readonly turns: number
  readonly pause: number
}

type Latencies = readonly number[]

/** Asks both in turn, one request at a time and a pause after each; answers the milliseconds that each took. */
export async function takeTurns(
  ours: Contender,
  theirs: Contender,
  { turns, pause }: Pace,
): Promise<readonly [ours: Latencies, theirs: Latencies]> {
  const latencies: [number[], number[]] = [[], []]
  using agent = Object.assign(new Agent({ keepAlive: true }), { [Symbol.dispose]: () => agent.destroy() })
  for (let turn = 0; turn < turns; turn++) {
    latencies[0].push(await time(ours, agent))
    await setTimeout(pause)
    latencies[1].push(await time(theirs, agent))
    await setTimeout(pause)
  }
  const warmUp = turns / 10
  return [latencies[0].slice(warmUp), latencies[1].slice(warmUp)]
}

async function time({ url, headers, body }: Contender, agent: Agent): Promise<number> {
  const start = performance.now()
  const sent = request(url, { method: 'POST', headers, agent }).end(body)
  // What `response` gives, by Node's documentation.
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  const elapsed = performance.now() - start
  await once(response.resume(), 'end')
  if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}.`)
  return elapsed
}
