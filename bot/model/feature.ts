import type { TextKey } from '../say.ts'
import type { Session } from '../session.ts'
import type { DroppedFile } from './dropped-file.ts'
import type { FormValues, Option } from './form.ts'
import type { Reply } from './reply.ts'

/**
 * What the bot can do about one noun: its commands, and the buttons, forms and look-ups that they lead to. Each folder of
 * `bot/commands/` exports one from its `feature.ts`; names of actions, forms and look-ups start with the noun.
 */
export interface Feature {
  readonly commands: readonly Command[]
  readonly actions?: Readonly<Record<string, ActionHandler>>
  readonly forms?: Readonly<Record<string, FormHandler>>
  readonly lookups?: Readonly<Record<string, LookupHandler>>
  /** Understands what is written to the bot without a command; `undefined` when it is not about this noun. */
  readonly hear?: HearHandler
  /** Takes a file dropped in the conversation with the bot; `undefined` when it is not for this noun. */
  readonly receive?: ReceiveHandler
}

/** A slash command. Names have no slash; the first is French, the others its English aliases. */
export interface Command {
  readonly names: readonly [string, ...string[]]
  readonly description: TextKey
  /** What may follow the command, shown as one types. */
  readonly hint?: TextKey
  /** Lines that work when pasted, for help and for newcomers. */
  readonly examples: readonly string[]
  readonly run: (session: Session, text: string) => Promise<Reply>
}

export type ActionHandler = (session: Session, argument: string) => Promise<Reply>
export type FormHandler = (session: Session, state: string, values: FormValues) => Promise<Reply>
export type HearHandler = (session: Session, text: string) => Promise<Reply | undefined>
export type ReceiveHandler = (session: Session, file: DroppedFile) => Promise<Reply | undefined>
export type LookupHandler = (session: Session, query: string) => Promise<readonly Option[]>
