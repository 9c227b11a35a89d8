import { day } from '../../language/format.ts'
import type { Message } from '../../model/message.ts'
import { plain } from '../../model/rich.ts'
import { sayRich } from '../../say.ts'
import type { Nudge } from '../nudge-message.ts'
import { later, type Notice } from './notice.ts'

type Agreement = Extract<Nudge['subject'], { __typename: 'Agreement' }>

/** To an agent: an agreement that is not signed, or that ends with nothing to renew it. */
export function agreementNotice(notice: Notice, { startsOn, endsOn, agreedSite: site }: Agreement): Message {
  const { nudge, reader } = notice
  const { language } = reader
  const text = sayRich(language, 'nudge.agreement', {
    kind: nudge.kind,
    place: site.establishment.name,
    from: day(language, startsOn),
    until: day(language, endsOn),
  })
  return {
    summary: plain(text),
    language,
    blocks: [
      { type: 'text', text },
      { type: 'context', text: [site.experiment.title] },
      { type: 'actions', actions: [later(notice)] },
    ],
  }
}
