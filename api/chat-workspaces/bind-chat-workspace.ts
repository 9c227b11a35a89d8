import { bindProgramme, type ChatWorkspaceRow, lockWorkspace, servesProgramme } from '#db/chat-workspaces.ts'
import type { ProgrammeRow } from '#db/programmes.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { parseWorkspaceId, workspaceId } from '../chat-names.ts'
import { type Context, memberOf } from '../context.ts'
import type { BindChatWorkspaceInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { NotFound } from '../problems.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { refuseSharing, type WorkspaceShared } from './workspace-shared.ts'

export type BindChatWorkspaceOutcome =
  | { readonly kind: 'done'; readonly workspace: ChatWorkspaceRow; readonly programme: ProgrammeRow }
  | NotFound
  | WorkspaceShared
  | ClientKeyReused

/** Binds the programme of an agent to a workspace that serves it already. */
export const bindChatWorkspace = (context: Context, input: BindChatWorkspaceInput): Promise<BindChatWorkspaceOutcome> =>
  once<BindChatWorkspaceOutcome>(context, {
    input,
    change: 'CHAT_WORKSPACE_BOUND',
    command: (inside) => bind(inside, input),
    again: (inside) => reach(inside, input.workspaceId),
  })

async function reach(context: Context, rawId: string): Promise<BindChatWorkspaceOutcome> {
  const { programmeId } = memberOf(context)
  const name = parseWorkspaceId(rawId)
  const workspace = name && (await lockWorkspace(context.db, name))
  if (!workspace || !(await servesProgramme(context.db, workspace, programmeId))) return { kind: 'not-found' }
  return { kind: 'done', workspace, programme: await context.load(programmeById, programmeId) }
}

async function bind(
  context: Context,
  { workspaceId: rawId }: BindChatWorkspaceInput,
): Promise<BindChatWorkspaceOutcome> {
  const reached = await reach(context, rawId)
  if (reached.kind !== 'done') return reached
  const { workspace, programme } = reached
  const refusal = await refuseSharing(context, workspace, programme.id)
  if (refusal) return refusal
  await bindProgramme(context.db, workspace, programme.id, context.now())
  await recordChange(context, {
    subjectId: globalId('programme', programme.id),
    after: { workspace: workspaceId(workspace), name: workspace.name },
  })
  return reached
}
