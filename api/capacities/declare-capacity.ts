import { lockCapacities, upsertCapacity } from '#db/capacities.ts'
import { type EstablishmentRow, findEstablishment } from '#db/establishments.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import type { DeclareCapacityInput } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'

export type DeclareCapacityOutcome =
  | { readonly kind: 'done'; readonly establishment: EstablishmentRow }
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** Records the places of a period. Periods do not overlap, and places already taken are not taken back. */
export const declareCapacity = (context: Context, input: DeclareCapacityInput): Promise<DeclareCapacityOutcome> =>
  once<DeclareCapacityOutcome>(context, {
    input,
    change: 'CAPACITY_DECLARED',
    command: (inside) => declare(inside, input),
    again: async (inside, subjectId) => {
      const establishment = await find(inside, subjectId)
      return establishment ? { kind: 'done', establishment } : { kind: 'not-found' }
    },
  })

async function find(context: Context, rawId: string): Promise<EstablishmentRow | undefined> {
  const id = parseId('establishment', rawId)
  return id && findEstablishment(context.db, scopeOfViewer(context), id)
}

async function declare(context: Context, input: DeclareCapacityInput): Promise<DeclareCapacityOutcome> {
  const { db, now } = context
  const { startsOn, endsOn, places } = input
  const establishment = await find(context, input.establishmentId)
  if (!establishment) return { kind: 'not-found' }
  if (startsOn > endsOn) return { kind: 'invalid-input', field: 'endsOn', text: 'invalid.period-reversed' }
  if (places < 0 || places > 10_000) return { kind: 'invalid-input', field: 'places', text: 'invalid.places' }
  const { id: establishmentId, programmeId } = establishment
  const periods = await lockCapacities(db, establishmentId, startsOn, endsOn)
  if (periods.some((period) => period.startsOn !== startsOn))
    return { kind: 'invalid-input', field: 'startsOn', text: 'invalid.period-overlap' }
  if (periods.some(({ taken }) => taken > places))
    return { kind: 'invalid-input', field: 'places', text: 'invalid.places-taken' }
  const declared = { startsOn, endsOn, places }
  await upsertCapacity(db, {
    ...declared,
    programmeId,
    establishmentId,
    declaredBy: memberOf(context).id,
    declaredAt: now(),
  })
  await recordChange(context, { subjectId: globalId('establishment', establishmentId), after: declared })
  return { kind: 'done', establishment }
}
