import { findIntroduction, type IntroductionRow, introductionsById, lockIntroduction } from '#db/introductions.ts'
import { actorOf, type Context } from '../context.ts'
import { parseId } from '../ids.ts'
import { scopeOf } from '../viewer.ts'

/** An introduction that whoever changes it can see: a member in their scope, a contact the one of their link. */
export async function reachIntroduction(context: Context, rawId: string): Promise<IntroductionRow | undefined> {
  const id = parseId('introduction', rawId)
  const actor = actorOf(context)
  if (!id) return undefined
  if (actor.kind === 'member') return findIntroduction(context.db, scopeOf(actor), id)
  return id === actor.introductionId ? (await introductionsById(context.db, [id]))[0] : undefined
}

/** The same, held until the end of the transaction: nobody moves it meanwhile. */
export async function holdIntroduction(context: Context, rawId: string): Promise<IntroductionRow | undefined> {
  const introduction = await reachIntroduction(context, rawId)
  return introduction && lockIntroduction(context.db, introduction.id)
}
