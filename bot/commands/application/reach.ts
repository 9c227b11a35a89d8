import { ApplicationByIdDocument } from '../../generated/operations.ts'
import type { Session } from '../../session.ts'
import type { Application } from './cards.ts'

/** The application of a button, as it now stands. */
export async function reachApplication(session: Session, id: string): Promise<Application | undefined> {
  const { node } = await session.ask(ApplicationByIdDocument, { id })
  return node?.__typename === 'Application' ? node : undefined
}
