import { createHash, timingSafeEqual } from 'node:crypto'
import type { MattermostContext } from './context.ts'
import { hearButton } from './hear-button.ts'
import { hearCommand } from './hear-command.ts'
import { hearDialog } from './hear-dialog.ts'
import { hearLookup } from './hear-lookup.ts'
import type { Answer } from './outcomes.ts'
import type { Body } from './read-body.ts'

/** How one server is heard. What answers `undefined` was not made for this server. */
export interface Doors {
  /** Whether this is the token of one of its commands. */
  readonly knows: (token: string) => boolean
  readonly command: (body: Body) => Promise<Answer>
  readonly action: (body: Body) => Promise<Answer | undefined>
  readonly dialog: (body: Body) => Promise<Answer | undefined>
  readonly lookup: (body: Body) => Promise<Answer | undefined>
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compares with every token, all of them, in a time that says nothing of any. */
function createTokenTest(tokens: readonly string[]): Doors['knows'] {
  const digests = tokens.filter((token) => token !== '').map(digest)
  return (token) => {
    const given = digest(token)
    return digests.filter((known) => timingSafeEqual(known, given)).length > 0
  }
}

export const createDoors = (context: MattermostContext, commandTokens: readonly string[]): Doors => ({
  knows: createTokenTest(commandTokens),
  command: (body) => hearCommand(context, body),
  action: (body) => hearButton(context, body),
  dialog: (body) => hearDialog(context, body),
  lookup: (body) => hearLookup(context, body),
})
