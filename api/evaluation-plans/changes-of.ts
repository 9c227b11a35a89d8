import type { EvaluationPlanRow } from '#db/evaluation-plans.ts'
import type { Context } from '../context.ts'
import { definitionById } from '../indicator-definitions/batches.ts'
import { memberById } from '../members/resolvers.ts'
import { plansOf } from './batches.ts'
import { membersIn, type PlanContent, sheetsIn } from './content.ts'
import { type Difference, differences } from './difference.ts'
import { previousOf } from './plan.ts'
import { contentOf } from './read-content.ts'
import type { Glossary } from './worded-sheet.ts'

/** What differs between a version and the one in force before it, in the viewer's words; nothing without one. */
export async function changesOf(context: Context, plan: EvaluationPlanRow): Promise<readonly Difference[]> {
  const previous = previousOf(plan, await context.load(plansOf, plan.experimentId))
  if (!previous) return []
  const [before, after] = await Promise.all([context.load(contentOf, previous.id), context.load(contentOf, plan.id)])
  return differences(before, after, await glossaryOf(context, [before, after]))
}

/** The names behind the ids of what plans say. */
async function glossaryOf({ viewer, load }: Context, contents: readonly PlanContent[]): Promise<Glossary> {
  const followed = contents.flatMap(sheetsIn).flatMap(({ definitionId }) => definitionId ?? [])
  const [members, definitions] = await Promise.all([
    Promise.all(contents.flatMap(membersIn).map((id) => load(memberById, id))),
    Promise.all(followed.map((id) => load(definitionById, id))),
  ])
  const names = new Map([...members, ...definitions].map(({ id, name }) => [id as string, name]))
  return {
    reader: viewer,
    memberName: (id) => names.get(id) ?? '',
    definitionName: (id) => names.get(id) ?? '',
  }
}
