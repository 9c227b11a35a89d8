import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { placesCard } from './places-card.ts'
import { reachPlaces } from './reach-places.ts'

/** Shows the places that an establishment declared. */
export async function pressPlaces(session: Session, establishmentId: string): Promise<Reply> {
  const establishment = await reachPlaces(session, establishmentId)
  if (!establishment) return { kind: 'message', message: notice(session.sayRich('stale')) }
  const text = session.sayRich('capacity.heading', { name: establishment.name })
  return { kind: 'message', message: placesCard(session, text, establishment) }
}
