import type { EstablishmentPartsFragment } from '../../generated/operations.ts'
import { recentFirst } from '../../messages/recent-first.ts'
import type { ChoiceField, Field, Form, LookupField, Option } from '../../model/form.ts'
import type { Session } from '../../session.ts'
import type { Asker } from './askers.ts'
import { askerOption, establishmentOption } from './forms.ts'
import { consentField } from './moves/fields.ts'
import { requestFields } from './request-fields.ts'

const MAXIMUM_OPTIONS = 100

/** What the form is opened with, when something is known already. */
export interface Chosen {
  readonly establishment?: EstablishmentPartsFragment
  readonly experimentId?: string
}

/** The form that asks for an introduction; with one experiment only, there is nothing to choose. */
export async function requestForm(session: Session, askers: readonly Asker[], chosen: Chosen): Promise<Form> {
  const [only, second] = askers
  const alone = second ? undefined : only
  return {
    id: 'introduction.request',
    title: session.say('introduction.form-title'),
    ...(alone ? { intro: session.sayRich('introduction.form-intro', { title: alone.title }) } : {}),
    submit: session.say('introduction.ask'),
    cancel: session.say('cancel'),
    fields: [
      ...(alone ? [] : [experimentField(session, askers, chosen)]),
      establishmentField(session, chosen),
      ...requestFields(session),
      ...(await consentFields(session)),
      sendingField(session),
    ],
    state: alone?.id ?? '',
  }
}

function experimentField(session: Session, askers: readonly Asker[], chosen: Chosen): ChoiceField {
  const experimentId = chosen.experimentId ?? session.recent.experimentId
  const options = recentFirst(session, askers, ({ id }) => id)
    .slice(0, MAXIMUM_OPTIONS)
    .map(askerOption)
  const initial = options.find(({ value }) => value === experimentId)
  const label = session.say('introduction.experiment-field')
  return { type: 'choice', id: 'experimentId', label, options, ...(initial ? { initial } : {}) }
}

const establishmentField = (session: Session, { establishment }: Chosen): LookupField => ({
  type: 'lookup',
  id: 'establishmentId',
  lookup: 'establishments',
  label: session.say('introduction.establishment-field'),
  placeholder: session.say('introduction.establishment-placeholder'),
  ...(establishment ? { initial: establishmentOption(establishment) } : {}),
})

/** Only an entrepreneur can consent; a draft does without. */
const consentFields = async (session: Session): Promise<Field[]> =>
  session.viewer.role === 'ENTREPRENEUR' ? [await consentField(session, 'ENTERPRISE', true)] : []

/** The value that keeps a request as a draft. */
export const DRAFT = 'draft'

function sendingField(session: Session): ChoiceField {
  const now: Option = { value: 'now', label: session.say('introduction.send-now') }
  const draft: Option = { value: DRAFT, label: session.say('introduction.send-later') }
  return {
    type: 'choice',
    id: 'sending',
    label: session.say('introduction.sending-field'),
    options: [now, draft],
    initial: now,
  }
}
