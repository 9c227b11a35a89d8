import type { PlacesPartsFragment } from '../../generated/operations.ts'
import { day } from '../../language/format.ts'
import type { Action, Block, Message } from '../../model/message.ts'
import { plain, type Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'

type Period = PlacesPartsFragment['capacities'][number]

/** The latest periods: the others are over. */
const SHOWN = 10

/** The places of an establishment, period by period, under a sentence that says what this is or what was done. */
export function placesCard(session: Session, text: Rich, { id, capacities }: PlacesPartsFragment): Message {
  const [first] = capacities
  const declare: Action = {
    act: 'capacity.declare',
    argument: id,
    label: session.say('capacity.declare'),
    style: 'primary',
  }
  return {
    summary: plain(text),
    blocks: [
      { type: 'text', text },
      ...(first ? [] : [{ type: 'text', text: session.sayRich('capacity.none') } as const]),
      ...capacities.slice(-SHOWN).flatMap((period) => periodBlocks(session, id, period)),
      ...waitingBlocks(session, first?.waiting ?? 0),
      { type: 'actions', actions: [declare] },
    ],
  }
}

function periodBlocks(session: Session, establishmentId: string, period: Period): Block[] {
  const { startsOn, endsOn, places, taken, remaining } = period
  const { language } = session.viewer
  const dates = { start: day(language, startsOn), end: day(language, endsOn) }
  const change: Action = {
    act: 'capacity.declare',
    argument: `${establishmentId} ${startsOn}`,
    label: session.say('capacity.change'),
  }
  return [
    { type: 'text', text: session.sayRich('capacity.period', { ...dates, places, taken, remaining }) },
    { type: 'actions', actions: [change] },
  ]
}

/** Those who wait do so for the establishment, whatever the period. */
const waitingBlocks = (session: Session, count: number): Block[] =>
  count > 0 ? [{ type: 'context', text: session.sayRich('capacity.waiting', { count }) }] : []
