/** The gestures of those who write a bilan together, through GraphQL. */
import { globalId } from '#api/ids.ts'
import type { BilanRow } from '#db/bilans.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { Client, Outcome, Speaker } from './client.ts'
import { aClientKey } from './makers/number.ts'

/** A bilan in the hands of several people. */
export interface BilanStory {
  readonly id: string
  /** Calls a mutation about the bilan, and gives what it answers. */
  readonly by: <Result = Outcome>(
    speaker: Speaker,
    mutation: string,
    input?: object,
    selection?: string,
  ) => Promise<Result>
  /** The same, which must succeed. */
  readonly done: (speaker: Speaker, mutation: string, input?: object) => Promise<void>
  /** Reads the bilan as somebody; nothing when they do not see it. */
  readonly read: <Bilan = Record<string, unknown>>(speaker: Speaker, selection: string) => Promise<Bilan>
  /** Its revision now. */
  readonly revision: (speaker: Speaker) => Promise<number>
  /** What names its content now. */
  readonly contentHash: (speaker: Speaker) => Promise<string>
}

export function bilanStory(as: (speaker: Speaker) => Promise<Client>, bilan: Pick<BilanRow, 'id'>): BilanStory {
  const id = globalId('bilan', bilan.id)
  const by: BilanStory['by'] = async (speaker, mutation, input = {}, selection = '') =>
    (await as(speaker)).change(mutation, { clientKey: aClientKey(), bilanId: id, ...input }, selection)
  const read: BilanStory['read'] = async (speaker, selection) => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Bilan { ${selection} } } }`
    return (await (await as(speaker)).get<{ node: never }>(query, { id })).node
  }
  return {
    id,
    by,
    read,
    done: async (speaker, mutation, input) => {
      const outcome = await by(speaker, mutation, input)
      if (!outcome.__typename.endsWith('Success')) throw new Error(`${outcome.__typename}: ${outcome.message}`)
    },
    revision: async (speaker) => (await read<{ revision: number }>(speaker, 'revision')).revision,
    contentHash: async (speaker) => (await read<{ contentHash: string }>(speaker, 'contentHash')).contentHash,
  }
}

/** An answer to each of the four questions. */
export const fourAnswers = (text: string) =>
  ['LIVING_CONDITIONS', 'BENEFITS', 'VIABILITY', 'ADJUSTMENTS'].map((question) => ({ question, text, after: 0 }))

interface Ending {
  readonly claire: Speaker
  readonly ines: Speaker
  readonly change: string
  readonly indicator: IndicatorRow
}

/** Writes all that a bilan needs to be submitted. */
export async function writeBilan({ done, revision }: BilanStory, { claire, ines, change, indicator }: Ending) {
  await done(ines, 'synthesiseBilan', { answers: fourAnswers('Ce que nous en disons ensemble.') })
  const evidence = [{ indicatorId: globalId('indicator', indicator.id), comment: 'Dix-huit résidents en six mois.' }]
  const whole = async (speaker: Speaker, mutation: string, input: object) =>
    done(speaker, mutation, { revision: await revision(speaker), ...input })
  await whole(ines, 'setBilanEvidence', { question: 'LIVING_CONDITIONS', evidence })
  await whole(ines, 'assessChanges', { assessments: [{ change, verdict: 'PARTLY', comment: 'Dans une unité.' }] })
  await whole(claire, 'decideBilan', { decision: 'EXTEND', reasons: 'Les premiers effets sont là.' })
}
