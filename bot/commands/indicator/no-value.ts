import { IndicatorDocument, type IndicatorPartsFragment, LogMeasurementsDocument } from '../../generated/operations.ts'
import { partOf } from '../../language/measured.ts'
import { nameOfPeriod } from '../../language/period.ts'
import { notice } from '../../messages/notice.ts'
import type { Form, FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { undoButton } from '../change/undo-button.ts'
import { absenceField } from './answer-fields.ts'
import type { PeriodWithCells } from './period/form.ts'
import { reachPeriod } from './period/reach.ts'
import { openAbsent, stale } from './press.ts'

type Cell = PeriodWithCells['cells'][number]

/** The cells of an indicator that nothing is known of yet. */
interface Missing {
  readonly indicator: IndicatorPartsFragment
  readonly period: string
  readonly cells: readonly Cell[]
}

/** « Pas cette fois » of a value, `indicator period`: why there is none, said once for all the sites and groups that lack one. */
export async function pressNoValue(session: Session, argument: string): Promise<Reply> {
  const missing = await findMissing(session, argument)
  if (!missing) return stale(session)
  return missing.cells.length > 1
    ? { kind: 'form', form: noValueForm(session, missing, argument) }
    : openAbsent(session, argument)
}

/** Logs the reason. `state` is what the button carried. */
export async function submitNoValue(session: Session, state: string, { absence = '' }: FormValues): Promise<Reply> {
  const missing = await findMissing(session, state)
  if (!missing || missing.cells.length === 0) return stale(session)
  const { indicator, period, cells } = missing
  const entries = cells.map(({ site, group }) => ({
    indicatorId: indicator.id,
    period,
    siteId: site?.id ?? null,
    groupId: group?.id ?? null,
    absence,
  }))
  const { logMeasurements: result } = await session.ask(LogMeasurementsDocument, {
    input: { clientKey: session.key, entries, draft: false },
  })
  switch (result.__typename) {
    case 'LogMeasurementsSuccess': {
      const text = session.sayRich('indicator.no-value-noted', { ...namesOf(session, missing), count: cells.length })
      return { kind: 'message', message: notice(text, { type: 'actions', actions: [undoButton(session)] }) }
    }
    case 'InvalidEntriesProblem':
      return {
        kind: 'errors',
        errors: { absence: [...new Set(result.mistakes.map(({ message }) => message))].join(' ') },
      }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}

async function findMissing(session: Session, packed: string): Promise<Missing | undefined> {
  const [id = '', period = ''] = packed.split(' ')
  const { indicator } = await session.ask(IndicatorDocument, { id })
  if (!indicator) return undefined
  const { frequency, experiment } = indicator
  const found = await reachPeriod(session, { experimentId: experiment.id, frequency, period })
  const cells = found?.cells.filter((cell) => cell.indicator.id === id && cell.measurement === null) ?? []
  return { indicator, period, cells }
}

const namesOf = ({ viewer }: Session, { indicator, period, cells }: Missing) => ({
  name: indicator.name,
  period: nameOfPeriod(viewer.language, indicator.frequency, period),
  parts: cells.map(partOf).join(' · '),
})

const noValueForm = (session: Session, missing: Missing, state: string): Form => ({
  id: 'indicator.no-value',
  title: session.say('indicator.form-title'),
  intro: session.sayRich('indicator.no-value-intro', { ...namesOf(session, missing), count: missing.cells.length }),
  submit: session.say('save'),
  cancel: session.say('cancel'),
  fields: [{ ...absenceField(session), optional: false }],
  state,
})
