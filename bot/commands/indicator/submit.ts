import type { FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { ANY } from './any-form.ts'
import { askInForm, logFromForm } from './log-from-form.ts'
import { readForm } from './read-form.ts'
import { submitAny } from './submit-any.ts'
import { unpackTarget } from './target.ts'

/** A value typed in a form. `state` says that it is for any indicator, or which cell it is for, as far as it is known. */
export async function submitLog(session: Session, state: string, values: FormValues): Promise<Reply> {
  const [first, only] = state.split(' ')
  if (first === ANY || state === '') return submitAny(session, only ? { ...values, indicator: only } : values)
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
