import { insertConsent } from '#db/consents.ts'
import type { ConsentSide } from '#db/generated/tables.ts'
import type { IntroductionRow } from '#db/introductions.ts'
import { actorOf, type Context, memberIdOf } from '../context.ts'
import type { InvalidInput } from '../problems.ts'

/** The version of both texts in the catalogues, `consent.ENTERPRISE` and `consent.ESTABLISHMENT`: a change of one changes it. */
export const CONSENT_VERSION = '2026-11'

/** Whoever consents has read the text as it is now. */
export const staleConsent = (version: string): InvalidInput | undefined =>
  version === CONSENT_VERSION
    ? undefined
    : { kind: 'invalid-input', field: 'consentVersion', text: 'invalid.consent-version' }

/** Records the consent of a side, with who gave it, where, when, and to which text. */
export const giveConsent = async (
  context: Context,
  { programmeId, id }: Pick<IntroductionRow, 'programmeId' | 'id'>,
  side: ConsentSide,
): Promise<void> => {
  const { channel } = actorOf(context)
  await insertConsent(context.db, {
    programmeId,
    introductionId: id,
    side,
    textVersion: CONSENT_VERSION,
    channel,
    givenBy: memberIdOf(context),
    givenAt: context.now(),
  })
}
