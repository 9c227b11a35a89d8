import type { CellPartsFragment } from '../../generated/operations.ts'
import { cut, typed } from '../../language/format.ts'
import type { Said } from '../../language/read-answer.ts'
import type { Field, TextField } from '../../model/form.ts'
import type { Session } from '../../session.ts'

/** What an indicator takes. */
export type Asked = Pick<CellPartsFragment['indicator'], 'kind' | 'periodAggregation' | 'siteAggregation'> & {
  readonly scaleLabels?: readonly string[]
}

const LONGEST_TEXT = 3000
const LONGEST_ABSENCE = 500

/** Whether a value weighs as many answers as it has. */
export const isWeighted = ({ periodAggregation, siteAggregation }: Asked): boolean =>
  periodAggregation === 'WEIGHTED_MEAN' || siteAggregation === 'WEIGHTED_MEAN'

/** How an answer is written: the examples that a sentence gives. */
export const formatOf = (indicator: Asked): 'rate' | 'mean' | 'number' => {
  if (indicator.kind === 'RATE') return 'rate'
  return isWeighted(indicator) ? 'mean' : 'number'
}

/** The fields that an answer is typed in, by the kind of the indicator, filled with what is known; none has to be. */
export const answerFields = (session: Session, indicator: Asked, said: Said = {}): Field[] => [
  ...valueFields(session, indicator, said),
  absenceField(session, said.absence),
]

/** The field that says why there is no value. */
export const absenceField = ({ say }: Session, initial = ''): TextField => ({
  type: 'text',
  id: 'absence',
  label: say('indicator.absence-field'),
  placeholder: say('indicator.absence-placeholder'),
  optional: true,
  maxLength: LONGEST_ABSENCE,
  initial,
})

function valueFields(session: Session, indicator: Asked, said: Said): Field[] {
  const { say } = session
  switch (indicator.kind) {
    case 'RATE':
      return [
        figureField(session, 'numerator', say('indicator.numerator-field'), said.numerator),
        figureField(session, 'denominator', say('indicator.denominator-field'), said.denominator),
      ]
    case 'TEXT':
      return [
        {
          type: 'text',
          id: 'text',
          label: say('indicator.text-field'),
          multiline: true,
          optional: true,
          maxLength: LONGEST_TEXT,
          initial: said.text ?? '',
        },
      ]
    case 'COUNT':
    case 'AMOUNT':
    case 'SCALE':
      return [valueField(session, indicator, said.value), ...weightFields(session, indicator, said)]
  }
}

function valueField(session: Session, { scaleLabels = [], ...indicator }: Asked, value: string | undefined): TextField {
  const { say } = session
  const label = say(isWeighted(indicator) ? 'indicator.mean-field' : 'indicator.value-field')
  const levels = scaleLabels.map((level, index) => `${index + 1} : ${level}`).join(' · ')
  return { ...figureField(session, 'value', label, value), ...(levels ? { hint: cut(levels, 500) } : {}) }
}

const weightFields = (session: Session, indicator: Asked, { weight }: Said): Field[] =>
  isWeighted(indicator) || indicator.kind === 'SCALE'
    ? [figureField(session, 'weight', session.say('indicator.weight-field'), weight?.toString())]
    : []

const figureField = ({ viewer, say }: Session, id: string, label: string, value = ''): TextField => ({
  type: 'text',
  id,
  label,
  placeholder: say(id === 'value' ? 'indicator.value-placeholder' : 'indicator.figure-placeholder'),
  optional: true,
  maxLength: 60,
  initial: typed(viewer.language, value),
})
