import { planLinkRenewal } from '#db/introduction-nudges.ts'
import { type IntroductionRow, introductionsById } from '#db/introductions.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { actorOf, type Context } from '../context.ts'
import type { RenewAnswerLinkInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { isEnded } from '../introductions/introduction.ts'

export type RenewOutcome =
  | { readonly kind: 'done'; readonly introduction: IntroductionRow }
  | { readonly kind: 'over'; readonly introduction: IntroductionRow }
  | ClientKeyReused

/** Plans a mail with a new link, to the address of the first one: at most one an hour, whoever asks. */
export const renewAnswerLink = (context: Context, input: RenewAnswerLinkInput): Promise<RenewOutcome> =>
  once<RenewOutcome>(context, {
    input,
    change: 'ANSWER_LINK_RENEWED',
    command: async (inside) => {
      const introduction = await introductionOfViewer(inside)
      if (isEnded(introduction)) return { kind: 'over', introduction }
      // Only what is sent is written down: an old link, asked for without end, would fill events that are never erased.
      if (await planLinkRenewal(inside.db, introduction, inside.now()))
        await recordChange(inside, { subjectId: globalId('introduction', introduction.id), after: {} })
      return { kind: 'done', introduction }
    },
    again: async (inside) => ({ kind: 'done', introduction: await introductionOfViewer(inside) }),
  })

/** The introduction that the viewer's link answers. */
export async function introductionOfViewer(context: Context): Promise<IntroductionRow> {
  const actor = actorOf(context)
  if (actor.kind !== 'contact') throw new Error('A field for contacts was reached by a member: its @roles are wrong.')
  const [introduction] = await introductionsById(context.db, [actor.introductionId])
  if (!introduction) throw new Error('The introduction of a link is gone.')
  return introduction
}
