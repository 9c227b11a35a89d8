import type { SettingsPartsFragment } from '../../generated/operations.ts'
import { foldedWords } from '../../language/fold.ts'
import { todayIn } from '../../language/format.ts'
import { readLeave } from '../../language/leave.ts'
import { notice } from '../../messages/notice.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import { sayRich, type TextKey } from '../../say.ts'
import type { Session } from '../../session.ts'
import { readSettings } from './card.ts'
import { change, keep } from './change.ts'
import { endLeaveButton, leaveValues } from './leave-words.ts'

const END = ['fin', 'finis', 'termines', 'annuler', 'annules', 'aucun', 'non', 'end', 'over', 'cancel', 'none', 'no']

/** `/passerelle congés`, « du 3 au 21 août », « jusqu'au 21 août », « fin ». */
export async function runLeave(session: Session, text: string): Promise<Reply> {
  const words = foldedWords(text)
  if (words.length === 0) return sayLeave(session, await readSettings(session), 'settings.leave-standing')
  if (words.length === 1 && words.every((word) => END.includes(word))) return endLeave(session)
  const leave = readLeave(text, todayIn(session.viewer.timeZone, session.now()))
  if (!leave) return { kind: 'message', message: notice(session.sayRich('settings.leave-error')) }
  const kept = await keep(session, { leave })
  return 'message' in kept
    ? { kind: 'message', message: notice([kept.message]) }
    : sayLeave(session, kept, 'settings.leave-kept')
}

/** What is known of their leave, with the button that ends it; how to tell it when there is none. */
function sayLeave({ now, sayRich: how }: Session, member: SettingsPartsFragment, key: TextKey): Reply {
  const { language, leave, settings } = member
  if (!leave) return { kind: 'message', message: notice(how('settings.leave-how')) }
  const text = sayRich(language, key, { ...leaveValues(language, leave), digest: String(settings?.digest) })
  const button = endLeaveButton(member, leave, { now: now(), place: 'notice' })
  return { kind: 'message', message: notice(text, { type: 'actions', actions: [button] }) }
}

async function endLeave(session: Session): Promise<Reply> {
  const kept = await keep(session, { leave: null })
  return {
    kind: 'message',
    message: notice('message' in kept ? [kept.message] : session.sayRich('settings.leave-ended')),
  }
}

/** The button: on the card of settings, the card stays. */
export const pressEndLeave = async (session: Session, place: string): Promise<Reply> =>
  inPlace(await (place === 'card' ? change(session, { leave: null }) : endLeave(session)))
