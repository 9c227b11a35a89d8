import { SetAsidePendingDocument } from '../../generated/operations.ts'
import type { FormValues, Option } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { afterWriting, under } from './after-writing.ts'
import { type Details, noLonger, reachDetails } from './complete.ts'

/** Asks which values that wait for an approval the bilan goes without, and why. */
export async function pressAside(session: Session, id: string): Promise<Reply> {
  const bilan = await reachDetails(session, id)
  const [first, ...others] = bilan ? waiting(session, bilan) : []
  if (!first) return noLonger(session)
  const { say, sayRich } = session
  return {
    kind: 'form',
    form: {
      id: 'bilan.aside',
      title: say('bilan.aside-title'),
      intro: sayRich('bilan.aside-intro'),
      submit: say('save'),
      cancel: say('cancel'),
      fields: [
        {
          type: 'choice',
          id: 'indicatorId',
          label: say('bilan.aside-field'),
          options: [first, ...others],
          initial: first,
        },
        { type: 'text', id: 'reason', label: say('bilan.aside-reason'), multiline: true, maxLength: 2000 },
      ],
      state: id,
    },
  }
}

const waiting = ({ say }: Session, { pending }: Details): Option[] =>
  pending
    .filter(({ count, setAside }) => setAside < count)
    .map(({ indicator, count, setAside }) => ({
      value: indicator.id,
      label: indicator.name,
      description: say('bilan.aside-count', { count: count - setAside }),
    }))

/** Goes without them. `state` is the bilan. */
export async function submitAside(session: Session, bilanId: string, values: FormValues): Promise<Reply> {
  const { indicatorId = '', reason = '' } = values
  const input = { clientKey: session.key, bilanId, indicatorId, reason }
  const { setAsidePending: result } = await session.ask(SetAsidePendingDocument, { input })
  return afterWriting(session, result, {
    done: 'bilan.kept',
    errors: under('reason'),
    again: () => noLonger(session),
  })
}
