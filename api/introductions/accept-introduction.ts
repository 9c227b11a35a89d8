import { findLivingConsent } from '#db/consents.ts'
import type { IntroductionRow } from '#db/introductions.ts'
import type { Context } from '../context.ts'
import type { AcceptIntroductionInput } from '../generated/resolvers.ts'
import type { InvalidInput } from '../problems.ts'
import { invalidNote, trimmed } from '../words.ts'
import { giveConsent, staleConsent } from './consent.ts'
import { readContact } from './contact.ts'
import { rules } from './introduction.ts'
import { go, type MoveOutcome, moveIntroduction, stay } from './move-introduction.ts'
import { takePlace } from './take-place.ts'

const MAXIMUM_DATES = 3

/** The establishment agrees. ACCEPTED at once when the enterprise has consented, if a place is left; otherwise it waits for it. */
export const acceptIntroduction = (context: Context, input: AcceptIntroductionInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'INTRODUCTION_ACCEPTED',
    rule: rules.accept,
    work: async (inside, introduction) => {
      const note = trimmed(input.note)
      const proposedDates = [...(input.proposedDates ?? [])]
      const invalid =
        staleConsent(input.consentVersion) ?? invalidNote(note) ?? invalidDates(proposedDates, inside.now())
      if (invalid) return invalid
      const contact = toldContact(inside, introduction, input)
      if (contact.kind !== 'contact') return contact
      const { contactName, contactEmail } = contact
      return agree(inside, introduction, { note, proposedDates, contactName, contactEmail })
    },
  })

/** An agent who hears the answer by telephone may learn whom to write to; a contact who answers is the one known. */
const toldContact = (
  { viewer }: Context,
  { contactName, contactEmail }: IntroductionRow,
  told: AcceptIntroductionInput,
) =>
  viewer.kind === 'member'
    ? readContact(told.contactName ?? contactName, told.contactEmail ?? contactEmail)
    : ({ kind: 'contact', contactName, contactEmail } as const)

type Said = Pick<IntroductionRow, 'note' | 'proposedDates' | 'contactName' | 'contactEmail'>

async function agree(context: Context, introduction: IntroductionRow, said: Said) {
  const { db, now } = context
  const place = await takePlace(context, introduction)
  if (place.kind === 'full') return place
  await giveConsent(context, introduction, 'ESTABLISHMENT')
  const agreed = { ...said, waitlistedAt: null, establishmentAgreedAt: now() }
  return (await findLivingConsent(db, introduction.id, 'ENTERPRISE'))
    ? go(context, 'ACCEPTED', { ...agreed, capacityId: place.capacityId })
    : stay(agreed)
}

function invalidDates(dates: readonly Date[], now: Date): InvalidInput | undefined {
  if (dates.length <= MAXIMUM_DATES && dates.every((date) => date > now)) return undefined
  return { kind: 'invalid-input', field: 'proposedDates', text: 'invalid.proposed-dates' }
}
