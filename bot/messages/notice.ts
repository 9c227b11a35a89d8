import type { Block, Message } from '../model/message.ts'
import { plain, type Rich } from '../model/rich.ts'

/** A message of one paragraph, which is also its summary, with what stands below it. */
export const notice = (text: Rich, ...below: readonly Block[]): Message => ({
  summary: plain(text),
  blocks: [{ type: 'text', text }, ...below],
})

/** What is wrong with a form, where nothing shows it beside the fields. */
export const errorNotice = (errors: Readonly<Record<string, string>>): Message =>
  notice([Object.values(errors).join('\n')])
