import { upsertNeeds } from '#db/experiment-needs.ts'
import { type ExperimentRow, findExperiment } from '#db/experiments.ts'
import { once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import { checkInseeCode } from '../establishments/identifiers.ts'
import { mayRequestIntroductions } from '../experiments/experiment.ts'
import type { SetExperimentNeedsInput } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import type { CommonRefusal, InvalidInput } from '../problems.ts'
import { trimmed } from '../words.ts'
import { needsOf } from './matches-of-experiments.ts'

const MOST_CATEGORIES = 20
const MOST_COMMUNES = 50
const LONGEST_CATEGORY = 100
const LONGEST_WORDS = 2000

export type SetNeedsOutcome = { readonly kind: 'done'; readonly experiment: ExperimentRow } | CommonRefusal

/** Says what an experiment looks for, instead of what was said before. */
export const setExperimentNeeds = (context: Context, input: SetExperimentNeedsInput): Promise<SetNeedsOutcome> =>
  once<SetNeedsOutcome>(context, {
    input,
    change: 'EXPERIMENT_NEEDS_SET',
    command: (inside) => set(inside, input),
    again: async (inside, subjectId) => {
      const experiment = await find(inside, subjectId)
      return experiment ? { kind: 'done', experiment } : { kind: 'not-found' }
    },
  })

async function find(context: Context, rawId: string): Promise<ExperimentRow | undefined> {
  const id = parseId('experiment', rawId)
  return id && findExperiment(context.db, scopeOfViewer(context), id)
}

async function set(context: Context, input: SetExperimentNeedsInput): Promise<SetNeedsOutcome> {
  const { db, now, viewer } = context
  const experiment = await find(context, input.experimentId)
  if (!experiment) return { kind: 'not-found' }
  if (!mayRequestIntroductions(viewer)) return { kind: 'forbidden' }
  const after = readNeeds(input)
  const invalid = invalidNeeds(after)
  if (invalid) return invalid
  const before = await context.load(needsOf, experiment.id)
  const { id: experimentId, programmeId } = experiment
  await upsertNeeds(db, { ...after, programmeId, experimentId, setBy: memberOf(context).id, setAt: now() })
  await recordChange(context, {
    subjectId: globalId('experiment', experimentId),
    before: before && neededOf(before),
    after,
  })
  return { kind: 'done', experiment }
}

type Needed = ReturnType<typeof readNeeds>

const neededOf = ({ kinds, categories, audiences, challenge, words, inseeCodes }: Needed): Needed => ({
  kinds,
  categories,
  audiences,
  challenge,
  words,
  inseeCodes,
})

const each = <T>(values: readonly T[] | null | undefined): T[] => [...new Set(values)]

const readNeeds = ({ kinds, categories, audiences, challenge, words, inseeCodes }: SetExperimentNeedsInput) => ({
  kinds: each(kinds),
  categories: each(categories?.map((category) => category.trim())),
  audiences: each(audiences),
  challenge: challenge ?? null,
  words: trimmed(words),
  inseeCodes: each(inseeCodes?.map((code) => code.trim().toUpperCase())),
})

function invalidNeeds({ categories, words, inseeCodes }: Needed): InvalidInput | undefined {
  if (categories.length > MOST_CATEGORIES || categories.some(({ length }) => length < 1 || length > LONGEST_CATEGORY))
    return { kind: 'invalid-input', field: 'categories', text: 'invalid.categories' }
  if (words && words.length > LONGEST_WORDS) return { kind: 'invalid-input', field: 'words', text: 'invalid.words' }
  if (inseeCodes.length > MOST_COMMUNES || !inseeCodes.every((code) => checkInseeCode(code).valid))
    return { kind: 'invalid-input', field: 'inseeCodes', text: 'invalid.insee-codes' }
  return undefined
}
