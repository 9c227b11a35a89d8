import type { BilanRow } from '#db/bilans.ts'
import type { Context } from '../context.ts'
import { adjustmentsOf, conditionsOf, effectsOf } from './batches.ts'
import type { Content } from './content.ts'
import { figuresOf } from './figures-of.ts'
import type { Facts } from './gaps.ts'

/** All that is written in a bilan that follows a plan, with what its indicators come to. */
export async function contentOf(
  { load }: Context,
  bilan: BilanRow,
  facts: Facts & { readonly plan: NonNullable<Facts['plan']> },
): Promise<Content> {
  const [effects, conditions, adjustments, figures] = await Promise.all([
    load(effectsOf, bilan.id),
    load(conditionsOf, bilan.id),
    load(adjustmentsOf, bilan.id),
    load(figuresOf, bilan.id),
  ])
  return { ...facts, effects, conditions, adjustments, figures }
}
