/** The changes of chat accounts and workspaces, as `changes` lists them. */
import { bindProgramme } from '#db/chat-workspaces.ts'
import type { ChangeCase, Stage } from './changes.ts'
import { nextNumber } from './makers/number.ts'
import { aChatAccount, aChatWorkspace } from './makers/people.ts'

/** A workspace that the programme is bound to. */
async function aBoundWorkspace({ db, programme }: Stage) {
  const workspace = await aChatWorkspace(db, { workspace: `T9${nextNumber()}` })
  await bindProgramme(db, workspace, programme.id, new Date(0))
  return { workspaceId: `slack:${workspace.workspace}` }
}

/** The calls, by the name of the mutation. */
export const chatChanges: Record<string, ChangeCase> = {
  changeSettings: {
    by: 'entrepreneur',
    input: () => ({
      ...{ workingDays: ['TUESDAY', 'MONDAY'], workStartsAt: '08:30', digest: false },
      leave: { from: '2026-08-03', until: '2026-08-21' },
    }),
    selection:
      '... on ChangeSettingsSuccess { member { id settings { workingDays workStartsAt workEndsAt digest } leave { from until } } }',
    event: {
      kind: 'SETTINGS_CHANGED',
      before: { workingDays: '12345', workStartsAt: '09:00', digest: true, leaveStartsOn: null, leaveEndsOn: null },
      after: {
        ...{ workingDays: '12', workStartsAt: '08:30', digest: false },
        ...{ leaveStartsOn: '2026-08-03', leaveEndsOn: '2026-08-21' },
      },
    },
  },
  unlinkChatAccount: {
    by: 'entrepreneur',
    input: async ({ db, entrepreneur }) => {
      const account = await aChatAccount(db, entrepreneur)
      return { accountId: `slack:T1:${account?.platformUser}` }
    },
    selection: '... on UnlinkChatAccountSuccess { member { id chatAccounts { id } } }',
    event: { kind: 'CHAT_ACCOUNT_UNLINKED', after: { platform: 'SLACK', workspace: 'T1' } },
  },
  bindChatWorkspace: {
    by: 'staff',
    input: aBoundWorkspace,
    selection: '... on BindChatWorkspaceSuccess { programme { id } chatWorkspace { id isBound } }',
    event: { kind: 'CHAT_WORKSPACE_BOUND', after: { name: 'Le Département' } },
  },
  unbindChatWorkspace: {
    by: 'staff',
    input: aBoundWorkspace,
    selection: '... on UnbindChatWorkspaceSuccess { programme { id } }',
    event: { kind: 'CHAT_WORKSPACE_UNBOUND', after: {} },
  },
}
