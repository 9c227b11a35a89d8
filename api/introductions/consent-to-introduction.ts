import { findLivingConsent } from '#db/consents.ts'
import type { IntroductionRow } from '#db/introductions.ts'
import type { Context } from '../context.ts'
import type { ConsentToIntroductionInput } from '../generated/resolvers.ts'
import { giveConsent, staleConsent } from './consent.ts'
import { rules } from './introduction.ts'
import { go, type MoveOutcome, moveIntroduction, stay, type Written } from './move-introduction.ts'
import { takePlace } from './take-place.ts'

/** The enterprise consents: if the establishment has agreed already, they are introduced. */
export const consentToIntroduction = (context: Context, input: ConsentToIntroductionInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'INTRODUCTION_CONSENTED',
    rule: rules.consent,
    work: async (inside, introduction) => {
      const invalid = staleConsent(input.consentVersion)
      if (invalid) return invalid
      // Consenting again is no way to pass before those who wait for a place.
      if (await findLivingConsent(inside.db, introduction.id, 'ENTERPRISE')) return stay({})
      await giveConsent(inside, introduction, 'ENTERPRISE')
      return introduction.establishmentAgreedAt ? join(inside, introduction) : stay({})
    },
  })

/** The last place may have gone since the establishment agreed: the introduction then waits for another. */
async function join(context: Context, introduction: IntroductionRow): Promise<Written> {
  const place = await takePlace(context, introduction)
  return place.kind === 'full'
    ? stay({ waitlistedAt: introduction.waitlistedAt ?? context.now() })
    : go(context, 'ACCEPTED', { note: introduction.note, capacityId: place.capacityId, waitlistedAt: null })
}
