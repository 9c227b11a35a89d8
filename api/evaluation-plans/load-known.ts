import type { EvaluationPlanRow } from '#db/evaluation-plans.ts'
import type { Id } from '#db/id.ts'
import { definitionsById } from '#db/indicator-definitions.ts'
import { indicatorsBesidePlan } from '#db/indicator-sheets.ts'
import { membersById } from '#db/members.ts'
import type { Context } from '../context.ts'
import type { PlanContentInput } from '../generated/resolvers.ts'
import { parseId } from '../ids.ts'
import { attachedTo } from './batches.ts'
import { membersIn, type PlanContent } from './content.ts'
import type { Known } from './known.ts'

type Plan = Pick<EvaluationPlanRow, 'id' | 'experimentId' | 'programmeId'>

/** What a content names, whoever it belongs to. */
interface Named {
  readonly members: readonly Id<'member'>[]
  readonly definitions: readonly Id<'indicator_definition'>[]
}

/** What the content given for a plan is read and checked against. */
export function knownForInput(context: Context, plan: Plan, input: PlanContentInput): Promise<Known> {
  const sheets = input.objectives.flatMap(({ indicators }) => indicators)
  const members = [
    ...input.stakeholders.map(({ memberId }) => memberId),
    ...sheets.map(({ collectorId }) => collectorId),
  ]
  return loadKnown(context, plan, {
    members: members.flatMap((raw) => parseId('member', raw ?? '') ?? []),
    definitions: sheets.flatMap(({ definitionId }) => parseId('indicator_definition', definitionId ?? '') ?? []),
  })
}

/** What the content that a plan has is checked against. */
export const knownForContent = (context: Context, plan: Plan, content: PlanContent): Promise<Known> =>
  loadKnown(context, plan, { members: membersIn(content), definitions: [] })

async function loadKnown({ db, load }: Context, plan: Plan, named: Named): Promise<Known> {
  const { experimentId, programmeId } = plan
  const indicators = await indicatorsBesidePlan(db, experimentId, plan.id)
  const followed = indicators.flatMap(({ definitionId, setDefinitionId }) => [definitionId, setDefinitionId])
  const definitions = [...named.definitions, ...followed.flatMap((id) => id ?? [])]
  return {
    members: await ofProgramme(programmeId, named.members, (ids) => membersById(db, ids)),
    attached: new Set((await load(attachedTo, experimentId)).map(({ id }) => id)),
    indicators: new Map(indicators.map((row) => [row.id, row])),
    definitions: await ofProgramme(programmeId, definitions, (ids) => definitionsById(db, ids)),
  }
}

/** The rows of a programme among those that ids name. */
async function ofProgramme<RowId, Row extends { readonly id: RowId; readonly programmeId: Id<'programme'> }>(
  programmeId: Id<'programme'>,
  ids: readonly RowId[],
  find: (ids: readonly RowId[]) => Promise<readonly Row[]>,
): Promise<ReadonlyMap<RowId, Row>> {
  const rows = ids.length > 0 ? await find(ids) : []
  return new Map(rows.filter((row) => row.programmeId === programmeId).map((row) => [row.id, row]))
}
