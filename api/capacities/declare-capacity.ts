import { lockCapacities, upsertCapacity } from '#db/capacities.ts'
import { type EstablishmentRow, lockEstablishment } from '#db/establishments.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import { reachEstablishment, sameEstablishment } from '../establishments/reach-establishment.ts'
import type { DeclareCapacityInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
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
    again: sameEstablishment,
  })

async function declare(context: Context, input: DeclareCapacityInput): Promise<DeclareCapacityOutcome> {
  const { db, now } = context
  const { startsOn, endsOn, places } = input
  const establishment = await reachEstablishment(context, input.establishmentId)
  if (!establishment) return { kind: 'not-found' }
  if (startsOn > endsOn) return { kind: 'invalid-input', field: 'endsOn', text: 'invalid.period-reversed' }
  if (places < 0 || places > 10_000) return { kind: 'invalid-input', field: 'places', text: 'invalid.places' }
  const { id: establishmentId, programmeId } = establishment
  // A period that nobody has declared yet has no row to hold: two that overlap would both be found alone.
  await lockEstablishment(db, establishmentId)
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
