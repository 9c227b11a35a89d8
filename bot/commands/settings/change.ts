import { ChangeSettingsDocument, type ChangeSettingsInput } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { settingsCard, settingsIn } from './card.ts'

/** Changes settings, and shows them; what is wrong is said under the field, in a form. */
export async function change(
  session: Session,
  settings: Omit<ChangeSettingsInput, 'clientKey'>,
  isForm = false,
): Promise<Reply> {
  const input = { clientKey: session.key, ...settings }
  const { changeSettings: result } = await session.ask(ChangeSettingsDocument, { input })
  if (result.__typename === 'InvalidInputProblem' && isForm)
    return { kind: 'errors', errors: { [result.field]: result.message } }
  if (result.__typename !== 'ChangeSettingsSuccess') return { kind: 'message', message: notice([result.message]) }
  return { kind: 'message', message: settingsCard(session, settingsIn(result.member), true) }
}
