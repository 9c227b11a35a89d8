import { ContributeToBilanDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Form, FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { afterWriting } from './after-writing.ts'
import { answerFields, answersIn, errorsOf, type Refused, versionsOf } from './answers-form.ts'
import { type Bilan, type Party, reachBilan, readArgument } from './bilan.ts'
import { bilanCard } from './card.ts'
import { writtenFor } from './expected.ts'

/** Opens the form of what a party answers: `bilan party`, or, from a reminder, the person's own. */
export async function pressContribute(session: Session, argument: string): Promise<Reply> {
  const { id, rest } = readArgument(argument)
  const bilan = await reachBilan(session, id)
  if (!bilan) return { kind: 'message', message: notice(session.sayRich('stale')) }
  const party = writtenFor(bilan).find(({ name }) => rest === '' || name === rest)
  if (!party) return { kind: 'message', message: bilanCard(session, bilan, session.sayRich('bilan.no-longer')) }
  const key = party.isViewers ? 'bilan.contribute-intro' : 'bilan.gather-intro'
  return { kind: 'form', form: formOf(session, bilan, party, session.sayRich(key, { party: party.name })) }
}

const formOf = (session: Session, bilan: Bilan, party: Party, intro: Rich, refused?: Refused): Form => ({
  id: 'bilan.contribute',
  title: session.say('bilan.contribute-title'),
  intro,
  submit: session.say('save'),
  cancel: session.say('cancel'),
  fields: answerFields(session, bilan, party.answers, refused),
  state: `${bilan.id} ${versionsOf(bilan, party.answers)} ${party.name}`,
})

/** Writes what a party answers. `state` is the bilan, the versions shown and the party. */
export async function submitContribute(session: Session, state: string, values: FormValues): Promise<Reply> {
  const { id: bilanId, rest } = readArgument(state)
  const { id: versions, rest: party } = readArgument(rest)
  const input = { clientKey: session.key, bilanId, party, answers: answersIn(versions, values) }
  const { contributeToBilan: result } = await session.ask(ContributeToBilanDocument, { input })
  return afterWriting(session, result, {
    done: 'bilan.contributed',
    values: { party },
    errors: errorsOf,
    again: ({ bilan, message, conflicts }) => {
      const present = bilan.parties.find(({ name }) => name === party)
      return present
        ? { kind: 'form', form: formOf(session, bilan, present, [`⚠️ ${message}`], { values, conflicts }) }
        : { kind: 'message', message: notice([message]) }
    },
  })
}

/** The parties whose words the person may write down. */
export async function pressGather(session: Session, id: string): Promise<Reply> {
  const bilan = await reachBilan(session, id)
  if (!bilan) return { kind: 'message', message: notice(session.sayRich('stale')) }
  const parties = writtenFor(bilan)
  if (parties.length === 0)
    return { kind: 'message', message: bilanCard(session, bilan, session.sayRich('bilan.no-longer')) }
  const text = session.sayRich('bilan.gather', { title: bilan.experiment.title })
  const actions = parties.map(({ name }) => ({ act: 'bilan.contribute', argument: `${id} ${name}`, label: name }))
  const blocks = [{ type: 'text', text } as const, { type: 'actions', actions } as const]
  return { kind: 'message', message: { summary: session.say('bilan.button.gather'), blocks } }
}
