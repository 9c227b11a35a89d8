import { EstablishmentPlacesDocument, type PlacesPartsFragment } from '../../generated/operations.ts'
import type { Session } from '../../session.ts'

/** The establishment of a button, with the places that it declared. */
export async function reachPlaces(session: Session, id: string): Promise<PlacesPartsFragment | undefined> {
  const { node } = await session.ask(EstablishmentPlacesDocument, { id })
  return node?.__typename === 'Establishment' ? node : undefined
}
