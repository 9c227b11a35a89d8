import { findLivingConsent } from '#db/consents.ts'
import type { IntroductionRow } from '#db/introductions.ts'
import type { Context } from '../context.ts'
import type { AcceptIntroductionInput } from '../generated/resolvers.ts'
import type { InvalidInput } from '../problems.ts'
import { giveConsent, staleConsent } from './consent.ts'
import { rules } from './introduction.ts'
import { go, type MoveOutcome, moveIntroduction, stay } from './move-introduction.ts'
import { takePlace } from './take-place.ts'
import { invalidNote, trimmed } from './words.ts'

const MAXIMUM_DATES = 3

/** The establishment agrees. ACCEPTED at once when the enterprise has consented, if a place is left; otherwise it waits for her. */
export const acceptIntroduction = (context: Context, input: AcceptIntroductionInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'INTRODUCTION_ACCEPTED',
    rule: rules.accept,
    work: async (inside, introduction) => {
      const note = trimmed(input.note)
      const proposedDates = [...(input.proposedDates ?? [])]
      const invalid =
        staleConsent(input.consentVersion) ?? invalidNote(note) ?? invalidDates(proposedDates, inside.now())
      return invalid ?? agree(inside, introduction, { note, proposedDates })
    },
  })

async function agree(
  context: Context,
  introduction: IntroductionRow,
  said: { note: string | null; proposedDates: Date[] },
) {
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
