import { type ProgrammeRow, updateProgramme } from '#db/programmes.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import type { SetIntroductionPolicyInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput } from '../problems.ts'
import { holdProgramme, programmeOfViewer } from '../programmes/hold-programme.ts'

export type SetPolicyOutcome =
  | { readonly kind: 'done'; readonly programme: ProgrammeRow }
  | InvalidInput
  | ClientKeyReused

/** Changes how long introductions wait. Nothing else is stored: deadlines follow at once. */
export const setIntroductionPolicy = (context: Context, input: SetIntroductionPolicyInput): Promise<SetPolicyOutcome> =>
  once<SetPolicyOutcome>(context, {
    input,
    change: 'INTRODUCTION_POLICY_SET',
    command: (inside) => set(inside, input),
    again: async (inside) => ({ kind: 'done', programme: await programmeOfViewer(inside) }),
  })

async function set(context: Context, input: SetIntroductionPolicyInput): Promise<SetPolicyOutcome> {
  const before = policyOf(await holdProgramme(context))
  const after = {
    reminderWorkingDays: input.reminderWorkingDays ?? before.reminderWorkingDays,
    expiryWorkingDays: input.expiryWorkingDays ?? before.expiryWorkingDays,
    reviewWorkingDays: input.reviewWorkingDays ?? before.reviewWorkingDays,
    linkDays: input.linkDays ?? before.linkDays,
  }
  const invalid = invalidPolicy(after)
  if (invalid) return invalid
  const programme = await updateProgramme(context.db, memberOf(context).programmeId, after)
  await recordChange(context, { subjectId: globalId('programme', programme.id), before, after })
  return { kind: 'done', programme }
}

type Policy = Pick<ProgrammeRow, 'reminderWorkingDays' | 'expiryWorkingDays' | 'reviewWorkingDays' | 'linkDays'>

const policyOf = ({ reminderWorkingDays, expiryWorkingDays, reviewWorkingDays, linkDays }: Policy): Policy => ({
  reminderWorkingDays,
  expiryWorkingDays,
  reviewWorkingDays,
  linkDays,
})

function invalidPolicy({ reminderWorkingDays, expiryWorkingDays, reviewWorkingDays, linkDays }: Policy) {
  const invalid = (field: keyof Policy): InvalidInput => ({ kind: 'invalid-input', field, text: 'invalid.policy' })
  if (reminderWorkingDays < 1 || reminderWorkingDays > 100) return invalid('reminderWorkingDays')
  if (expiryWorkingDays < reminderWorkingDays || expiryWorkingDays > 300) return invalid('expiryWorkingDays')
  if (reviewWorkingDays < expiryWorkingDays || reviewWorkingDays > 300) return invalid('reviewWorkingDays')
  return linkDays < 1 || linkDays > 90 ? invalid('linkDays') : undefined
}
