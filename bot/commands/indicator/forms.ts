import type { IndicatorPartsFragment, MeasurementPartsFragment } from '../../generated/operations.ts'
import { answer } from '../../language/answer.ts'
import { cut } from '../../language/format.ts'
import { placeOf } from '../../language/measured.ts'
import { nameOfPeriod } from '../../language/period.ts'
import type { Said } from '../../language/read-answer.ts'
import { saidBy } from '../../language/write-said.ts'
import type { CheckField, ChoiceField, Field, Form, Option } from '../../model/form.ts'
import type { Session } from '../../session.ts'
import { absenceField, answerFields } from './answer-fields.ts'
import { confirmField, doubtsAbove } from './check.ts'
import { packTarget, partsOf, settleIds, sitesOf, type TargetIds } from './target.ts'

/** What a form of one value is opened for. */
export interface Due {
  readonly indicator: IndicatorPartsFragment
  readonly ids: TargetIds & { readonly period: string }
  readonly said?: Said | undefined
  /** What seems strange in what was said. */
  readonly doubts?: readonly string[]
}

/** The form of the value of one indicator for one period, with the site and the group to choose if they are not known. */
export function dueForm(session: Session, asked: Due): Form {
  const due = settle(asked)
  return ofDue(session, due, [
    ...partFields(session, due),
    ...answerFields(session, due.indicator, due.said),
    ...(due.doubts ? [confirmField(session)] : []),
    draftField(session),
  ])
}

/** The form that says why one has no value. */
export function absentForm(session: Session, asked: Due): Form {
  const due = settle(asked)
  return ofDue(session, due, [...partFields(session, due), { ...absenceField(session), optional: false }])
}

const settle = (due: Due): Due => ({ ...due, ids: settleIds(due.indicator, due.ids) })

function ofDue(session: Session, { indicator, ids, doubts = [] }: Due, fields: readonly Field[]): Form {
  const { language } = session.viewer
  const { site, group } = partsOf(indicator, ids)
  const intro = session.sayRich('indicator.form-intro', {
    name: indicator.name,
    experiment: indicator.experiment.title,
    unit: indicator.unit,
    period: [group?.label, site?.name, nameOfPeriod(language, indicator.frequency, ids.period)]
      .filter(Boolean)
      .join(', '),
  })
  return { ...logFormOf(session, packTarget(ids), fields), intro: [...intro, ...doubtsAbove(session, doubts)] }
}

/** What is left to say of the cell. */
function partFields(session: Session, { indicator, ids }: Due): ChoiceField[] {
  const sites = ids.siteId
    ? []
    : sitesOf(indicator, ids.period).map(({ id, name }) => ({ value: id, label: cut(name, 75) }))
  const groups = ids.groupId ? [] : indicator.groups.map(({ id, label }) => ({ value: id, label: cut(label, 75) }))
  return [
    ...partField('siteId', session.say('indicator.site-field'), sites),
    ...partField('groupId', session.say('indicator.group-field'), groups),
  ]
}

function partField(id: string, label: string, options: readonly Option[]): ChoiceField[] {
  return options.length > 0 ? [{ type: 'choice', id, label, options }] : []
}

/** The box that keeps a value from being submitted yet. */
export const draftField = ({ say }: Session): CheckField => ({
  type: 'check',
  id: 'draft',
  label: say('indicator.draft-field'),
  option: { label: say('indicator.draft-box'), value: 'yes' },
  optional: true,
})

/** What a correction is meant to say, when it was said already: it seemed strange, or the button carried it. */
export interface Meant {
  readonly said?: Said | undefined
  readonly reason?: string
  readonly doubts?: readonly string[]
  /** Why it is not what the person meant to do. */
  readonly problem?: string
}

/** The form that corrects a value, filled with it, or with the answer that was meant to replace it. */
export function correctionForm(
  session: Session,
  measurement: MeasurementPartsFragment,
  { said, reason = '', doubts = [], problem }: Meant = {},
): Form {
  const { language } = session.viewer
  const { indicator, status, statusNote } = measurement
  const isInHand = status === 'DRAFT' || status === 'RETURNED'
  const intro = session.sayRich('indicator.correct-intro', {
    name: indicator.name,
    place: placeOf(language, measurement),
    value: answer(language, indicator.unit, measurement),
    note: status === 'RETURNED' && statusNote ? statusNote : 'none',
  })
  const fields = [
    ...answerFields(session, indicator, said ?? saidBy(measurement)),
    ...(doubts.length > 0 ? [confirmField(session)] : []),
    isInHand ? draftField(session) : reasonField(session, reason),
  ]
  return {
    ...logFormOf(session, measurement.id, fields),
    id: 'indicator.correct',
    title: session.say('indicator.correct-title'),
    intro: [...(problem ? [`⚠️ ${problem}\n`] : []), ...intro, ...doubtsAbove(session, doubts)],
  }
}

const reasonField = ({ say }: Session, initial: string): Field => ({
  type: 'text',
  id: 'reason',
  label: say('indicator.reason-field'),
  placeholder: say('indicator.reason-placeholder'),
  maxLength: 500,
  initial,
})

/** A form that logs a value. */
export const logFormOf = (session: Session, state: string, fields: readonly Field[]): Form => ({
  id: 'indicator.log',
  title: session.say('indicator.form-title'),
  submit: session.say('save'),
  cancel: session.say('cancel'),
  fields,
  state,
})
