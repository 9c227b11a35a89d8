import { type Language, type Role, SetLanguageDocument } from '../../generated/operations.ts'
import { foldedWords } from '../../language/fold.ts'
import { cut } from '../../language/format.ts'
import { nearestAll } from '../../language/nearest.ts'
import { notice } from '../../messages/notice.ts'
import { suggestLines } from '../../messages/suggest.ts'
import type { Action, Block, Message } from '../../model/message.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import { plain } from '../../model/rich.ts'
import { say, sayRich } from '../../say.ts'
import type { Session } from '../../session.ts'
import { undoButton } from '../change/undo-button.ts'
import { CHANNEL_WORDS, runChannel } from '../channel/run.ts'
import { runSetting, SETTING_WORDS } from '../settings/run.ts'
import { findExamples } from './examples.ts'
import { FORECAST_WORDS, showForecast } from './forecast.ts'
import { HEALTH_WORDS, showHealth } from './health.ts'

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
    'jalon',
    'programme',
    'candidatures',
    'canal',
    'passerelle-staff',
  ],
  COACH: [
    'relation',
    'relation-mine',
    'indicateur',
    'indicateur-review',
    'jalon',
    'programme',
    'jury',
    'canal',
    'passerelle',
  ],
  ENTREPRENEUR: ['indicateur', 'indicateur-own', 'relation', 'relation-mine', 'jalon', 'programme', 'passerelle'],
  EVALUATOR: ['indicateur', 'indicateur-review', 'jalon', 'relation-list', 'programme', 'jury', 'passerelle'],
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
  if (word === undefined || HELP_WORDS.includes(word)) return { kind: 'message', message: await help(session) }
  if (HEALTH_WORDS.includes(word)) return showHealth(session)
  if (FORECAST_WORDS.includes(word)) return showForecast(session)
  if (LANGUAGE_WORDS.includes(word)) {
    const language = LANGUAGES[argument ?? '']
    return language
      ? setLanguage(session, language)
      : { kind: 'message', message: notice(session.sayRich('passerelle.languages')) }
  }
  if (CHANNEL_WORDS.includes(word)) return runChannel(session, argument === undefined ? [] : [argument, ...others])
  const setting = await runSetting(session, text)
  if (setting) return setting
  const near = nearestAll(word, [
    ...HELP_WORDS,
    ...LANGUAGE_WORDS,
    ...CHANNEL_WORDS,
    ...HEALTH_WORDS,
    ...FORECAST_WORDS,
    ...SETTING_WORDS,
  ])
  const rest = text.replace(/^\S+\s*/, '')
  const lines = near.map((meant) => `/passerelle ${[meant, rest].filter(Boolean).join(' ')}`)
  return lines.length > 0
    ? suggestLines(session, text, lines)
    : { kind: 'message', message: notice(session.sayRich('passerelle.unknown', { typed: cut(text, 200) })) }
}

/** The button that changes the language. */
export const pressLanguage = async (session: Session, argument: string): Promise<Reply> =>
  inPlace(await setLanguage(session, argument === 'EN' ? 'EN' : 'FR'))

async function setLanguage(session: Session, language: Language): Promise<Reply> {
  const { setLanguage: result } = await session.ask(SetLanguageDocument, {
    input: { clientKey: session.key, language },
  })
  if (result.__typename !== 'SetLanguageSuccess') return { kind: 'message', message: notice([result.message]) }
  const { language: now } = result.member
  const undo = { ...undoButton(session), label: say(now, 'undo') }
  const message = notice(sayRich(now, 'passerelle.language-set'), { type: 'actions', actions: [undo] })
  return { kind: 'message', message }
}

/** What the person can do here, by role, in lines that work when pasted. */
export async function help(session: Session): Promise<Message> {
  const { name, role, language } = session.viewer
  const title = session.sayRich('passerelle.hello', { name, role })
  const { establishment, value, spoken, period } = await findExamples(session)
  const examples = { establishment, value, spoken, period }
  const lines = HELP[role]
    .filter((line) => line !== 'indicateur' || value !== 'none')
    .map((line): Block => ({ type: 'text', text: session.sayRich(`help.${line}`, examples) }))
  const other: Language = language === 'FR' ? 'EN' : 'FR'
  const switchTo: Action = { act: 'passerelle.language', argument: other, label: say(other, 'passerelle.switch') }
  const blocks: Block[] = [
    { type: 'text', text: title },
    ...lines,
    { type: 'context', text: session.sayRich('help.spoken', examples) },
    { type: 'actions', actions: [switchTo] },
  ]
  return { summary: plain(title), blocks }
}
