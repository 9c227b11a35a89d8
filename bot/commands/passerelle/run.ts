import { type Language, type Role, SetLanguageDocument } from '../../generated/operations.ts'
import { foldedWords } from '../../language/fold.ts'
import { cut } from '../../language/format.ts'
import { nearest } from '../../language/nearest.ts'
import { notice } from '../../messages/notice.ts'
import type { Action, Block } from '../../model/message.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import { plain } from '../../model/rich.ts'
import { say, sayRich } from '../../say.ts'
import type { Session } from '../../session.ts'
import { CHANNEL_WORDS, runChannel } from '../channel/run.ts'
import { runSetting, SETTING_WORDS } from '../settings/run.ts'

const HELP_WORDS = ['aide', 'help']
const LANGUAGE_WORDS = ['langue', 'language']
const LANGUAGES: Readonly<Record<string, Language>> = {
  fr: 'FR',
  francais: 'FR',
  french: 'FR',
  en: 'EN',
  anglais: 'EN',
  english: 'EN',
}

/** What each role can do, and so is told of. Establishments have no account: they answer from their mailbox. */
const HELP = {
  STAFF: [
    'relation-staff',
    'relation',
    'indicateur',
    'indicateur-review',
    'indicateur-periods',
    'jalon',
    'programme',
    'candidatures',
    'passerelle',
  ],
  COACH: ['relation', 'relation-mine', 'indicateur', 'indicateur-review', 'jalon', 'programme', 'jury', 'passerelle'],
  ENTREPRENEUR: ['relation', 'relation-mine', 'indicateur', 'indicateur-own', 'jalon', 'programme', 'passerelle'],
  EVALUATOR: [
    'indicateur',
    'indicateur-review',
    'indicateur-periods',
    'jalon',
    'relation-list',
    'programme',
    'jury',
    'passerelle',
  ],
  VIEWER: ['programme', 'jury', 'jalon', 'relation-list', 'passerelle'],
  BOT: [],
  CONTACT: [],
  FORMER_CONTACT: [],
} as const satisfies Record<Role, readonly string[]>

/** A person who greets or calls for help is shown what the bot can do. */
export const isHelp = (text: string): boolean => {
  const words = foldedWords(text)
  return (
    words.length < 4 &&
    words.some((word) => [...HELP_WORDS, 'bonjour', 'bonsoir', 'salut', 'hello', 'hi'].includes(word))
  )
}

/** `/passerelle`: help, or a setting. */
export async function runPasserelle(session: Session, text: string): Promise<Reply> {
  const [word, argument, ...others] = foldedWords(text)
  if (word === undefined || HELP_WORDS.includes(word)) return { kind: 'message', message: help(session) }
  if (LANGUAGE_WORDS.includes(word)) {
    const language = LANGUAGES[argument ?? '']
    return language
      ? setLanguage(session, language)
      : { kind: 'message', message: notice(session.sayRich('passerelle.languages')) }
  }
  if (CHANNEL_WORDS.includes(word)) return runChannel(session, argument === undefined ? [] : [argument, ...others])
  const setting = await runSetting(session, text)
  if (setting) return setting
  const near = nearest(word, [...HELP_WORDS, ...LANGUAGE_WORDS, ...CHANNEL_WORDS, ...SETTING_WORDS])
  const key = near ? 'passerelle.near' : 'passerelle.unknown'
  return { kind: 'message', message: notice(session.sayRich(key, { typed: cut(text, 200), near: near ?? '' })) }
}

/** The button that changes the language. */
export const pressLanguage = async (session: Session, argument: string): Promise<Reply> =>
  inPlace(await setLanguage(session, argument === 'EN' ? 'EN' : 'FR'))

async function setLanguage(session: Session, language: Language): Promise<Reply> {
  const { setLanguage: result } = await session.ask(SetLanguageDocument, {
    input: { clientKey: session.key, language },
  })
  const message =
    result.__typename === 'SetLanguageSuccess'
      ? notice(sayRich(result.member.language, 'passerelle.language-set'))
      : notice([result.message])
  return { kind: 'message', message }
}

/** What the person can do here, by role. */
export function help(session: Session) {
  const { name, role, language } = session.viewer
  const title = session.sayRich('passerelle.hello', { name, role })
  const lines = HELP[role].map((command): Block => ({ type: 'text', text: session.sayRich(`help.${command}`) }))
  const other: Language = language === 'FR' ? 'EN' : 'FR'
  const switchTo: Action = { act: 'passerelle.language', argument: other, label: say(other, 'passerelle.switch') }
  const blocks: Block[] = [{ type: 'text', text: title }, ...lines, { type: 'actions', actions: [switchTo] }]
  return { summary: plain(title), blocks }
}
