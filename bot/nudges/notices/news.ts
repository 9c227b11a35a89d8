import type { NewsPartsFragment } from '../../generated/operations.ts'
import { day } from '../../language/format.ts'
import type { Message } from '../../model/message.ts'
import { sayRich } from '../../say.ts'
import { type IntroductionNotice, messageOf, namesOf, quoted, see } from './notice.ts'

/** To those concerned: where an introduction now stands, and the words that brought it there. */
export function newsNotice(told: IntroductionNotice): Message {
  const { reader, introduction } = told
  const { language } = reader
  const { statusBy, proposedBy, declineReason, outcome, expiresOn, note } = introduction
  const text = sayRich(language, `nudge.news.${newsOf(introduction)}`, {
    ...namesOf(introduction),
    // What an agent notes once the establishment was written to, the establishment has said.
    by: statusBy && (introduction.status === 'WITHDRAWN' || !proposedBy) ? statusBy.name : 'none',
    agent: proposedBy?.name ?? '',
    until: expiresOn ? day(language, expiresOn) : 'none',
    reason: declineReason ?? 'none',
    outcome: outcome ?? 'none',
  })
  return messageOf(told, text, { blocks: quoted(reader, note), actions: [see(told)] })
}

function newsOf({ status, waitlistedAt, waitingFor }: NewsPartsFragment) {
  switch (status) {
    case 'PROPOSED':
    case 'UNDER_REVIEW':
    case 'MORE_INFO':
      if (waitlistedAt) return 'waitlisted'
      return status !== 'MORE_INFO' && waitingFor === 'ENTERPRISE' ? 'agreed' : status
    case 'DRAFT':
    case 'REQUESTED':
    case 'MET':
      throw new Error(`An introduction that is ${status} is told otherwise than as news.`)
    default:
      return status
  }
}
