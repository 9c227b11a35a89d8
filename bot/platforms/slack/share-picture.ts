import { notice } from '../../messages/notice.ts'
import type { Message } from '../../model/message.ts'
import type { Picture } from '../../model/picture.ts'
import { say } from '../../say.ts'
import { pictureOf } from '../picture-of.ts'
import type { SlackContext } from './context.ts'
import { failureCode } from './failure.ts'
import { openConversation } from './nudge-trace.ts'
import type { Place } from './place.ts'

const patience = 20_000

/** Sends a picture to the conversation of the bot with a person, with the words that stand for it. */
async function sharePicture({ client }: SlackContext, user: string, { name, png, alt }: Picture): Promise<void> {
  const channel = await openConversation(client, user)
  const file = { filename: name, length: png.length, alt_txt: alt }
  const { upload_url: url, file_id: id } = await client.files.getUploadURLExternal(file)
  if (!url || !id) throw new Error('Slack did not say where a picture is to be sent.')
  const { ok } = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: Uint8Array.from(png),
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  })
  if (!ok) throw new Error('Slack did not take a picture.')
  await client.files.completeUploadExternal({ files: [{ id, title: name }], channel_id: channel })
}

/** The message without its picture; elsewhere than in private, a line says where that one is. */
function around(
  { blocks, ...message }: Message,
  language: ReturnType<SlackContext['languageOf']>,
  isPrivate: boolean,
): Message {
  const text = [say(language, 'slack.picture')]
  return {
    ...message,
    blocks: blocks.flatMap((block) => {
      if (block.type !== 'picture') return [block]
      return isPrivate ? [] : [{ type: 'context', text } as const]
    }),
  }
}

/** Shows a message, and its picture in private if it has one; what the picture says is said when it cannot be sent. */
export async function showWithPicture(
  context: SlackContext,
  place: Place,
  message: Message,
  show: Place['say'],
): Promise<void> {
  const picture = pictureOf(message)
  if (!picture) return show(message)
  const isPrivate = place.channel?.startsWith('D') ?? false
  await show(around(message, context.languageOf(place.user), isPrivate))
  try {
    await sharePicture(context, place.user, picture)
  } catch (error) {
    context.logger.warn({ code: failureCode(error) }, 'A picture could not be sent in Slack')
    await place.say(notice([picture.alt]))
  }
}
