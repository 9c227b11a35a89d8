import { type EvaluationPlanRow, insertPlan, lockExperiment } from '#db/evaluation-plans.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import { insertDefinitions, lockLibrary } from '#db/indicator-definitions.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import { reachPlan } from '../evaluation-plans/reach-plan.ts'
import { type WordedMistake, wordMistakes } from '../evaluation-plans/word-mistakes.ts'
import { writeContent } from '../evaluation-plans/write-content.ts'
import type { ImportReplicationKitInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { say } from '../say.ts'
import { wordFaults } from './faults.ts'
import { type Judged, judgeKit } from './judge-kit.ts'
import { FORMAT, type Kit } from './kit.ts'
import { addedIn } from './library.ts'
import { reachExperiment, standingOf } from './reach-target.ts'
import { readKit } from './read-kit.ts'

/** No plan is that long. */
export const LONGEST = 2_000_000

export type ImportOutcome =
  | { readonly kind: 'done'; readonly plan: EvaluationPlanRow; readonly addedDefinitions: number }
  | { readonly kind: 'invalid-kit'; readonly mistakes: readonly WordedMistake[] }
  /** A version is being written or signed already. */
  | { readonly kind: 'open'; readonly plan: EvaluationPlanRow }
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** Begins the plan of an experiment as a kit says, with what the library lacks: all of it or nothing. */
export const importKit = (context: Context, input: ImportReplicationKitInput): Promise<ImportOutcome> =>
  once<ImportOutcome>(context, {
    input,
    change: 'REPLICATION_KIT_IMPORTED',
    command: (inside) => begin(inside, input),
    again: async (inside, subjectId, after) => {
      const plan = await reachPlan(inside, subjectId)
      // What this command recorded.
      const { addedDefinitions } = after as { readonly addedDefinitions: number }
      return plan ? { kind: 'done', plan, addedDefinitions } : { kind: 'not-found' }
    },
  })

async function begin(context: Context, input: ImportReplicationKitInput): Promise<ImportOutcome> {
  const { db, viewer } = context
  if (input.content.length > LONGEST) return { kind: 'invalid-input', field: 'content', text: 'invalid.kit-size' }
  const experiment = await reachExperiment(context, input.experimentId)
  if (!experiment) return { kind: 'not-found' }
  await lockLibrary(db, experiment.programmeId)
  await lockExperiment(db, experiment.id)
  const { open, isInForce, next } = await standingOf(context, experiment)
  if (isInForce) return { kind: 'invalid-input', field: 'experimentId', text: 'invalid.kit-plan' }
  if (open) return { kind: 'open', plan: open }
  const read = readKit(input.content)
  if (read.kind !== 'read') return { kind: 'invalid-kit', mistakes: wordFaults(viewer, read) }
  const judged = await judgeKit(context, read.kit, { experiment, withReferences: input.withReferences ?? false })
  if (judged.mistakes.length > 0)
    return { kind: 'invalid-kit', mistakes: wordMistakes(viewer, judged.mistakes, judged.content) }
  return write(context, experiment, { kit: read.kit, judged, version: next })
}

interface Ready {
  readonly kit: Kit
  readonly judged: Judged
  readonly version: number
}

async function write(context: Context, experiment: ExperimentRow, { kit, judged, version }: Ready) {
  const { db, now } = context
  const { programmeId, id: experimentId } = experiment
  const added = addedIn(judged.placed)
  if (added.length > 0) await insertDefinitions(db, added)
  const reason = reasonOf(context, kit)
  const begun = { draftedBy: memberOf(context).id, draftedAt: now() }
  const plan = await insertPlan(db, { programmeId, experimentId, version, reason, ...begun })
  await writeContent(db, plan, judged.content, judged.known)
  const definitions = added.map(({ id, name }) => ({ id: globalId('indicator_definition', id), name }))
  await recordChange(context, {
    subjectId: globalId('evaluation_plan', plan.id),
    after: { version, reason, format: FORMAT, addedDefinitions: added.length, definitions },
  })
  return { kind: 'done', plan, addedDefinitions: added.length } as const
}

/** Where the plan comes from, kept with it. */
const reasonOf = ({ viewer }: Context, { source, exportedOn }: Kit): string =>
  say(viewer, 'kit.reason', {
    experiment: source.experiment.slice(0, 400),
    enterprise: source.enterprise.slice(0, 200),
    authority: source.authority.slice(0, 200),
    exportedOn: new Date(`${exportedOn}T00:00:00Z`),
  })
