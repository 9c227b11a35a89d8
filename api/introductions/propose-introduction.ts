import { noteContact } from '#db/establishment-contacts.ts'
import { type Context, memberOf } from '../context.ts'
import { establishmentById } from '../establishments/resolvers.ts'
import type { ProposeIntroductionInput } from '../generated/resolvers.ts'
import type { InvalidInput } from '../problems.ts'
import { cannotBeAskedAnyMore } from './cannot-be-asked.ts'
import { rules } from './introduction.ts'
import { go, type MoveOutcome, moveIntroduction } from './move-introduction.ts'
import { emailOf, trimmed } from './words.ts'

/** An agent vouches for a request. The contact that they name becomes the establishment's, where none was known. */
export const proposeIntroduction = (context: Context, input: ProposeIntroductionInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'INTRODUCTION_PROPOSED',
    rule: rules.propose,
    work: async (inside, introduction) => {
      const refused = await cannotBeAskedAnyMore(inside, introduction)
      if (refused) return refused
      const establishment = await inside.load(establishmentById, introduction.establishmentId)
      const contactName = trimmed(input.contactName ?? introduction.contactName ?? establishment.contactName)
      const typed = input.contactEmail ?? introduction.contactEmail ?? establishment.contactEmail ?? ''
      const contactEmail = typed.trim() === '' ? null : emailOf(typed)
      const message = trimmed(input.message)
      if (contactEmail === undefined) return invalid('contactEmail', 'invalid.email')
      if (contactName && contactName.length > 200) return invalid('contactName', 'invalid.contact-name')
      if (message && message.length > 2000) return invalid('message', 'invalid.note')
      if (!establishment.contactEmail && contactEmail)
        await noteContact(inside.db, establishment.id, { contactName, contactEmail })
      const proposal = { contactName, contactEmail, message }
      return go(inside, 'PROPOSED', { ...proposal, proposedBy: memberOf(inside).id, proposedAt: inside.now() })
    },
  })

const invalid = (field: string, text: InvalidInput['text']): InvalidInput => ({ kind: 'invalid-input', field, text })
