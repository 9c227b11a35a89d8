import { AssessChangesDocument, type ChangeVerdict } from '../../generated/operations.ts'
import { cut } from '../../language/format.ts'
import type { Field, Form, FormValues, Option } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { afterWriting } from './after-writing.ts'
import { readArgument } from './bilan.ts'
import { type Details, noLonger, reachDetails } from './complete.ts'

/** As many as a form shows at once; those that nobody has assessed come first. */
const SHOWN = 10
const VERDICTS: readonly ChangeVerdict[] = ['OBSERVED', 'PARTLY', 'NOT_OBSERVED', 'UNKNOWN']

/** Opens the form of what became of the changes that the plan expected. */
export async function pressAssess(session: Session, id: string): Promise<Reply> {
  const bilan = await reachDetails(session, id)
  if (!bilan) return noLonger(session)
  return { kind: 'form', form: formOf(session, bilan, session.sayRich('bilan.assess-intro')) }
}

/** The ranks of the changes shown: with the version of the plan, they tell which. */
const shownOf = ({ assessments }: Details): number[] =>
  [...assessments.keys()]
    .toSorted((one, other) => rankOf(assessments[one]) - rankOf(assessments[other]) || one - other)
    .slice(0, SHOWN)

const rankOf = (assessment: Details['assessments'][number] | undefined): number => (assessment?.verdict ? 1 : 0)

function formOf(session: Session, bilan: Details, intro: Rich, values?: FormValues): Form {
  const { say } = session
  const shown = shownOf(bilan)
  return {
    id: 'bilan.assess',
    title: say('bilan.assess-title'),
    intro,
    submit: say('save'),
    cancel: say('cancel'),
    fields: shown.flatMap((rank) => fieldsOf(session, bilan, rank, values)),
    state: `${bilan.id} ${bilan.revision} ${bilan.planVersion ?? 0} ${shown.join('.')}`,
  }
}

function fieldsOf({ say }: Session, { assessments }: Details, rank: number, values?: FormValues): Field[] {
  const { change = '', verdict, comment } = assessments[rank] ?? {}
  const optionOf = (value: ChangeVerdict): Option => ({ value, label: say('bilan.verdict', { verdict: value }) })
  const options = VERDICTS.map(optionOf)
  const chosen = options.find(({ value }) => value === (values ? values[`verdict.${rank}`] : verdict))
  return [
    {
      type: 'choice',
      id: `verdict.${rank}`,
      label: cut(change, 300),
      options,
      optional: true,
      ...(chosen ? { initial: chosen } : {}),
    },
    {
      type: 'text',
      id: `comment.${rank}`,
      label: say('bilan.comment-field'),
      multiline: true,
      optional: true,
      maxLength: 2000,
      initial: (values ? values[`comment.${rank}`] : comment) ?? '',
    },
  ]
}

/** Says what became of changes. `state` is the bilan, the revision and the version of the plan shown, and the ranks. */
export async function submitAssess(session: Session, state: string, values: FormValues): Promise<Reply> {
  const { id: bilanId } = readArgument(state)
  const [revision, version, ranks = ''] = state.split(' ').slice(1)
  const bilan = await reachDetails(session, bilanId)
  if (!bilan || String(bilan.planVersion ?? 0) !== version) return noLonger(session)
  const shown = ranks.split('.').map(Number)
  const told = shown.flatMap((rank) => {
    const change = bilan.assessments[rank]?.change
    // The value of an option of our own form; the API's enum refuses anything else.
    const verdict = values[`verdict.${rank}`] as ChangeVerdict | undefined
    return change && verdict ? [{ rank, change, verdict, comment: values[`comment.${rank}`] ?? null }] : []
  })
  const assessments = told.map(({ rank: _rank, ...each }) => each)
  const input = { clientKey: session.key, bilanId, revision: Number(revision), assessments }
  const { assessChanges: result } = await session.ask(AssessChangesDocument, { input })
  return afterWriting(session, result, {
    done: 'bilan.kept',
    errors: (mistakes) =>
      Object.fromEntries(
        mistakes.map(({ field, message }) => [
          `verdict.${told[Number(field.split('.')[1])]?.rank ?? shown[0] ?? 0}`,
          message,
        ]),
      ),
    again: async (changed) => {
      const now = await reachDetails(session, bilanId)
      return now ? { kind: 'form', form: formOf(session, now, [`⚠️ ${changed.message}`], values) } : noLonger(session)
    },
  })
}
