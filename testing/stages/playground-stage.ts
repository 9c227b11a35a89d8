/** The playground, through the routes that its page calls. */
import fastify from 'fastify'
import { registerPlayground } from '#bot/platforms/playground/routes.ts'
import { type Chat, startChat, userOf } from '../chat.ts'
import type { Talker } from '../sight.ts'
import { createSlackTalker, type SlackGestures } from '../slack-desk.ts'
import type { SlackScreen } from '../slack-sight.ts'
import type { OnCleanup, SetStage } from './stage.ts'

async function read<Result>(response: Response): Promise<Result> {
  const text = await response.text()
  if (!response.ok) throw new Error(`${response.status} ${text}`)
  return JSON.parse(text) as Result
}

const gesturesAt = (url: string): SlackGestures => {
  const post = async (gesture: string, body: object) => {
    const headers = { 'content-type': 'application/json' }
    return fetch(`${url}/chat/gestures/${gesture}`, { method: 'POST', headers, body: JSON.stringify(body) })
  }
  return {
    typeCommand: async (typed) => read(await post('typeCommand', typed)),
    say: async (words) => read(await post('say', words)),
    pressButton: async (target) => read(await post('pressButton', target)),
    submitView: async (submission) => read(await post('submitView', submission)),
    closeView: async (closing) => read(await post('closeView', closing)),
    suggest: async (query) => read(await post('suggest', query)),
    openHome: async (opening) => read(await post('openHome', opening)),
  }
}

const see = async (url: string, user: string): Promise<SlackScreen> =>
  read(await fetch(`${url}/chat/state?user=${user}`))

/** Looks again each time the feed of the playground says that something has changed. */
async function until(url: string, user: string, look: (screen: SlackScreen) => boolean, patience: number) {
  const signal = AbortSignal.timeout(patience)
  const { body } = await fetch(`${url}/chat/feed?user=${user}`, { signal })
  if (!body) throw new Error('The feed of the playground is empty.')
  for await (const _ of body) {
    if (!look(await see(url, user))) continue
    return
  }
}

const talkerAt = (url: string, user: string): Talker =>
  createSlackTalker({
    user,
    gestures: gesturesAt(url),
    see: () => see(url, user),
    openFile: async (id) => new Uint8Array(await (await fetch(`${url}/chat/files/${id}`)).arrayBuffer()),
    until: (look, patience) => until(url, user, look, patience),
  })

/** Mounts the routes of the playground on the stand-in of a chat. */
async function openRoutes({ slack }: Chat, onCleanup: OnCleanup): Promise<string> {
  const app = fastify({ forceCloseConnections: true })
  registerPlayground(app, { standIn: slack, commands: [], publicDirectory: import.meta.dirname })
  onCleanup(() => app.close())
  return app.listen({ host: '127.0.0.1', port: 0 })
}

/** The playground as a stage. */
export const setPlayground: SetStage = async (ground, onCleanup) => {
  const chat = await startChat(ground, { onCleanup })
  const url = await openRoutes(chat, onCleanup)
  return {
    as: async (member) => talkerAt(url, userOf(member)),
    stranger: async () => talkerAt(url, chat.stranger.user),
    deliver: chat.deliver,
    reads: 'slack',
    // Its routes take no more.
    longest: 4000,
  }
}
