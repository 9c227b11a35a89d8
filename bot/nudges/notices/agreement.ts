import { day, todayIn } from '../../language/format.ts'
import type { Message } from '../../model/message.ts'
import { plain } from '../../model/rich.ts'
import { say, sayRich } from '../../say.ts'
import type { Nudge } from '../nudge-message.ts'
import { type Notice, otherwise } from './notice.ts'

type Agreement = Extract<Nudge['subject'], { __typename: 'Agreement' }>

/** To an agent: an agreement that is not signed, or that ends with nothing to renew it. */
export function agreementNotice(notice: Notice, { id, startsOn, endsOn, agreedSite: site }: Agreement): Message {
  const { nudge, reader, now } = notice
  const { language, timeZone } = reader
  const text = sayRich(language, 'nudge.agreement', {
    kind: nudge.kind,
    place: site.establishment.name,
    from: day(language, startsOn),
    until: day(language, endsOn),
    begun: startsOn <= todayIn(timeZone, now) ? 'yes' : 'no',
  })
  const [act, label] =
    nudge.kind === 'AGREEMENT_TO_SIGN'
      ? (['agreement.sign', 'agreement.button.sign'] as const)
      : (['agreement.renew', 'agreement.button.renew'] as const)
  return {
    summary: plain(text),
    language,
    blocks: [
      { type: 'text', text },
      { type: 'context', text: [site.experiment.title] },
      {
        type: 'actions',
        actions: [{ act, argument: id, label: say(language, label), style: 'primary' }, ...otherwise(notice)],
      },
    ],
  }
}
