import { setTimeout as delay } from 'node:timers/promises'
import type { World } from '../state/world.ts'
import type { ApiAnswer, Failure, Fields } from '../types.ts'
import { type Method, refused } from './answers.ts'
import { apiTest, authTest } from './auth-test.ts'
import { chatDelete } from './chat-delete.ts'
import { chatPostEphemeral } from './chat-post-ephemeral.ts'
import { chatPostMessage } from './chat-post-message.ts'
import { chatUpdate } from './chat-update.ts'
import { conversationsInfo, conversationsMembers, conversationsOpen, usersConversations } from './conversations.ts'
import { conversationsHistory } from './conversations-history.ts'
import { filesCompleteUploadExternal, filesGetUploadUrlExternal } from './files.ts'
import { readParams } from './params.ts'
import { usersInfo, usersList, usersLookupByEmail } from './users.ts'
import { viewsOpen, viewsPublish, viewsPush, viewsUpdate } from './views.ts'

const CALLS_KEPT = 1000

const methods: Readonly<Record<string, Method>> = {
  'api.test': apiTest,
  'auth.test': authTest,
  'chat.delete': chatDelete,
  'chat.postEphemeral': chatPostEphemeral,
  'chat.postMessage': chatPostMessage,
  'chat.update': chatUpdate,
  'conversations.history': conversationsHistory,
  'conversations.info': conversationsInfo,
  'conversations.members': conversationsMembers,
  'conversations.open': conversationsOpen,
  'files.completeUploadExternal': filesCompleteUploadExternal,
  'files.getUploadURLExternal': filesGetUploadUrlExternal,
  'users.conversations': usersConversations,
  'users.info': usersInfo,
  'users.list': usersList,
  'users.lookupByEmail': usersLookupByEmail,
  'views.open': viewsOpen,
  'views.publish': viewsPublish,
  'views.push': viewsPush,
  'views.update': viewsUpdate,
}

const dropped: ApiAnswer = { status: 200, body: {}, cut: true }

const perform = async (world: World, name: string, params: Fields, token: string | undefined): Promise<ApiAnswer> => {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined
  if (!method) return refused('unknown_method', { req_method: name })
  if (name !== 'api.test' && !token) return refused('not_authed')
  if (name !== 'api.test' && token !== world.options.botToken) return refused('invalid_auth')
  return method(world, params)
}

const performBadly = async (failure: Failure, proceed: () => Promise<ApiAnswer>): Promise<ApiAnswer> => {
  if ('error' in failure) return refused(failure.error)
  if ('retryAfter' in failure) {
    const headers = { 'retry-after': String(failure.retryAfter) }
    return { status: 429, headers, body: { ok: false, error: 'ratelimited' } }
  }
  if ('delayMs' in failure) {
    await delay(failure.delayMs)
    return proceed()
  }
  if (failure.cut === 'after') await proceed()
  return dropped
}

/** Answers a Web API call: the parameters as sent, the token from the header or the form. */
export const handleApi = async (
  world: World,
  name: string,
  raw: Fields,
  bearer: string | undefined,
): Promise<ApiAnswer> => {
  const { token, ...sent } = raw
  const params = readParams(sent)
  const proceed = () => perform(world, name, params, bearer ?? (typeof token === 'string' ? token : undefined))
  const failure = world.failures.get(name)?.shift()
  const answer = failure ? await performBadly(failure, proceed) : await proceed()
  world.calls.push({ method: name, params, answer })
  if (world.calls.length > CALLS_KEPT) world.calls.shift()
  return answer
}
