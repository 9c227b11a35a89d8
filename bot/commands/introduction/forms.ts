import type {
  DeclineReason,
  EstablishmentPartsFragment,
  IntroductionPartsFragment,
} from '../../generated/operations.ts'
import { cut } from '../../language/format.ts'
import type { Field, Form, Option } from '../../model/form.ts'
import type { Session } from '../../session.ts'
import type { Asker } from './askers.ts'
import { placeOf } from './cards.ts'

const MAXIMUM_OPTIONS = 100

/** The form that asks for an introduction; with one experiment only, there is nothing to choose. */
export function requestForm(
  session: Session,
  askers: readonly Asker[],
  establishment?: EstablishmentPartsFragment,
): Form {
  const [only, second] = askers
  const options = askers.slice(0, MAXIMUM_OPTIONS).map(askerOption)
  const experiment: Field = {
    type: 'choice',
    id: 'experiment',
    label: session.say('introduction.experiment-field'),
    options,
  }
  const lookup: Field = {
    type: 'lookup',
    id: 'establishment',
    lookup: 'establishments',
    label: session.say('introduction.establishment-field'),
    placeholder: session.say('introduction.establishment-placeholder'),
    ...(establishment ? { initial: establishmentOption(establishment) } : {}),
  }
  const purpose: Field = {
    type: 'text',
    id: 'purpose',
    label: session.say('introduction.purpose-field'),
    hint: session.say('introduction.purpose-hint'),
    placeholder: session.say('introduction.purpose-placeholder'),
    multiline: true,
    maxLength: 2000,
  }
  return {
    id: 'introduction.request',
    title: session.say('introduction.form-title'),
    ...(only && !second ? { intro: session.sayRich('introduction.form-intro', { title: only.title }) } : {}),
    submit: session.say('introduction.ask'),
    cancel: session.say('cancel'),
    fields: second ? [experiment, lookup, purpose] : [lookup, purpose],
    state: only && !second ? only.id : '',
  }
}

const DECLINE_REASONS: readonly DeclineReason[] = [
  'NO_CAPACITY',
  'WRONG_PUBLIC',
  'ALREADY_INVOLVED',
  'UNCLEAR_REQUEST',
  'OTHER',
]

/** The form that declines, with a coded reason. */
export const declineForm = (session: Session, { id, establishment, experiment }: IntroductionPartsFragment): Form => ({
  id: 'introduction.decline',
  title: session.say('introduction.decline-title'),
  intro: session.sayRich('introduction.decline-intro', { name: establishment.name, asker: experiment.enterprise.name }),
  submit: session.say('introduction.decline-submit'),
  cancel: session.say('cancel'),
  fields: [
    {
      type: 'choice',
      id: 'reason',
      label: session.say('introduction.reason-field'),
      options: DECLINE_REASONS.map((value) => ({
        value,
        label: session.say('introduction.reason', { reason: value }),
      })),
    },
    {
      type: 'text',
      id: 'note',
      label: session.say('introduction.note-field'),
      multiline: true,
      optional: true,
      maxLength: 2000,
    },
  ],
  state: id,
})

/** An establishment to choose, told apart from its namesakes. */
export const establishmentOption = (establishment: EstablishmentPartsFragment): Option => ({
  label: cut(`${establishment.name} — ${establishment.commune}`, 75),
  description: cut(`${establishment.category} · ${placeOf(establishment)}`, 75),
  value: establishment.id,
})

const askerOption = ({ id, title, enterprise }: Asker): Option => ({
  label: cut(title, 75),
  description: cut(enterprise.name, 75),
  value: id,
})
