import { CorrectMeasurementDocument, MeasurementByIdDocument } from '../../generated/operations.ts'
import type { Said } from '../../language/read-answer.ts'
import type { FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { card, loggedCard } from './cards.ts'
import { doubtsAbout } from './check.ts'
import { correctionForm } from './forms.ts'
import { errorsOf } from './mistakes.ts'
import { readForm } from './read-form.ts'

/** A correction typed in a form. `state` is the measurement. */
export async function submitCorrection(session: Session, measurementId: string, values: FormValues): Promise<Reply> {
  const read = readForm(session, values)
  if ('errors' in read) return { kind: 'errors', errors: read.errors }
  const correction: Correction = {
    said: read.said,
    reason: values['reason'] ?? null,
    draft: values['draft'] !== undefined,
  }
  const isSure = correction.draft || values['confirm'] !== undefined
  return (
    (isSure ? undefined : await askInForm(session, measurementId, correction)) ??
    correct(session, measurementId, correction)
  )
}

interface Correction {
  readonly said: Said
  readonly reason: string | null
  readonly draft: boolean
}

/** The form again, with what was typed, when that seems strange. */
async function askInForm(session: Session, id: string, { said, reason }: Correction): Promise<Reply | undefined> {
  const { node } = await session.ask(MeasurementByIdDocument, { id })
  if (node?.__typename !== 'Measurement') return undefined
  const { indicator, period, site, group } = node
  const cell = { indicatorId: indicator.id, period, siteId: site?.id ?? null, groupId: group?.id ?? null }
  const doubts = await doubtsAbout(session, { ...cell, ...said, replaces: id, reason })
  return doubts.length === 0
    ? undefined
    : { kind: 'form', form: correctionForm(session, node, { said, reason: reason ?? '', doubts }) }
}

async function correct(session: Session, measurementId: string, { said, reason, draft }: Correction): Promise<Reply> {
  const input = { clientKey: session.key, measurementId, ...said, reason, draft }
  const { correctMeasurement: result } = await session.ask(CorrectMeasurementDocument, { input })
  switch (result.__typename) {
    case 'CorrectMeasurementSuccess':
      return { kind: 'message', message: loggedCard(session, result.measurement) }
    case 'StaleMeasurementProblem': {
      const meant = { said, reason: reason ?? '', problem: result.message }
      return { kind: 'form', form: correctionForm(session, result.measurement, meant) }
    }
    case 'PeriodProblem':
    case 'ValueOutOfRangeProblem':
      return { kind: 'errors', errors: { [said.numerator === undefined ? 'value' : 'numerator']: result.message } }
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    case 'InvalidEntriesProblem':
      return { kind: 'errors', errors: errorsOf(result.mistakes) }
    default:
      return { kind: 'message', message: card([result.message], [], []) }
  }
}
