import { programmesBoundTo, retireWorkspace, type WorkspaceName } from '#db/chat-workspaces.ts'
import { insertEvent } from '#db/events.ts'
import { workspaceId } from '../chat-names.ts'
import { type Context, inTransaction } from '../context.ts'
import { globalId } from '../ids.ts'

/** The bot was put out of a workspace: its credentials are forgotten, its programmes stay bound to it. False when it was not there. */
export const removeChatWorkspace = (context: Context, { platform, workspace }: WorkspaceName): Promise<boolean> =>
  inTransaction(context, async ({ db, now }) => {
    const removed = await retireWorkspace(db, { platform, workspace }, now())
    if (!removed) return false
    for (const { programmeId } of await programmesBoundTo(db, removed)) {
      await insertEvent(db, {
        programmeId,
        kind: 'CHAT_WORKSPACE_REMOVED',
        subjectId: globalId('programme', programmeId),
        channel: 'SYSTEM',
        at: now(),
        after: { workspace: workspaceId(removed), name: removed.name },
      })
    }
    return true
  })
