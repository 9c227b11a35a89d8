import type { IndicatorPartsFragment, MeasurementPartsFragment } from '../../generated/operations.ts'
import { amount, cut, typed } from '../../language/format.ts'
import { nameOfPeriod } from '../../language/period.ts'
import type { Field, Form, Option } from '../../model/form.ts'
import type { Session } from '../../session.ts'

const MAXIMUM_OPTIONS = 100

/** The form of a value for any of these indicators. */
export function logForm(session: Session, indicators: readonly IndicatorPartsFragment[]): Form {
  const options = indicators.slice(0, MAXIMUM_OPTIONS).map(toOption)
  const [first] = options
  const choice: Field = {
    type: 'choice',
    id: 'indicator',
    label: session.say('indicator.field'),
    options,
    ...(first && options.length === 1 ? { initial: first } : {}),
  }
  const period: Field = {
    type: 'text',
    id: 'period',
    label: session.say('indicator.period-field'),
    hint: session.say('indicator.period-hint'),
    optional: true,
    maxLength: 40,
  }
  const open = form(session, '', [choice, valueField(session), period])
  const isCut = indicators.length > options.length
  return isCut ? { ...open, intro: session.sayRich('indicator.narrow', { shown: options.length }) } : open
}

/** The form of the value of one indicator for one period. */
export function dueForm(session: Session, indicator: IndicatorPartsFragment, period: string): Form {
  const { language } = session.viewer
  const intro = session.sayRich('indicator.form-intro', {
    name: indicator.name,
    experiment: indicator.experiment.title,
    unit: indicator.unit,
    period: nameOfPeriod(language, indicator.frequency, period),
  })
  return { ...form(session, `${indicator.id} ${period}`, [valueField(session)]), intro }
}

/** The form that corrects a value, filled with it, or with the value that was meant to replace it. */
export function correctionForm(session: Session, measurement: MeasurementPartsFragment, meant?: string): Form {
  const { language } = session.viewer
  const { indicator, value, period } = measurement
  const intro = session.sayRich('indicator.correct-intro', {
    name: indicator.name,
    period: nameOfPeriod(language, indicator.frequency, period),
    value: value === null ? '—' : amount(language, value),
    unit: indicator.unit,
  })
  const reason: Field = {
    type: 'text',
    id: 'reason',
    label: session.say('indicator.reason-field'),
    placeholder: session.say('indicator.reason-placeholder'),
    maxLength: 500,
  }
  return {
    id: 'indicator.correct',
    title: session.say('indicator.correct-title'),
    intro,
    submit: session.say('save'),
    cancel: session.say('cancel'),
    fields: [valueField(session, typed(language, meant ?? value ?? '')), reason],
    state: measurement.id,
  }
}

const form = (session: Session, state: string, fields: readonly Field[]): Form => ({
  id: 'indicator.log',
  title: session.say('indicator.form-title'),
  submit: session.say('save'),
  cancel: session.say('cancel'),
  fields,
  state,
})

const valueField = (session: Session, initial?: string): Field => ({
  type: 'text',
  id: 'value',
  label: session.say('indicator.value-field'),
  placeholder: session.say('indicator.value-placeholder'),
  maxLength: 60,
  ...(initial ? { initial } : {}),
})

const toOption = ({ id, name, unit, experiment }: IndicatorPartsFragment): Option => ({
  label: cut(`${name} (${unit})`, 75),
  description: cut(experiment.title, 75),
  value: id,
})
