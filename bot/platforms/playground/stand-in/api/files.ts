import { isFields } from '../blocks/checks.ts'
import { findChannel } from '../state/channels.ts'
import { keepFile, shareFile } from '../state/files.ts'
import { postMessage } from '../state/messages.ts'
import { doorUrl } from '../state/permits.ts'
import { answered, type Method, refused } from './answers.ts'
import { optionalText } from './params.ts'

const LONGEST_ALT = 1000

/** Announces a file; its bytes are posted to the address given back. */
export const filesGetUploadUrlExternal: Method = (world, params) => {
  const name = optionalText(params.filename)
  const size = Number(params.length)
  const alt = optionalText(params.alt_txt)
  if (!name) return refused('missing_argument')
  if (!Number.isInteger(size) || size <= 0) return refused('invalid_arguments')
  if (alt && alt.length > LONGEST_ALT) return refused('alt_txt_too_large')
  const { id } = keepFile(world, { name, size, ...(alt && { alt }) })
  return answered({ file_id: id, upload_url: new URL(`upload/${id}`, doorUrl(world)).href })
}

/** Shows files whose bytes have come in a conversation. */
export const filesCompleteUploadExternal: Method = async (world, params) => {
  const asked = Array.isArray(params.files) ? params.files.filter(isFields) : []
  const channel = params.channel_id === undefined ? undefined : await findChannel(world, params.channel_id)
  if (params.channel_id !== undefined && !channel) return refused('channel_not_found')
  const files = asked.map(({ id }) => shareFile(world, String(id)))
  const shared = files.filter((file) => file !== undefined)
  if (files.length === 0 || shared.length < files.length) return refused('file_not_found')
  if (channel) postMessage(world, { channel: channel.id, author: world.bot.user, text: '', blocks: [], files: shared })
  return answered({ files: shared.map(({ id, name }) => ({ id, title: name })) })
}
