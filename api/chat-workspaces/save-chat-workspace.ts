import {
  bindProgramme,
  type ChatWorkspaceRow,
  lockWorkspace,
  markLinkedOnly,
  upsertWorkspace,
} from '#db/chat-workspaces.ts'
import type { Id } from '#db/database.ts'
import { insertEvent } from '#db/events.ts'
import { workspaceId } from '../chat-names.ts'
import { type Context, inTransaction } from '../context.ts'
import type { SaveChatWorkspaceInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { refuseSharing, type WorkspaceShared } from './workspace-shared.ts'

export type SaveChatWorkspaceOutcome =
  | { readonly kind: 'done'; readonly workspace: ChatWorkspaceRow }
  | { readonly kind: 'link-invalid' }
  | WorkspaceShared

/** Keeps a workspace; one installed from the link of a programme is bound to it. */
export const saveChatWorkspace = (context: Context, input: SaveChatWorkspaceInput): Promise<SaveChatWorkspaceOutcome> =>
  inTransaction(context, async (inside) => {
    const { link, ...saved } = input
    if (!link) return { kind: 'done', workspace: await upsertWorkspace(inside.db, saved, inside.now()) }
    const installation = inside.links.readInstallation(link)
    if (!installation || installation.expiresAt <= inside.now()) return { kind: 'link-invalid' }
    return saveAndBind(inside, saved, installation.programmeId)
  })

async function saveAndBind(
  context: Context,
  saved: SaveChatWorkspaceInput,
  programmeId: Id<'programme'>,
): Promise<SaveChatWorkspaceOutcome> {
  const { db, now } = context
  const known = await lockWorkspace(db, saved)
  const refusal = known && (await refuseSharing(context, saved, programmeId))
  if (refusal) return refusal
  await upsertWorkspace(db, saved, now())
  const workspace = await markLinkedOnly(db, saved)
  if (await bindProgramme(db, saved, programmeId, now())) {
    await insertEvent(db, {
      programmeId,
      kind: 'CHAT_WORKSPACE_BOUND',
      subjectId: globalId('programme', programmeId),
      channel: 'SYSTEM',
      at: now(),
      after: { workspace: workspaceId(workspace), name: workspace.name },
    })
  }
  return { kind: 'done', workspace }
}
