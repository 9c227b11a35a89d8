import type { ReturnedPartsFragment } from '../../generated/operations.ts'
import { answer } from '../../language/answer.ts'
import { placeOf } from '../../language/measured.ts'
import type { Message } from '../../model/message.ts'
import { plain } from '../../model/rich.ts'
import { say, sayRich } from '../../say.ts'
import { type Notice, otherwise, quoted } from './notice.ts'

/** To the author of a value: it was sent back, and why. */
export function returnedNotice(notice: Notice, measurement: ReturnedPartsFragment): Message {
  const { id, indicator, returnedBy, statusNote } = measurement
  const { language } = notice.reader
  const text = sayRich(language, 'nudge.returned', {
    by: returnedBy.name,
    value: answer(language, indicator.unit, measurement),
    name: indicator.name,
    place: placeOf(language, measurement),
  })
  const correct = { act: 'indicator.correct', argument: id, label: say(language, 'correct') }
  return {
    summary: plain(text),
    language,
    blocks: [
      { type: 'text', text },
      ...quoted(notice.reader, statusNote),
      { type: 'context', text: [indicator.experiment.title] },
      { type: 'actions', actions: [{ ...correct, style: 'primary' }, ...otherwise(notice)] },
    ],
  }
}
