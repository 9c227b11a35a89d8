import { foldedWords } from '../../language/fold.ts'
import { readHours } from '../../language/hours.ts'
import { readTimeZone } from '../../language/time-zone.ts'
import { LINK_WORDS } from '../../link-again.ts'
import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { TextKey } from '../../say.ts'
import type { Session } from '../../session.ts'
import { askToUnlink, sayLinked } from './accounts.ts'
import { readSettings, settingsCard } from './card.ts'
import { change } from './change.ts'
import { runLeave } from './leave.ts'

const YES = ['oui', 'yes', 'on']
const NO = ['non', 'no', 'off']

type Setting = (session: Session, text: string) => Promise<Reply>

const howTo = async (session: Session, key: TextKey): Promise<Reply> => ({
  kind: 'message',
  message: notice(session.sayRich(key)),
})

const show: Setting = async (session) => ({
  kind: 'message',
  message: settingsCard(session, await readSettings(session)),
})

const setHours: Setting = async (session, text) => {
  const hours = readHours(text)
  return hours
    ? change(session, { workStartsAt: hours.from, workEndsAt: hours.to })
    : howTo(session, 'settings.hours-error')
}

const setTimeZone: Setting = async (session, text) => {
  const timeZone = readTimeZone(text)
  return timeZone ? change(session, { timeZone }) : howTo(session, 'settings.time-zone-error')
}

const setDigest: Setting = async (session, text) => {
  const [word = ''] = foldedWords(text)
  if (YES.includes(word) || NO.includes(word)) return change(session, { digest: YES.includes(word) })
  return howTo(session, 'settings.digest-how')
}

const SETTINGS: readonly (readonly [readonly string[], Setting])[] = [
  [['reglages', 'settings'], show],
  [['heures', 'hours'], setHours],
  [['fuseau', 'timezone'], setTimeZone],
  [['recapitulatif', 'digest'], setDigest],
  [['conges', 'conge', 'vacances', 'absence', 'leave', 'holiday', 'holidays'], runLeave],
  [['delier', 'unlink'], askToUnlink],
  [LINK_WORDS, sayLinked],
]

/** The words of `/passerelle` that are settings: near misses are told of them. */
export const SETTING_WORDS = SETTINGS.flatMap(([words]) => words)

/** `/passerelle réglages`, `/passerelle heures 9h-17h`…; `undefined` when it is no setting. */
export async function runSetting(session: Session, text: string): Promise<Reply | undefined> {
  const [first = ''] = text.trim().split(/\s/, 1)
  const [word = ''] = foldedWords(first)
  const found = SETTINGS.find(([words]) => words.includes(word))
  return found?.[1](session, text.trim().slice(first.length).trim())
}
