import autocannon from 'autocannon'

/** One side of a comparison: where to send which request, again and again. */
export interface Contender {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What one round, or several, gave. */
export interface Sample {
  /** Answers a second, one figure a round. */
  readonly rates: readonly number[]
  /** Milliseconds from request to answer, one figure an answer. */
  readonly latencies: readonly number[]
}

interface Load {
  readonly rounds: number
  /** Of each round. */
  readonly seconds: number
  readonly connections: number
}

/** Loads both in turn, round after round, so that a slow minute of the machine slows both. The first round warms up. */
export async function alternate(
  ours: Contender,
  theirs: Contender,
  load: Load,
): Promise<readonly [ours: Sample, theirs: Sample]> {
  const samples: [Sample[], Sample[]] = [[], []]
  for (let round = 0; round <= load.rounds; round++) {
    const pair = [await playRound(ours, load), await playRound(theirs, load)] as const
    if (round > 0) for (const side of [0, 1] as const) samples[side].push(pair[side])
  }
  return [merge(samples[0]), merge(samples[1])]
}

async function playRound({ headers, ...request }: Contender, { seconds, connections }: Load): Promise<Sample> {
  const latencies: number[] = []
  const { non2xx, errors, requests, duration } = await autocannon({
    ...request,
    connections,
    method: 'POST',
    headers: { ...headers },
    duration: seconds,
    // autocannon's own histogram knows whole milliseconds only.
    setupClient: (client) => client.on('response', (_status, _bytes, milliseconds) => latencies.push(milliseconds)),
  })
  if (non2xx + errors > 0) throw new Error(`${request.url} refused or dropped ${non2xx + errors} requests.`)
  return { rates: [requests.total / duration], latencies }
}

const merge = (samples: readonly Sample[]): Sample => ({
  rates: samples.flatMap(({ rates }) => rates),
  latencies: samples.flatMap(({ latencies }) => latencies),
})
