import { allPages } from '../../all-pages.ts'
import {
  BindExperimentChannelDocument,
  ExperimentChannelDocument,
  ExperimentNamesDocument,
  type ExperimentNamesQuery,
  type Language,
  UnbindExperimentChannelDocument,
} from '../../generated/operations.ts'
import { foldedWords, holdsWords } from '../../language/fold.ts'
import { cut } from '../../language/format.ts'
import { nearest } from '../../language/nearest.ts'
import { notice } from '../../messages/notice.ts'
import { recentButtons } from '../../messages/recent-first.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import { runButton } from '../../run-line.ts'
import type { Session } from '../../session.ts'

type Named = ExperimentNamesQuery['experiments']['edges'][number]['node']

/** What calls for channels after `/passerelle`, folded. */
export const CHANNEL_WORDS: readonly string[] = ['canal', 'channel']
const REMOVE_WORDS = ['retirer', 'retire', 'remove']
const LANGUAGES: Readonly<Record<string, Language>> = {
  fr: 'FR',
  francais: 'FR',
  en: 'EN',
  english: 'EN',
  anglais: 'EN',
}
const MOST_CHOICES = 5

/** `/passerelle canal`: what the channel is bound to; with an experiment, binds it; with « retirer », unbinds it. */
export async function runChannel(session: Session, words: readonly string[]): Promise<Reply> {
  const { conversation, place } = session
  if (!conversation || conversation.isPrivate) return told(session.sayRich('channel.where'))
  const channel = { ...place, channel: conversation.channel }
  const [first] = words
  if (first === undefined) return showChannel(session, channel)
  if (REMOVE_WORDS.includes(first)) return unbind(session, channel)
  if (session.viewer.role !== 'STAFF' && session.viewer.role !== 'COACH') return told(session.sayRich('not-for-role'))
  if (await conversation.isPublic()) return told(session.sayRich('channel.public'))
  return bindNamed(session, channel, words)
}

interface Channel {
  readonly platform: 'SLACK' | 'MATTERMOST'
  readonly workspace: string
  readonly channel: string
}

const told = (text: Rich): Reply => ({ kind: 'message', message: notice(text) })

async function showChannel(session: Session, channel: Channel): Promise<Reply> {
  const { experimentChannel: bound } = await session.ask(ExperimentChannelDocument, { channel })
  if (!bound) return told(session.sayRich('channel.free'))
  const { experiment, boundBy } = bound
  return told(session.sayRich('channel.bound', { title: experiment.title, by: boundBy.name }))
}

async function unbind(session: Session, channel: Channel): Promise<Reply> {
  const input = { clientKey: session.key, channel }
  const { unbindExperimentChannel: result } = await session.ask(UnbindExperimentChannelDocument, { input })
  if (result.__typename === 'UnbindExperimentChannelSuccess')
    return told(session.sayRich('channel.unbound', { title: result.experiment.title }))
  return told(result.__typename === 'NotFoundProblem' ? session.sayRich('channel.free') : [result.message])
}

/** Binds the one experiment that the words name; several are to choose from, and near misses are proposed. */
async function bindNamed(session: Session, channel: Channel, words: readonly string[]): Promise<Reply> {
  const language = words.length > 1 ? LANGUAGES[words.at(-1) ?? ''] : undefined
  const meant = language ? words.slice(0, -1) : words
  const all = await findExperiments(session)
  const found = all.filter((each) => holdsWords(namesOf(each), meant))
  const [one, ...others] = found
  if (one && others.length === 0) return bind(session, channel, one, language)
  const near = found.length > 0 ? found : all.filter((each) => isNear(each, meant))
  return near.length > 0 ? choose(session, near, meant) : notFound(session, meant)
}

async function bind(session: Session, channel: Channel, { id }: Named, language?: Language): Promise<Reply> {
  const input = { clientKey: session.key, experimentId: id, channel, ...(language ? { language } : {}) }
  const { bindExperimentChannel: result } = await session.ask(BindExperimentChannelDocument, { input })
  session.recent.choose(id)
  if (result.__typename !== 'BindExperimentChannelSuccess') return told([result.message])
  const { experiment } = result.experimentChannel
  return told(session.sayRich('channel.now-bound', { title: experiment.title, platform: channel.platform }))
}

const findExperiments = (session: Session): Promise<Named[]> =>
  allPages(async (after) => (await session.ask(ExperimentNamesDocument, { after })).experiments)

const namesOf = ({ title, enterprise }: Named): string => `${title} ${enterprise.name}`

function isNear(experiment: Named, words: readonly string[]): boolean {
  const known = foldedWords(namesOf(experiment))
  return words.every((word) => nearest(word, known) !== undefined)
}

/** One click runs what was meant. */
function choose(session: Session, found: readonly Named[], words: readonly string[]): Reply {
  const text = session.sayRich('channel.which', { typed: cut(words.join(' '), 200) })
  const actions = recentButtons(session, found, {
    experimentOf: ({ id }) => id,
    actionOf: ({ title }) => runButton(cut(title, 70), `passerelle canal ${title}`),
    limit: MOST_CHOICES,
  })
  return { kind: 'message', message: notice(text, { type: 'actions', actions }) }
}

const notFound = (session: Session, words: readonly string[]): Reply =>
  told(session.sayRich('channel.not-found', { typed: cut(words.join(' '), 200) }))
