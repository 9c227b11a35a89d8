import type { FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { askInForm, logFromForm } from './log-from-form.ts'
import { readForm } from './read-form.ts'
import { submitAny } from './submit-any.ts'
import { unpackTarget } from './target.ts'

/** A value typed in a form. `state` is empty, or the cell that it is for, as far as it is known. */
export async function submitLog(session: Session, state: string, values: FormValues): Promise<Reply> {
  if (state === '') return submitAny(session, values)
  const read = readForm(session, values)
  if ('errors' in read) return { kind: 'errors', errors: read.errors }
  const { rest: _, ...known } = unpackTarget(state)
  const ids = {
    ...known,
    siteId: known.siteId ?? values['siteId'] ?? null,
    groupId: known.groupId ?? values['groupId'] ?? null,
  }
  const toLog = { ids, said: read.said, draft: values['draft'] !== undefined }
  const isSure = toLog.draft || values['confirm'] !== undefined
  return (isSure ? undefined : await askInForm(session, toLog)) ?? logFromForm(session, toLog)
}
