import type { IndicatorPartsFragment } from '../../generated/operations.ts'
import { cut } from '../../language/format.ts'
import { recentFirst } from '../../messages/recent-first.ts'
import type { ChoiceField, Field, Form, Option } from '../../model/form.ts'
import type { Session } from '../../session.ts'
import { logFormOf } from './forms.ts'

const MAXIMUM_OPTIONS = 100
const LONGEST_ANSWER = 3000
const LONGEST_PERIOD = 40

type Indicators = readonly IndicatorPartsFragment[]

/** The state of the form of a value for any indicator; what follows it is the indicator when there is no choice. */
export const ANY = 'any'

/** What was typed already of a value, in a line that was not understood whole. */
export interface TypedAlready {
  readonly indicator?: string | undefined
  readonly value?: string
  readonly period?: string
}

/** The form of a value for any of these indicators: the answer is written as in a line. */
export function logForm(session: Session, indicators: Indicators, typed: TypedAlready = {}): Form {
  const [only, ...others] = indicators
  const alone = others.length === 0 ? only : undefined
  const fields = [...(alone ? [] : [indicatorField(session, indicators, typed)]), ...anyFields(session, typed)]
  const open = logFormOf(session, [ANY, alone?.id].filter(Boolean).join(' '), fields)
  if (alone) {
    const { name, unit, experiment } = alone
    return { ...open, intro: session.sayRich('indicator.only-intro', { name, unit, experiment: experiment.title }) }
  }
  const isCut = indicators.length > MAXIMUM_OPTIONS
  return isCut ? { ...open, intro: session.sayRich('indicator.narrow', { shown: MAXIMUM_OPTIONS }) } : open
}

/** Those of the experiment chosen minutes ago come first; the one that it has is chosen already. */
function indicatorField(session: Session, indicators: Indicators, typed: TypedAlready): ChoiceField {
  const options = recentFirst(session, indicators, ({ experiment }) => experiment.id)
    .slice(0, MAXIMUM_OPTIONS)
    .map(toOption)
  const [recent, other] = indicators.filter(({ experiment }) => experiment.id === session.recent.experimentId)
  const known = typed.indicator ?? (other ? undefined : recent?.id)
  const initial = options.find(({ value }) => value === known)
  const label = session.say('indicator.field')
  return { type: 'choice', id: 'indicator', label, options, ...(initial ? { initial } : {}) }
}

function anyFields(session: Session, typed: TypedAlready): Field[] {
  const value: Field = {
    type: 'text',
    id: 'value',
    label: session.say('indicator.value-field'),
    hint: session.say('indicator.answer-hint'),
    placeholder: session.say('indicator.value-placeholder'),
    maxLength: LONGEST_ANSWER,
    ...(typed.value ? { initial: typed.value } : {}),
  }
  const period: Field = {
    type: 'text',
    id: 'period',
    label: session.say('indicator.period-field'),
    hint: session.say('indicator.period-hint'),
    optional: true,
    maxLength: LONGEST_PERIOD,
    ...(typed.period ? { initial: typed.period.slice(0, LONGEST_PERIOD) } : {}),
  }
  return [value, period]
}

const toOption = ({ id, name, unit, experiment }: IndicatorPartsFragment): Option => ({
  label: cut(`${name} (${unit})`, 75),
  description: cut(experiment.title, 75),
  value: id,
})
