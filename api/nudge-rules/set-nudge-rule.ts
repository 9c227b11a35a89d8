import { deleteRule, rulesOf, setRule } from '#db/nudge-rules.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import type { NudgeKind, ResetNudgeRuleInput, SetNudgeRuleInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { isPaced, type NudgeRule, type PacedKind } from '../nudges/policy.ts'
import type { InvalidInput } from '../problems.ts'
import { holdProgramme } from '../programmes/hold-programme.ts'
import { invalidRule, type ProgrammeRule, ruleFrom } from './rule.ts'

export type SetRuleOutcome = { readonly kind: 'done'; readonly rule: ProgrammeRule } | InvalidInput | ClientKeyReused

/** Changes when a programme reminds of a kind of thing. Nothing planned is touched: planning follows at once. */
export const setNudgeRule = (context: Context, input: SetNudgeRuleInput): Promise<SetRuleOutcome> => {
  const { kind, reminders, coachAfter = null, staffAfter = null } = input
  return change(context, input, (inside) => set(inside, kind, { reminders, coachAfter, staffAfter }))
}

/** Goes back to the rule of Passerelle. */
export const resetNudgeRule = (context: Context, input: ResetNudgeRuleInput): Promise<SetRuleOutcome> =>
  change(context, input, (inside) => set(inside, input.kind, null))

const change = (
  context: Context,
  input: ResetNudgeRuleInput,
  command: (inside: Context) => Promise<SetRuleOutcome>,
): Promise<SetRuleOutcome> =>
  once<SetRuleOutcome>(context, {
    input,
    change: 'NUDGE_RULE_SET',
    command,
    again: async (inside) =>
      isPaced(input.kind) ? { kind: 'done', rule: await currentRule(inside, input.kind) } : NOT_PACED,
  })

/** Of what has no steps, there is nothing to change. */
const NOT_PACED: InvalidInput = { kind: 'invalid-input', field: 'kind', text: 'invalid.nudge-kind' }

async function set(context: Context, kind: NudgeKind, rule: NudgeRule | null): Promise<SetRuleOutcome> {
  if (!isPaced(kind)) return NOT_PACED
  const invalid = rule && invalidRule(kind, rule)
  if (invalid) return invalid
  const { id: programmeId } = await holdProgramme(context)
  const before = await currentRule(context, kind)
  if (rule) await setRule(context.db, { programmeId, kind, ...rule, reminders: [...rule.reminders] })
  else await deleteRule(context.db, programmeId, kind)
  const after = await currentRule(context, kind)
  await recordChange(context, { subjectId: globalId('programme', programmeId), before, after })
  return { kind: 'done', rule: after }
}

const currentRule = async (context: Context, kind: PacedKind): Promise<ProgrammeRule> =>
  ruleFrom(await rulesOf(context.db, [memberOf(context).programmeId]), kind)
