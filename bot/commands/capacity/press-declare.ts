import type { PlacesPartsFragment } from '../../generated/operations.ts'
import { todayIn } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Field, Form } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { reachPlaces } from './reach-places.ts'

type Period = PlacesPartsFragment['capacities'][number]

/** Opens the form of a period: a new one, or the one of `establishment first-day`. */
export async function pressDeclare(session: Session, argument: string): Promise<Reply> {
  const [id = '', startsOn] = argument.split(' ')
  const establishment = await reachPlaces(session, id)
  if (!establishment) return { kind: 'message', message: notice(session.sayRich('stale')) }
  const period = establishment.capacities.find((each) => each.startsOn === startsOn)
  const form: Form = {
    id: 'capacity.declare',
    title: session.say('capacity.form-title'),
    intro: session.sayRich('capacity.form-intro', { name: establishment.name }),
    submit: session.say('save'),
    cancel: session.say('cancel'),
    fields: periodFields(session, period),
    state: id,
  }
  return { kind: 'form', form }
}

const periodFields = ({ say, viewer: { timeZone }, now }: Session, period: Period | undefined): Field[] => [
  {
    type: 'date',
    id: 'startsOn',
    label: say('capacity.starts-field'),
    hint: say('capacity.starts-hint'),
    initial: period?.startsOn ?? todayIn(timeZone, now()),
  },
  { type: 'date', id: 'endsOn', label: say('capacity.ends-field'), initial: period?.endsOn ?? '' },
  {
    type: 'text',
    id: 'places',
    label: say('capacity.places-field'),
    hint: say('capacity.places-hint'),
    initial: period ? String(period.places) : '',
    maxLength: 10,
  },
]
