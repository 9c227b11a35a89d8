import { readNumber } from '../../language/number.ts'
import { readFigures, type Said } from '../../language/read-answer.ts'
import { wholeNumber } from '../../language/whole-number.ts'
import type { FormValues } from '../../model/form.ts'
import type { Session } from '../../session.ts'

type Errors = Readonly<Record<string, string>>

/** What the fields of an answer say: the answer, or what is wrong under each of them. */
export function readForm(session: Session, values: FormValues): { readonly said: Said } | { readonly errors: Errors } {
  const read = [
    readValue(session, values),
    readFigure(session, values, 'numerator'),
    readFigure(session, values, 'denominator'),
    readWeight(session, values),
  ]
  const errors = Object.assign({}, ...read.map((each) => ('error' in each ? { [each.field]: each.error } : {})))
  if (Object.keys(errors).length > 0) return { errors }
  const { text, absence } = values
  const figures: Said = Object.assign({}, ...read.map((each) => ('said' in each ? each.said : {})))
  return { said: { ...figures, ...(text ? { text } : {}), ...(absence ? { absence } : {}) } }
}

type Read = { readonly said: Said } | { readonly field: string; readonly error: string }

/** A value, which may be typed with its number of answers or its unit. */
function readValue(session: Session, { value: typed }: FormValues): Read {
  if (!typed) return { said: {} }
  const [said, other] = readFigures(typed, session.viewer.language)
  return said && !other ? { said } : unclear(session, 'value', typed, other !== undefined)
}

function readFigure(session: Session, values: FormValues, field: 'numerator' | 'denominator'): Read {
  const typed = values[field]
  if (!typed) return { said: {} }
  const [figure, other] = readNumber(typed, session.viewer.language)
  return figure !== undefined && !other ? { said: { [field]: figure } } : unclear(session, field, typed, !!other)
}

function readWeight(session: Session, { weight: typed }: FormValues): Read {
  if (!typed) return { said: {} }
  const weight = wholeNumber(session.viewer.language, typed)
  if (weight !== undefined) return { said: { weight } }
  return { field: 'weight', error: session.say('indicator.weight-error', { typed }) }
}

const unclear = ({ say }: Session, field: string, typed: string, hasTwoReadings: boolean): Read => ({
  field,
  error: say(hasTwoReadings ? 'indicator.two-readings' : 'indicator.value-error', { typed, format: 'number' }),
})
