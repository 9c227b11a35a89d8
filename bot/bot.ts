import { randomUUID } from 'node:crypto'
import { globSync } from 'node:fs'
import type { Logger } from 'pino'
import { type Api, errorCodes } from './api.ts'
import { notHeard } from './commands/passerelle/not-heard.ts'
import { CloseNudgeDocument, type Language } from './generated/operations.ts'
import { createHealth, type Health } from './health/health.ts'
import { type Heard, hear } from './hear.ts'
import { actFromHome, FROM_HOME } from './home/act-from-home.ts'
import { home } from './home/home.ts'
import { createHomes, type Homes } from './home/keep-homes.ts'
import { type Account, identify } from './identify.ts'
import { type ChatAccount, createLanguages } from './languages.ts'
import { asksToLink, LINK, unlinkedReply } from './link-again.ts'
import { notice } from './messages/notice.ts'
import type { Conversation } from './model/conversation.ts'
import type { Command, Feature } from './model/feature.ts'
import type { FormValues, Option } from './model/form.ts'
import type { Message } from './model/message.ts'
import type { Reply } from './model/reply.ts'
import { plain, type Rich } from './model/rich.ts'
import { createRecentExperiments } from './recent-experiments.ts'
import { RUN, runLine } from './run-line.ts'
import { sayRich, type TextKey, type Values } from './say.ts'
import { createSession, type Session, type Viewer } from './session.ts'

/** A gesture of a person on a chat platform, whatever the platform. */
export interface Gesture extends Account {
  /** The same for each delivery of the same gesture. */
  readonly key: string
  /** Where it was made, when it was in a conversation. */
  readonly conversation?: Conversation | undefined
  /** The message whose button was pressed, as the port called it when it was sent; left out when only the person sees it. */
  readonly message?: string | undefined
}

/** The bot without its platforms: answers gestures. It never throws: a failure is a reply with a reference to give. */
export interface Bot {
  readonly commands: readonly Command[]
  readonly command: (gesture: Gesture, name: string, text: string) => Promise<Reply>
  readonly action: (gesture: Gesture, act: string, argument: string) => Promise<Reply>
  readonly submit: (gesture: Gesture, form: string, state: string, values: FormValues) => Promise<Reply>
  /** What is written to the bot, or dropped, in a private conversation. */
  readonly message: (gesture: Gesture, heard: Heard) => Promise<Reply>
  /** What is due from the person, at a glance; `undefined` for somebody unknown. */
  readonly home: (gesture: Gesture) => Promise<Message | undefined>
  /** Keeps people's homes up to date, on the platforms that ask for it. */
  readonly homes: Homes
  readonly lookup: (gesture: Gesture, lookup: string, query: string) => Promise<readonly Option[]>
  /** The language of a person's latest gesture, for what the platform says by itself. */
  readonly languageOf: (account: ChatAccount) => Language
}

interface Ingredients {
  readonly api: Api
  readonly logger: Logger
  readonly now?: () => Date
  /** How long a home stays as it is at least, in milliseconds. */
  readonly homePause?: number
  readonly health?: Health
}

/** Every folder of `commands/` is a feature: adding one adds its commands. */
async function loadFeatures(): Promise<Feature[]> {
  const files = globSync(`${import.meta.dirname}/commands/*/feature.ts`).sort()
  const modules: { feature: Feature }[] = await Promise.all(files.map((file) => import(file)))
  return modules.map(({ feature }) => feature)
}

export async function createBot({
  api,
  logger,
  now = () => new Date(),
  homePause,
  health = createHealth(),
}: Ingredients): Promise<Bot> {
  const features = await loadFeatures()
  const commands = features.flatMap((feature) => feature.commands)
  const actions = new Map(features.flatMap(({ actions }) => Object.entries(actions ?? {})))
  const forms = new Map(features.flatMap(({ forms }) => Object.entries(forms ?? {})))
  const lookups = new Map(features.flatMap(({ lookups }) => Object.entries(lookups ?? {})))

  actions.set(RUN, async (session, line) => (await runLine(commands, session, line)) ?? missing(session, 'stale'))

  actions.set(
    FROM_HOME,
    async (session, packed) => (await actFromHome(actions, session, packed)) ?? missing(session, 'stale'),
  )

  const languages = createLanguages()
  const recents = createRecentExperiments(now)
  const recognise = async (gesture: Gesture) => {
    const viewer = await identify(api, gesture)
    if ('id' in viewer) languages.remember(gesture.actor, viewer.language)
    return viewer
  }
  const sessionOf = (viewer: Viewer, gesture: Gesture): Session =>
    createSession({ api, viewer, now, health, recents, ...gesture })
  const answer = async (
    gesture: Gesture,
    handle: (session: Session) => Promise<Reply>,
    tell: (text: Rich) => Reply = noticeReply,
  ): Promise<Reply> => {
    let language = languages.of(gesture.actor)
    try {
      const viewer = await recognise(gesture)
      if ('unlinked' in viewer) return unlinkedReply(viewer.unlinked)
      if ('stranger' in viewer) return noticeReply([viewer.stranger])
      language = viewer.language
      return await handle(sessionOf(viewer, gesture))
    } catch (error) {
      return errorCodes(error).includes('FORBIDDEN')
        ? noticeReply(sayRich(language, 'not-for-role'))
        : tell(unexpected(logger, error, language))
    }
  }
  const homes = createHomes({
    homeOf: async (account) => {
      const viewer = await identify(api, account)
      return !('id' in viewer) ? undefined : home(sessionOf(viewer, { key: '', ...account }))
    },
    logger,
    ...(homePause === undefined ? {} : { pause: homePause }),
  })
  /** What a gesture answers; what it changed shows in the person's home. */
  const respond = async (...gesture: Parameters<typeof answer>): Promise<Reply> => {
    const reply = await answer(...gesture)
    homes.touch(gesture[0])
    return reply
  }
  /** A notice that became an answer asks nothing any more: nobody writes over it later. */
  const forget = async ({ actor: { platform, workspace }, message: remoteRef }: Gesture) => {
    if (remoteRef === undefined) return
    try {
      await api.execute(CloseNudgeDocument, { input: { platform, workspace, remoteRef } }, 'bot')
    } catch (error) {
      logger.warn({ err: error }, 'A message answered was not remembered as such')
    }
  }
  const missing = async (session: Session, key: TextKey, values?: Values) => noticeReply(session.sayRich(key, values))

  return {
    commands,
    command: (gesture, name, text) => {
      const command = commands.find(({ names }) => names.includes(name))
      return respond(
        { ...gesture, asksToLink: asksToLink(`${name} ${text}`) },
        (session) => command?.run(session, text.trim()) ?? missing(session, 'unknown-command', { name }),
      )
    },
    action: async (gesture, act, argument) => {
      const reply = await respond(
        { ...gesture, asksToLink: act === LINK },
        (session) => actions.get(act)?.(session, argument) ?? missing(session, 'stale'),
      )
      if (reply.kind === 'replace' && !reply.stillAsks) await forget(gesture)
      return reply
    },
    submit: (gesture, form, state, values) =>
      respond(
        gesture,
        (session) => forms.get(form)?.(session, state, values) ?? missing(session, 'stale-form'),
        keptOpen,
      ),
    message: (gesture, { text, files }) =>
      respond({ ...gesture, asksToLink: asksToLink(text) }, async (session) => {
        const reply = await hear(features, session, { text: text.trim(), files })
        return reply ?? notHeard(session)
      }),
    home: async (gesture) => {
      const reply = await answer(gesture, async (session) => ({ kind: 'message', message: await home(session) }))
      return 'message' in reply ? reply.message : undefined
    },
    homes,
    lookup: async (gesture, lookup, query) => {
      try {
        const viewer = await recognise(gesture)
        if (!('id' in viewer)) return []
        return (await lookups.get(lookup)?.(sessionOf(viewer, gesture), query)) ?? []
      } catch (error) {
        logger.error({ err: error, lookup }, 'A look-up failed')
        return []
      }
    },
    languageOf: languages.of,
  }
}

const noticeReply = (text: Rich): Reply => ({ kind: 'message', message: notice(text) })

/** Said in the form, which stays open: nothing that was typed is lost. */
const keptOpen = (text: Rich): Reply => ({ kind: 'errors', errors: { '': plain(text) } })

/** Nobody is shown a stack trace: a reference ties what the person sees to what the log says. */
function unexpected(logger: Logger, error: unknown, language: Language): Rich {
  const reference = randomUUID().slice(0, 8)
  logger.error({ err: error, reference }, 'A gesture failed unexpectedly')
  return sayRich(language, 'unexpected', { reference })
}
