import type { Form } from './form.ts'
import type { Message } from './message.ts'

/** How the bot answers a gesture. */
export type Reply =
  /** A message that only the person sees. */
  | { readonly kind: 'message'; readonly message: Message }
  /**
   * The message whose button was pressed becomes this one. After a command or a form: same as `message`. With `stillAsks`, it asks
   * the same as before, in other words.
   */
  | { readonly kind: 'replace'; readonly message: Message; readonly stillAsks?: true }
  /** A form opens. */
  | { readonly kind: 'form'; readonly form: Form }
  /** The form just submitted stays open, filled as it was, with a sentence under each wrong field. */
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }

/** What a button answers takes the place of the message it stood on. */
export const inPlace = (reply: Reply): Reply => (reply.kind === 'message' ? { ...reply, kind: 'replace' } : reply)
