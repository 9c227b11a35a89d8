import { eraseContact, noteContact } from '#db/establishment-contacts.ts'
import type { EstablishmentRow } from '#db/establishments.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import type { Context } from '../context.ts'
import { reachEstablishment, sameEstablishment } from '../establishments/reach-establishment.ts'
import type { SetEstablishmentContactInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { readContact } from '../introductions/contact.ts'
import type { InvalidInput, NotFound } from '../problems.ts'

export type SetContactOutcome =
  | { readonly kind: 'done'; readonly establishment: EstablishmentRow }
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** Notes the contact of an establishment. The event says that it changed, not who it is: events cannot be erased. */
export const setEstablishmentContact = (
  context: Context,
  input: SetEstablishmentContactInput,
): Promise<SetContactOutcome> =>
  once<SetContactOutcome>(context, {
    input,
    change: 'ESTABLISHMENT_CONTACT_SET',
    command: (inside) => set(inside, input),
    again: sameEstablishment,
  })

async function set(context: Context, input: SetEstablishmentContactInput): Promise<SetContactOutcome> {
  const establishment = await reachEstablishment(context, input.establishmentId)
  if (!establishment) return { kind: 'not-found' }
  const contact = readContact(input.name, input.email)
  if (contact.kind !== 'contact') return { ...contact, field: contact.field === 'contactName' ? 'name' : 'email' }
  const { contactName, contactEmail } = contact
  await noteContact(context.db, establishment.id, { contactName, contactEmail })
  if (!contactName && !contactEmail) await eraseContact(context.db, establishment.id)
  const known = { name: contactName !== null, email: contactEmail !== null }
  await recordChange(context, { subjectId: globalId('establishment', establishment.id), after: known })
  return { kind: 'done', establishment: { ...establishment, contactName, contactEmail } }
}
