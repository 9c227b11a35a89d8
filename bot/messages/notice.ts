import type { Message } from '../model/message.ts'
import { plain, type Rich } from '../model/rich.ts'

/** A message of one paragraph. */
export const notice = (text: Rich): Message => ({ summary: plain(text), blocks: [{ type: 'text', text }] })
