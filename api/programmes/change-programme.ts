import { findCohortOutside } from '#db/cohorts.ts'
import { type ProgrammeRow, updateProgramme } from '#db/programmes.ts'
import { keptAmount } from '../agreements/money.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import type { Context } from '../context.ts'
import type { ChangeProgrammeInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput } from '../problems.ts'
import { holdProgramme, programmeOfViewer } from './hold-programme.ts'
import { forEvent, invalidProgramme, type ProgrammeDetails } from './programme.ts'

export type ChangeProgrammeOutcome =
  | { readonly kind: 'done'; readonly programme: ProgrammeRow }
  | InvalidInput
  | ClientKeyReused

/** Changes the dates of the programme, its budget, and what its cohorts are called. */
export const changeProgramme = (context: Context, input: ChangeProgrammeInput): Promise<ChangeProgrammeOutcome> =>
  once<ChangeProgrammeOutcome>(context, {
    input,
    change: 'PROGRAMME_CHANGED',
    command: (inside) => change(inside, input),
    again: async (inside) => ({ kind: 'done', programme: await programmeOfViewer(inside) }),
  })

async function change(context: Context, input: ChangeProgrammeInput): Promise<ChangeProgrammeOutcome> {
  const before = await holdProgramme(context)
  const details = changed(before, input)
  const invalid = invalidProgramme(details, await findCohortOutside(context.db, before.id, details))
  if (invalid) return invalid
  const programme = await updateProgramme(context.db, before.id, details)
  await recordChange(context, {
    subjectId: globalId('programme', programme.id),
    before: forEvent(before),
    after: forEvent(programme),
  })
  return { kind: 'done', programme }
}

/** What is left out stays; null removes what may be missing. */
const changed = (before: ProgrammeRow, given: ChangeProgrammeInput): ProgrammeDetails => ({
  startsOn: given.startsOn === undefined ? before.startsOn : given.startsOn,
  endsOn: given.endsOn === undefined ? before.endsOn : given.endsOn,
  cohortLabel: given.cohortLabel ?? before.cohortLabel,
  budgetPerYear: given.budgetPerYear === undefined ? before.budgetPerYear : keptAmount(given.budgetPerYear),
  budgetYears: given.budgetYears === undefined ? before.budgetYears : given.budgetYears,
  budgetPerEnterprise:
    given.budgetPerEnterprise === undefined ? before.budgetPerEnterprise : keptAmount(given.budgetPerEnterprise),
})
