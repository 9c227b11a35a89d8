import { type BilanDecision, DecideBilanDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Form, FormValues, Option } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { afterWriting } from './after-writing.ts'
import { type Bilan, reachBilan, readArgument } from './bilan.ts'
import { bilanCard } from './card.ts'

const DECISIONS: readonly BilanDecision[] = ['IMPLANT', 'EXTEND', 'ADJUST_AND_RETRY', 'STOP', 'INCONCLUSIVE']

/** Opens the form of the decision. */
export async function pressDecide(session: Session, id: string): Promise<Reply> {
  const bilan = await reachBilan(session, id)
  if (!bilan) return { kind: 'message', message: notice(session.sayRich('stale')) }
  if (!bilan.viewerCanDecide)
    return { kind: 'message', message: bilanCard(session, bilan, session.sayRich('bilan.no-longer')) }
  const { decision, reasons } = bilan.conclusion ?? {}
  return { kind: 'form', form: formOf(session, bilan, session.sayRich('bilan.decide-intro'), { decision, reasons }) }
}

interface Filled {
  readonly decision?: BilanDecision | undefined
  readonly reasons?: string | undefined
}

function formOf({ say }: Session, { id, revision }: Bilan, intro: Rich, { decision, reasons = '' }: Filled): Form {
  const optionOf = (value: BilanDecision): Option => ({ value, label: say('bilan.decision', { decision: value }) })
  return {
    id: 'bilan.decide',
    title: say('bilan.decide-title'),
    intro,
    submit: say('save'),
    cancel: say('cancel'),
    fields: [
      {
        type: 'choice',
        id: 'decision',
        label: say('bilan.decision-field'),
        options: DECISIONS.map(optionOf),
        ...(decision ? { initial: optionOf(decision) } : {}),
      },
      {
        type: 'text',
        id: 'reasons',
        label: say('bilan.reasons-field'),
        multiline: true,
        maxLength: 3000,
        initial: reasons,
      },
    ],
    state: `${id} ${revision}`,
  }
}

/** Writes down the decision. `state` is the bilan and the revision shown. */
export async function submitDecide(session: Session, state: string, values: FormValues): Promise<Reply> {
  const { id: bilanId, rest } = readArgument(state)
  // The value of an option of our own form; the API's enum refuses anything else.
  const decision = values['decision'] as BilanDecision
  const reasons = values['reasons'] ?? ''
  const input = { clientKey: session.key, bilanId, revision: Number(rest), decision, reasons }
  const { decideBilan: result } = await session.ask(DecideBilanDocument, { input })
  return afterWriting(session, result, {
    done: 'bilan.decision-kept',
    errors: (mistakes) => Object.fromEntries(mistakes.map(({ field, message }) => [field, message])),
    again: ({ bilan, message }) => ({
      kind: 'form',
      form: formOf(session, bilan, [`⚠️ ${message}`], { decision, reasons }),
    }),
  })
}
