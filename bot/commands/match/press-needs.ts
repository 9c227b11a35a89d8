import { ExperimentNeedsDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { nameCommunes } from './communes.ts'
import { needsForm } from './needs-form.ts'

/** Opens what an experiment looks for, filled with what was said last. */
export async function pressNeeds(session: Session, experimentId: string): Promise<Reply> {
  const { experiment } = await session.ask(ExperimentNeedsDocument, { id: experimentId })
  if (!experiment) return { kind: 'message', message: notice(session.sayRich('stale')) }
  if (!experiment.viewerCanSetNeeds) return { kind: 'message', message: notice(session.sayRich('not-for-role')) }
  const communes = await nameCommunes(session, experiment.needs?.inseeCodes ?? [])
  return { kind: 'form', form: needsForm(session, experiment, communes) }
}
