import type { ApplicationRow } from '#db/applications.ts'
import type { Id } from '#db/database.ts'
import { upsertNeeds } from '#db/experiment-needs.ts'
import { attachMembers, type ExperimentRow, insertExperimentOnce } from '#db/experiments.ts'
import { membersById } from '#db/members.ts'
import { addMilestones } from '#db/milestone-templates.ts'
import { callById, priorityNeedById } from '../calls/batches.ts'
import { type ClientKeyReused, once } from '../change.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import { type Context, memberOf } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type { OpenExperimentInput } from '../generated/resolvers.ts'
import { parseId } from '../ids.ts'
import { datedMilestones } from '../milestone-templates/dated-milestones.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { destinationOf, rules } from './application.ts'
import { type Moved, writeMove } from './move-application.ts'
import { holdApplication, reachApplication } from './reach-application.ts'

const LONGEST_TITLE = 200
const LONGEST_SUMMARY = 2000
const MOST_MEMBERS = 50

export type OpenExperimentOutcome =
  | { readonly kind: 'done'; readonly application: ApplicationRow; readonly experiment: ExperimentRow }
  | Moved
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** Opens the experiment of a laureate, with its milestones and what it looks for. */
export const openExperiment = (context: Context, input: OpenExperimentInput): Promise<OpenExperimentOutcome> =>
  once<OpenExperimentOutcome>(context, {
    input,
    change: 'EXPERIMENT_OPENED',
    command: (inside) => open(inside, input),
    again: async (inside, subjectId) => {
      const application = await reachApplication(inside, subjectId)
      if (!application?.experimentId) return { kind: 'not-found' }
      return { kind: 'done', application, experiment: await inside.load(experimentById, application.experimentId) }
    },
  })

async function open(context: Context, input: OpenExperimentInput): Promise<OpenExperimentOutcome> {
  const before = await holdApplication(context, input.applicationId)
  if (!before) return { kind: 'not-found' }
  const stage = destinationOf(before, rules.open)
  if (!stage) return { kind: 'moved', application: before }
  const [title, summary] = [input.title.trim(), input.summary.trim()]
  if (title === '' || title.length > LONGEST_TITLE) return invalid('title', 'invalid.experiment-title')
  if (summary === '' || summary.length > LONGEST_SUMMARY) return invalid('summary', 'invalid.experiment-summary')
  const memberIds = await readMembers(context, input.memberIds)
  if (!memberIds) return invalid('memberIds', 'invalid.experiment-members')
  const experiment = await write(context, before, { title, summary })
  if (!experiment) return hasOne(context)
  if (memberIds.length > 0) await attachMembers(context.db, experiment, memberIds)
  const application = await writeMove(context, before, { stage, note: null, experimentId: experiment.id })
  return { kind: 'done', application, experiment }
}

async function hasOne(context: Context): Promise<InvalidInput> {
  const { cohortLabel: label } = await context.load(programmeById, memberOf(context).programmeId)
  return { ...invalid('applicationId', 'invalid.experiment-exists'), values: { label } }
}

/** The members to attach, each once; `undefined` when one is not of the programme. */
async function readMembers(context: Context, given: readonly string[]): Promise<Id<'member'>[] | undefined> {
  const { programmeId } = memberOf(context)
  const ids = [...new Set(given)].map((raw) => parseId('member', raw))
  const known = ids.filter((id) => id !== undefined)
  if (ids.length > MOST_MEMBERS) return undefined
  if (known.length === 0) return ids.length === 0 ? [] : undefined
  const members = (await membersById(context.db, known)).filter((member) => member.programmeId === programmeId)
  return members.length === ids.length ? known : undefined
}

/** Writes the experiment and what comes with it; `undefined` when the enterprise has one in this cohort. */
async function write(
  context: Context,
  { programmeId, callId, enterpriseId, priorityNeedId }: ApplicationRow,
  texts: Pick<ExperimentRow, 'title' | 'summary'>,
): Promise<ExperimentRow | undefined> {
  const { db, now } = context
  const { cohortId } = await context.load(callById, callId)
  const experiment = await insertExperimentOnce(db, { ...texts, programmeId, cohortId, enterpriseId })
  if (!experiment) return undefined
  const dated = await datedMilestones(context, await context.load(cohortById, cohortId))
  await addMilestones(db, { experimentId: experiment.id }, dated)
  const { challenge } = await context.load(priorityNeedById, priorityNeedId)
  const unsaid = { kinds: [], categories: [], audiences: [], inseeCodes: [] }
  const said = { setBy: memberOf(context).id, setAt: now() }
  if (challenge) await upsertNeeds(db, { ...unsaid, ...said, challenge, programmeId, experimentId: experiment.id })
  return experiment
}

const invalid = (field: keyof OpenExperimentInput, text: InvalidInput['text']): InvalidInput => ({
  kind: 'invalid-input',
  field,
  text,
})
