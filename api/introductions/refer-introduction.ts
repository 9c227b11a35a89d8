import { findLivingConsent, insertConsent } from '#db/consents.ts'
import { type IntroductionRow, insertIntroduction } from '#db/introductions.ts'
import type { Context } from '../context.ts'
import type { ReferIntroductionInput } from '../generated/resolvers.ts'
import { invalidNote, trimmed } from '../words.ts'
import { readContact } from './contact.ts'
import { rules } from './introduction.ts'
import { go, type MoveOutcome, moveIntroduction, stamp } from './move-introduction.ts'

/** The contact names a better person: this introduction ends, and a new request to that person waits for the agents. */
export const referIntroduction = (context: Context, input: ReferIntroductionInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'INTRODUCTION_REFERRED',
    rule: rules.refer,
    work: async (inside, introduction) => {
      const note = trimmed(input.note)
      const contact = readContact(input.contactName, input.contactEmail)
      if (contact.kind !== 'contact') return contact
      const { contactName, contactEmail } = contact
      if (!contactName) return { kind: 'invalid-input', field: 'contactName', text: 'invalid.contact-name' }
      if (!contactEmail) return { kind: 'invalid-input', field: 'contactEmail', text: 'invalid.email' }
      const invalid = invalidNote(note)
      if (invalid) return invalid
      return {
        ...go(inside, 'REFERRED_ONWARD', { note, waitlistedAt: null }),
        next: (context) => askBetterPerson(context, introduction, { contactName, contactEmail }),
      }
    },
  })

/** The enterprise consented to meet this establishment: the consent holds for whoever answers there. */
async function askBetterPerson(
  context: Context,
  { id, programmeId, experimentId, establishmentId, purpose, effort, requestedBy }: IntroductionRow,
  contact: Pick<IntroductionRow, 'contactName' | 'contactEmail'>,
): Promise<void> {
  const { db, now } = context
  const request = { programmeId, experimentId, establishmentId, purpose, effort, requestedBy, ...contact }
  const next = await insertIntroduction(db, { ...request, requestedAt: now(), referredFromId: id, ...stamp(context) })
  const consent = await findLivingConsent(db, id, 'ENTERPRISE')
  if (!next || !consent) return
  const { id: _id, ...kept } = consent
  await insertConsent(db, { ...kept, introductionId: next.id })
}
