import type { BilanRow } from '#db/bilans.ts'
import type { Id } from '#db/database.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import { peopleAround } from '#db/replication-kits.ts'
import { groupedBy } from '../batch.ts'
import { bilanOf } from '../bilans/batches.ts'
import { contentOf as bilanContentOf } from '../bilans/content-of.ts'
import { factsOf } from '../bilans/facts-of.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import type { Context } from '../context.ts'
import { enterpriseById } from '../enterprises/resolvers.ts'
import { sheetsIn } from '../evaluation-plans/content.ts'
import { contentOf } from '../evaluation-plans/read-content.ts'
import { definitionById } from '../indicator-definitions/batches.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { say } from '../say.ts'
import { dateIn } from '../today.ts'
import { bilanOfKit } from './bilan-of-kit.ts'
import { FORMAT, type Kit, type KitSource } from './kit.ts'
import { createMask } from './mask-people.ts'
import { keyOf, planOfKit } from './plan-of-kit.ts'

/** A kit as a file. */
export interface KitFile {
  readonly name: string
  readonly content: string
  readonly masked: number
}

const peopleOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'experiment'>[]) => peopleAround(db, ids),
  ({ experimentId }) => experimentId,
)

/** The kit of an experiment whose bilan all have signed; nothing before. */
export async function writeKit(context: Context, experiment: ExperimentRow): Promise<KitFile | null> {
  const { load, viewer } = context
  const bilan = await load(bilanOf, experiment.id)
  if (bilan?.status !== 'FROZEN' || !bilan.planId) return null
  const people = await load(peopleOf, experiment.id)
  const names = people.map(({ name }) => name)
  const mask = createMask(names, say(viewer, 'kit.somebody'))
  const kit = await readKit(context, experiment, bilan, bilan.planId)
  if (!kit) return null
  const content = masked(kit, mask.hide)
  return {
    name: `kit-de-replication-${slug(content.source.enterprise)}.json`,
    content: JSON.stringify(content, undefined, 2),
    masked: mask.count(),
  }
}

async function readKit(
  context: Context,
  experiment: ExperimentRow,
  bilan: BilanRow,
  planId: Id<'evaluation_plan'>,
): Promise<Kit | undefined> {
  const { load, now } = context
  const [content, facts, programme] = await Promise.all([
    load(contentOf, planId),
    factsOf(context, bilan),
    load(programmeById, experiment.programmeId),
  ])
  const { plan } = facts
  if (!plan || !bilan.decision) return undefined
  const sheets = sheetsIn(content)
  const followed = sheets.flatMap(({ definitionId }) => definitionId ?? [])
  const names = new Map(
    await Promise.all(followed.map(async (id) => [id, (await load(definitionById, id)).name] as const)),
  )
  const keys = new Map(sheets.map(({ indicatorId }, place) => [indicatorId, keyOf('indicator', place)]))
  const written = await bilanContentOf(context, bilan, { ...facts, plan })
  const concludedOn = dateIn(programme.timeZone, bilan.frozenAt ?? now())
  return {
    format: FORMAT,
    exportedOn: dateIn(programme.timeZone, now()),
    source: await sourceOf(context, experiment, { planVersion: plan.version, concludedOn }),
    plan: planOfKit(content, ({ definitionId }) => (definitionId && names.get(definitionId)) ?? null),
    bilan: bilanOfKit(written, bilan.decision, (id) => keys.get(id)),
  }
}

async function sourceOf(
  { load }: Context,
  { programmeId, cohortId, enterpriseId, title, summary }: ExperimentRow,
  end: Pick<KitSource, 'planVersion' | 'concludedOn'>,
): Promise<KitSource> {
  const [programme, cohort, enterprise] = await Promise.all([
    load(programmeById, programmeId),
    load(cohortById, cohortId),
    load(enterpriseById, enterpriseId),
  ])
  return {
    programme: programme.name,
    authority: programme.authority,
    laboratory: programme.laboratory,
    cohort: cohort.name,
    startsOn: cohort.startsOn,
    endsOn: cohort.endsOn,
    enterprise: enterprise.name,
    experiment: title,
    summary,
    ...end,
  }
}

/** What is chosen in a list, and never written by anybody. */
const CODED =
  /^(format|key|kind|level|direction|frequency|collectionMethod|\w+Aggregation|decision|question|verdict|sign)$/

/** The same, every text without people. */
function masked<Value>(value: Value, hide: (text: string) => string): Value
function masked(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value)
  if (Array.isArray(value)) return value.map((each) => masked(each, hide))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, CODED.test(key) ? each : masked(each, hide)]),
  )
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
