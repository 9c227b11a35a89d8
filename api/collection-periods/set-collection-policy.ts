import { lockProgramme, type ProgrammeRow, programmesById, updateProgramme } from '#db/programmes.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import type { SetCollectionPolicyInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput } from '../problems.ts'

export type SetPolicyOutcome =
  | { readonly kind: 'done'; readonly programme: ProgrammeRow }
  | InvalidInput
  | ClientKeyReused

/** Changes how long values are collected. Nothing else is stored: due and locking days follow at once. */
export const setCollectionPolicy = (context: Context, input: SetCollectionPolicyInput): Promise<SetPolicyOutcome> =>
  once<SetPolicyOutcome>(context, {
    input,
    change: 'COLLECTION_POLICY_SET',
    command: (inside) => set(inside, input),
    again: async (inside) => ({ kind: 'done', programme: await programmeOf(inside) }),
  })

async function programmeOf(context: Context): Promise<ProgrammeRow> {
  const [programme] = await programmesById(context.db, [memberOf(context).programmeId])
  if (!programme) throw new Error('The programme of the member asking is gone.')
  return programme
}

async function set(context: Context, input: SetCollectionPolicyInput): Promise<SetPolicyOutcome> {
  await lockProgramme(context.db, memberOf(context).programmeId)
  const before = policyOf(await programmeOf(context))
  const after = {
    dueWorkingDays: input.dueWorkingDays ?? before.dueWorkingDays,
    lockWorkingDays: input.lockWorkingDays ?? before.lockWorkingDays,
    smallGroup: input.smallGroup ?? before.smallGroup,
  }
  const invalid = invalidPolicy(after)
  if (invalid) return invalid
  const programme = await updateProgramme(context.db, memberOf(context).programmeId, after)
  await recordChange(context, { subjectId: globalId('programme', programme.id), before, after })
  return { kind: 'done', programme }
}

type Policy = Pick<ProgrammeRow, 'dueWorkingDays' | 'lockWorkingDays' | 'smallGroup'>

const policyOf = ({ dueWorkingDays, lockWorkingDays, smallGroup }: Policy): Policy => ({
  dueWorkingDays,
  lockWorkingDays,
  smallGroup,
})

function invalidPolicy({ dueWorkingDays, lockWorkingDays, smallGroup }: Policy) {
  const invalid = (field: keyof Policy): InvalidInput => ({
    kind: 'invalid-input',
    field,
    text: 'invalid.collection-policy',
  })
  if (dueWorkingDays < 1 || dueWorkingDays > 100) return invalid('dueWorkingDays')
  if (lockWorkingDays < dueWorkingDays || lockWorkingDays > 300) return invalid('lockWorkingDays')
  return smallGroup < 1 || smallGroup > 100 ? invalid('smallGroup') : undefined
}
