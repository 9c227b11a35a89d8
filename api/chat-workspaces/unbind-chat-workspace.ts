import { unbindProgramme } from '#db/chat-workspaces.ts'
import type { ProgrammeRow } from '#db/programmes.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { parseWorkspaceId, workspaceId } from '../chat-names.ts'
import { type Context, memberOf } from '../context.ts'
import type { UnbindChatWorkspaceInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { NotFound } from '../problems.ts'
import { programmeById } from '../programmes/resolvers.ts'

export type UnbindChatWorkspaceOutcome =
  | { readonly kind: 'done'; readonly programme: ProgrammeRow }
  | NotFound
  | ClientKeyReused

/** Unbinds the programme of an agent from a workspace. */
export const unbindChatWorkspace = (
  context: Context,
  input: UnbindChatWorkspaceInput,
): Promise<UnbindChatWorkspaceOutcome> =>
  once<UnbindChatWorkspaceOutcome>(context, {
    input,
    change: 'CHAT_WORKSPACE_UNBOUND',
    command: async (inside) => {
      const { programmeId } = memberOf(inside)
      const name = parseWorkspaceId(input.workspaceId)
      if (!name || !(await unbindProgramme(inside.db, name, programmeId))) return { kind: 'not-found' }
      const subjectId = globalId('programme', programmeId)
      await recordChange(inside, { subjectId, after: { workspace: workspaceId(name) } })
      return mine(inside)
    },
    again: mine,
  })

const mine = async (context: Context): Promise<UnbindChatWorkspaceOutcome> => ({
  kind: 'done',
  programme: await context.load(programmeById, memberOf(context).programmeId),
})
