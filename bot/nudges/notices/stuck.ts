import type { NewsPartsFragment } from '../../generated/operations.ts'
import { dayOf } from '../../language/format.ts'
import type { Message } from '../../model/message.ts'
import { plain, type Rich } from '../../model/rich.ts'
import { say, sayRich } from '../../say.ts'
import { type Notice, namesOf, otherwise, type Reader } from './notice.ts'

/** As many as the API gives: there may be more. */
const SHOWN = 20

/** To an agent, once a week: what does not move any more, whom it waits for, and since when. */
export function stuckNotice(notice: Notice): Message {
  const { nudge, reader } = notice
  const { stuck = [] } = nudge
  const { language } = reader
  const count = stuck.length
  const text = sayRich(language, 'nudge.stuck', { count, more: count < SHOWN ? 'no' : 'yes' })
  const all = { act: 'introduction.list', argument: 'stuck', label: say(language, 'nudge.all') }
  return {
    summary: plain(text),
    language,
    blocks: [
      { type: 'text', text },
      ...stuck.map((introduction) => ({ type: 'text', text: lineOf(reader, introduction) }) as const),
      { type: 'actions', actions: [{ ...all, style: 'primary' }, ...otherwise(notice)] },
    ],
  }
}

function lineOf({ language, timeZone }: Reader, introduction: NewsPartsFragment): Rich {
  const { waitingFor, statusAt } = introduction
  const since = dayOf(language, timeZone, statusAt)
  return sayRich(language, 'nudge.stuck-line', { ...namesOf(introduction), who: waitingFor ?? 'none', since })
}
