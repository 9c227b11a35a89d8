import { SetBilanEvidenceDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import { readChoices } from '../../model/choices.ts'
import type { Form, FormValues, Option } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { afterWriting, under } from './after-writing.ts'
import { type Question, readArgument } from './bilan.ts'
import { type Details, noLonger, reachDetails } from './complete.ts'

/** Opens the form of the indicators that support the answer to a question: `bilan question`. */
export async function pressEvidence(session: Session, argument: string): Promise<Reply> {
  const { id, rest } = readArgument(argument)
  const bilan = await reachDetails(session, id)
  const section = bilan?.sections.find(({ question }) => question === rest)
  if (!bilan || !section) return noLonger(session)
  if (optionsOf(bilan).length === 0)
    return { kind: 'message', message: notice(session.sayRich('bilan.nothing-approved')) }
  const chosen = section.evidence.map(({ indicator }) => indicator.id)
  return { kind: 'form', form: formOf(session, bilan, section, { intro: [section.wording], chosen }) }
}

/** The indicators that have something approved. */
const optionsOf = ({ figures }: Details): Option[] =>
  figures
    .filter(({ terms, texts }) => terms > 0 || texts.length > 0)
    .map(({ name, indicator }) => ({ value: indicator.id, label: name }))

interface Filled {
  readonly intro: Rich
  readonly chosen: readonly string[]
}

const formOf = (
  { say }: Session,
  bilan: Details,
  { question }: Details['sections'][number],
  { intro, chosen }: Filled,
): Form => ({
  id: 'bilan.evidence',
  title: say('bilan.evidence-title'),
  intro,
  submit: say('save'),
  cancel: say('cancel'),
  fields: [
    {
      type: 'choices',
      id: 'indicators',
      label: say('bilan.evidence-field'),
      hint: say('bilan.evidence-hint'),
      options: optionsOf(bilan),
      optional: true,
      initial: chosen,
    },
  ],
  state: `${bilan.id} ${bilan.revision} ${question}`,
})

/** Sets what supports an answer; the comments of what stays are kept. `state` is the bilan, the revision and the question. */
export async function submitEvidence(session: Session, state: string, values: FormValues): Promise<Reply> {
  const [bilanId = '', revision, question] = state.split(' ')
  const bilan = await reachDetails(session, bilanId)
  const section = bilan?.sections.find((each) => each.question === question)
  if (!bilan || !section) return noLonger(session)
  const chosen = readChoices(values['indicators'])
  const evidence = chosen.map((indicatorId) => ({
    indicatorId,
    comment: section.evidence.find(({ indicator }) => indicator.id === indicatorId)?.comment ?? null,
  }))
  const target = { clientKey: session.key, bilanId, revision: Number(revision) }
  const input = { ...target, question: section.question satisfies Question, evidence }
  const { setBilanEvidence: result } = await session.ask(SetBilanEvidenceDocument, { input })
  return afterWriting(session, result, {
    done: 'bilan.kept',
    errors: under('indicators'),
    again: async (changed) => {
      const now = await reachDetails(session, bilanId)
      const same = now?.sections.find((each) => each.question === question)
      return now && same
        ? { kind: 'form', form: formOf(session, now, same, { intro: [`⚠️ ${changed.message}`], chosen }) }
        : noLonger(session)
    },
  })
}
