import { noteContact } from '#db/establishment-contacts.ts'
import { type Context, memberOf } from '../context.ts'
import { establishmentById } from '../establishments/resolvers.ts'
import type { ProposeIntroductionInput } from '../generated/resolvers.ts'
import { invalidNote, trimmed } from '../words.ts'
import { cannotBeAskedAnyMore } from './cannot-be-asked.ts'
import { readContact } from './contact.ts'
import { rules } from './introduction.ts'
import { go, type MoveOutcome, moveIntroduction } from './move-introduction.ts'

/** An agent vouches for a request. The contact that they name becomes the establishment's, where none was known. */
export const proposeIntroduction = (context: Context, input: ProposeIntroductionInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'INTRODUCTION_PROPOSED',
    rule: rules.propose,
    work: async (inside, introduction) => {
      const refused = await cannotBeAskedAnyMore(inside, introduction)
      if (refused) return refused
      const establishment = await inside.load(establishmentById, introduction.establishmentId)
      const contact = readContact(
        input.contactName ?? introduction.contactName ?? establishment.contactName,
        input.contactEmail ?? introduction.contactEmail ?? establishment.contactEmail,
      )
      const message = trimmed(input.message)
      if (contact.kind !== 'contact') return contact
      const invalid = invalidNote(message, false, 'message')
      if (invalid) return invalid
      const { contactName, contactEmail } = contact
      if (!establishment.contactEmail && contactEmail)
        await noteContact(inside.db, establishment.id, { contactName, contactEmail })
      const proposal = { contactName, contactEmail, message }
      return go(inside, 'PROPOSED', { ...proposal, proposedBy: memberOf(inside).id, proposedAt: inside.now() })
    },
  })
