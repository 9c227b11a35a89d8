import { DeclareCapacityDocument } from '../../generated/operations.ts'
import { wholeNumber } from '../../language/whole-number.ts'
import { notice } from '../../messages/notice.ts'
import type { FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { placesCard } from './places-card.ts'

/** Declares the places of a period, and shows them all again. `state` is the establishment. */
export async function submitDeclare(session: Session, establishmentId: string, values: FormValues): Promise<Reply> {
  const { startsOn = '', endsOn = '' } = values
  const places = wholeNumber(session.viewer.language, values['places'] ?? '')
  if (places === undefined) return { kind: 'errors', errors: { places: session.say('capacity.places-error') } }
  const input = { clientKey: session.key, establishmentId, startsOn, endsOn, places }
  const { declareCapacity: result } = await session.ask(DeclareCapacityDocument, { input })
  switch (result.__typename) {
    case 'DeclareCapacitySuccess': {
      const text = session.sayRich('capacity.declared', { name: result.establishment.name })
      return { kind: 'replace', message: placesCard(session, text, result.establishment) }
    }
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}
