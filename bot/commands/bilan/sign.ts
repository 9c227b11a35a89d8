import {
  RecordBilanSignatureDocument,
  SignBilanDocument,
  type SignBilanPartsFragment,
  SubmitBilanDocument,
} from '../../generated/operations.ts'
import { todayIn } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Form, FormValues, Option } from '../../model/form.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { reachBilan, readArgument } from './bilan.ts'
import { bilanCard } from './card.ts'

/** Submits a bilan to its signatories. */
export async function pressSubmit(session: Session, bilanId: string): Promise<Reply> {
  const { submitBilan: result } = await session.ask(SubmitBilanDocument, { input: { clientKey: session.key, bilanId } })
  switch (result.__typename) {
    case 'SubmitBilanSuccess':
      return { kind: 'replace', message: bilanCard(session, result.bilan, session.sayRich('bilan.submitted')) }
    case 'BilanClosedProblem':
      return { kind: 'replace', message: bilanCard(session, result.bilan, [`⚠️ ${result.message}`]) }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}

/** Signs what the button names: `bilan content`. */
export async function pressSign(session: Session, argument: string): Promise<Reply> {
  const { id: bilanId, rest: contentHash } = readArgument(argument)
  const { signBilan } = await session.ask(SignBilanDocument, {
    input: { clientKey: session.key, bilanId, contentHash },
  })
  return inPlace(afterSigning(session, signBilan))
}

function afterSigning(session: Session, result: SignBilanPartsFragment): Reply {
  switch (result.__typename) {
    case 'SignBilanSuccess': {
      const key = result.bilan.status === 'FROZEN' ? 'bilan.frozen' : 'bilan.signed'
      return { kind: 'message', message: bilanCard(session, result.bilan, session.sayRich(key)) }
    }
    case 'BilanSignedProblem':
    case 'BilanChangedProblem':
    case 'BilanClosedProblem':
      return { kind: 'message', message: bilanCard(session, result.bilan, [`⚠️ ${result.message}`]) }
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}

/** Opens the form of a signature given on paper. */
export async function pressPaper(session: Session, id: string): Promise<Reply> {
  const bilan = await reachBilan(session, id)
  if (!bilan) return { kind: 'message', message: notice(session.sayRich('stale')) }
  // The value of an option is short: a party is told by its rank, which stays as long as the content that is signed.
  const options = bilan.parties.flatMap(({ name, signatory, viewerCanRecordSignature }, index): Option[] =>
    viewerCanRecordSignature
      ? [{ value: String(index), label: name, ...(signatory && { description: signatory }) }]
      : [],
  )
  const [first] = options
  if (!first || bilan.contentHash === null)
    return { kind: 'message', message: bilanCard(session, bilan, session.sayRich('bilan.no-longer')) }
  return { kind: 'form', form: paperForm(session, `${id} ${bilan.contentHash}`, options, first) }
}

const paperForm = ({ say, viewer, now }: Session, state: string, options: readonly Option[], first: Option): Form => ({
  id: 'bilan.paper',
  title: say('bilan.paper-title'),
  submit: say('save'),
  cancel: say('cancel'),
  fields: [
    { type: 'choice', id: 'party', label: say('bilan.party-field'), options, initial: first },
    { type: 'date', id: 'paperOn', label: say('bilan.paper-on-field'), initial: todayIn(viewer.timeZone, now()) },
    {
      type: 'text',
      id: 'note',
      label: say('bilan.paper-note-field'),
      hint: say('bilan.paper-note-hint'),
      optional: true,
      multiline: true,
      maxLength: 2000,
    },
  ],
  state,
})

/** Records a signature given on paper. `state` is the bilan and what names its content. */
export async function submitPaper(session: Session, state: string, values: FormValues): Promise<Reply> {
  const { id: bilanId, rest: contentHash } = readArgument(state)
  const bilan = await reachBilan(session, bilanId)
  const party = bilan?.parties[Number(values['party'])]
  if (!bilan || !party) return { kind: 'message', message: notice(session.sayRich('stale')) }
  const said = { paperOn: values['paperOn'] ?? '', note: values['note'] ?? null }
  const input = { clientKey: session.key, bilanId, contentHash, party: party.name, ...said }
  const { recordBilanSignature } = await session.ask(RecordBilanSignatureDocument, { input })
  return afterSigning(session, recordBilanSignature)
}
