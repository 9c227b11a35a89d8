import { refused } from '../api/answers.ts'
import { readContent } from '../api/message-content.ts'
import { readParams } from '../api/params.ts'
import { editMessage, findMessage, removeMessage } from '../state/messages.ts'
import { redeemResponseUrl } from '../state/permits.ts'
import type { ResponseUrl, World } from '../state/world.ts'
import type { ApiAnswer, Fields } from '../types.ts'
import { postReply } from './reply.ts'

const done: ApiAnswer = { status: 200, body: { ok: true } }

const badRequest = (answer: ApiAnswer): ApiAnswer => ({ ...answer, status: 400 })

const replaceOrDelete = (world: World, permit: ResponseUrl, body: Fields): ApiAnswer => {
  const message = findMessage(world, permit.channel, permit.messageTs)
  if (!message) return { ...refused('message_not_found'), status: 404 }
  if (body.delete_original === true) {
    removeMessage(world, message)
    return done
  }
  const content = readContent(body)
  if ('status' in content) return badRequest(content)
  editMessage(world, message, content)
  return done
}

/** What the bot posts to a `response_url`: a new message, or a change of the one that was acted on. */
export const answerResponseUrl = (world: World, id: string, raw: Fields): ApiAnswer => {
  const permit = redeemResponseUrl(world, id)
  if ('error' in permit) return { ...refused(permit.error), status: 404 }
  const body = readParams(raw)
  const isChange = body.replace_original === true || body.delete_original === true
  if (isChange && permit.messageTs !== undefined) return replaceOrDelete(world, permit, body)
  const posted = postReply(world, permit.user, permit.channel, body)
  return 'status' in posted ? badRequest(posted) : done
}
