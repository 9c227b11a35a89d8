import { ChangeSettingsDocument, type ChangeSettingsInput } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { type Settings, settingsCard, settingsIn } from './card.ts'

type Change = Omit<ChangeSettingsInput, 'clientKey'>

/** Why settings are not kept, and in which of them. */
interface Refused {
  readonly message: string
  readonly field?: string
}

/** Changes settings: they come back as they are from then on, or what is wrong. */
export async function keep(session: Session, settings: Change): Promise<Settings | Refused> {
  const input = { clientKey: session.key, ...settings }
  const { changeSettings: result } = await session.ask(ChangeSettingsDocument, { input })
  return result.__typename === 'ChangeSettingsSuccess' ? settingsIn(result.member) : result
}

/** Changes settings, and shows them; what is wrong is said under the field, in a form. */
export async function change(session: Session, settings: Change, isForm = false): Promise<Reply> {
  const kept = await keep(session, settings)
  if (!('message' in kept)) return { kind: 'message', message: settingsCard(session, kept, true) }
  return kept.field && isForm
    ? { kind: 'errors', errors: { [kept.field]: kept.message } }
    : { kind: 'message', message: notice([kept.message]) }
}
