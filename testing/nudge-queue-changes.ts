import { globalId } from '#api/ids.ts'
import type { ChangeCase } from './changes.ts'

const input: ChangeCase['input'] = ({ failed }) => ({ nudgeId: globalId('nudge', failed.id) })
const before = { state: 'DEAD', error: '404' }

/** What operators decide about nudges that failed. */
export const nudgeQueueChanges: Record<'retryNudge' | 'dropNudge', ChangeCase> = {
  retryNudge: {
    by: 'staff',
    input,
    selection: '... on RetryNudgeSuccess { nudge { id state dueAt } }',
    event: { kind: 'NUDGE_RETRIED', before, after: { state: 'READY' } },
  },
  dropNudge: {
    by: 'staff',
    input,
    selection: '... on DropNudgeSuccess { nudge { id state } }',
    event: { kind: 'NUDGE_DROPPED', before, after: { state: 'CANCELLED' } },
  },
}
