import { SynthesiseBilanDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Form, FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { afterWriting } from './after-writing.ts'
import { answerFields, answersIn, errorsOf, type Refused, versionsOf } from './answers-form.ts'
import { type Bilan, reachBilan, readArgument } from './bilan.ts'
import { bilanCard } from './card.ts'

/** Opens the form of what all answer together. */
export async function pressSynthesise(session: Session, id: string): Promise<Reply> {
  const bilan = await reachBilan(session, id)
  if (!bilan) return { kind: 'message', message: notice(session.sayRich('stale')) }
  if (!bilan.viewerCanWrite)
    return { kind: 'message', message: bilanCard(session, bilan, session.sayRich('bilan.no-longer')) }
  return { kind: 'form', form: formOf(session, bilan, session.sayRich('bilan.synthesise-intro')) }
}

const synthesisOf = ({ sections }: Bilan) => sections.flatMap(({ synthesis }) => (synthesis ? [synthesis] : []))

const formOf = (session: Session, bilan: Bilan, intro: Rich, refused?: Refused): Form => ({
  id: 'bilan.synthesise',
  title: session.say('bilan.synthesise-title'),
  intro,
  submit: session.say('save'),
  cancel: session.say('cancel'),
  fields: answerFields(session, bilan, synthesisOf(bilan), refused),
  state: `${bilan.id} ${versionsOf(bilan, synthesisOf(bilan))}`,
})

/** Writes what all answer together. `state` is the bilan and the versions shown. */
export async function submitSynthesise(session: Session, state: string, values: FormValues): Promise<Reply> {
  const { id: bilanId, rest: versions } = readArgument(state)
  const input = { clientKey: session.key, bilanId, answers: answersIn(versions, values) }
  const { synthesiseBilan: result } = await session.ask(SynthesiseBilanDocument, { input })
  return afterWriting(session, result, {
    done: 'bilan.synthesised',
    errors: errorsOf,
    again: ({ bilan, message, conflicts }) => ({
      kind: 'form',
      form: formOf(session, bilan, [`⚠️ ${message}`], { values, conflicts }),
    }),
  })
}
