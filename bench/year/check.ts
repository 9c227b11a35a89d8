/** What must be true of a year of messages. Days, hours and holidays are worked out here without the code that is checked. */
import type { MemberRow } from '#db/members.ts'
import type { NudgeRow } from '#db/nudges.ts'
import type { Letter } from './bots.ts'
import { checkThreads, nothingAfterDone, twice } from './check-threads.ts'
import type { Done } from './habits.ts'
import { CLOCK_CHANGES, HOLIDAYS, LEAVE, STOP } from './people.ts'
import { shown } from './print.ts'

/** A person who receives messages. */
export type Reader = Pick<
  MemberRow,
  'id' | 'email' | 'name' | 'timeZone' | 'workingDays' | 'workStartsAt' | 'workEndsAt' | 'digestAt' | 'role'
>

/** What a check looked at, and what it found wrong. */
export interface Finding {
  readonly rule: string
  readonly looked: number
  readonly wrong: readonly string[]
}

/** All that is checked. */
export interface Evidence {
  readonly readers: readonly Reader[]
  readonly letters: readonly Letter[]
  /** All that was sent, in the order of their sending: the lines of messages of the day as well. */
  readonly sent: readonly NudgeRow[]
  readonly done: readonly Done[]
}

/** A letter, on the clocks of its reader. */
interface Received {
  readonly letter: Letter
  readonly reader: Reader
  readonly day: string
  readonly time: string
  readonly weekday: number
}

const localOf = ({ timeZone }: Reader, at: Date) => {
  const [day = '', time = ''] = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(at)
    .split(' ')
  return { day, time, weekday: new Date(`${day}T12:00:00Z`).getUTCDay() || 7 }
}

const receivedBy = ({ readers, letters }: Evidence): Received[] =>
  letters.flatMap((letter) => {
    const reader = readers.find(({ email }) => email === letter.to)
    return reader ? [{ letter, reader, ...localOf(reader, letter.at) }] : []
  })

const told = ({ letter, reader }: Received) =>
  `${reader.name}, ${shown(letter.at, reader.timeZone)}: ${letter.message.summary}`

/** Checks a year. */
export function checkYear(evidence: Evidence): Finding[] {
  const received = receivedBy(evidence)
  const never = (rule: string, isWrong: (each: Received) => boolean): Finding => ({
    rule,
    looked: received.length,
    wrong: received.filter(isWrong).map(told),
  })
  return [
    never(
      'nothing on a day when its reader does not work',
      (each) => !each.reader.workingDays.includes(`${each.weekday}`),
    ),
    never(
      'nothing outside the hours of its reader',
      ({ time, reader }) => time < reader.workStartsAt || time >= reader.workEndsAt,
    ),
    never('nothing on a public holiday', ({ day }) => HOLIDAYS.includes(day)),
    never('nothing on leave', ({ day, reader }) => isAway(reader) && day >= LEAVE.from && day <= LEAVE.until),
    never('ten lines at most', ({ letter }) => isDigest(letter) && textsOf(letter) > 10),
    oneDigestADay(received),
    ...checkThreads(evidence),
    nothingAfterDone(evidence),
    atTheSameHour(received),
    oneDigestAfterStop(received),
    { rule: 'each message is the one of something sent', looked: evidence.letters.length, wrong: unknown(evidence) },
  ]
}

const isAway = ({ email }: Reader) => email.startsWith(`${LEAVE.who}@`)
const isDigest = ({ message }: Letter) => message.blocks[0]?.type === 'heading'
const textsOf = ({ message }: Letter) => message.blocks.filter(({ type }) => type === 'text').length

function oneDigestADay(received: readonly Received[]): Finding {
  const digests = received.filter(({ letter }) => isDigest(letter))
  const days = [...Map.groupBy(digests, ({ reader, day }) => `${reader.name}, ${day}`)]
  return { rule: 'one message of the day at most', looked: days.length, wrong: twice(days) }
}

const DAY = 24 * 3600 * 1000

/** In the weeks before and after the clocks change, the message of the day comes at its hour, to the minute. */
function atTheSameHour(received: readonly Received[]): Finding {
  const near = received.filter(
    ({ letter, day }) =>
      isDigest(letter) && CLOCK_CHANGES.some((change) => Math.abs(Date.parse(day) - Date.parse(change)) <= 10 * DAY),
  )
  const wrong = near.filter(({ time, reader }) => time !== reader.digestAt)
  return { rule: 'at the same hour before and after the clocks change', looked: near.length, wrong: wrong.map(told) }
}

/** What was missed comes in one message, and nothing came meanwhile. */
function oneDigestAfterStop(received: readonly Received[]): Finding {
  const back = received.filter(({ letter, day }) => isDigest(letter) && day === STOP.back)
  const during = received.filter(
    ({ day, letter }) => day >= STOP.from && day <= STOP.until && letter.at < new Date(`${STOP.back}T00:00Z`),
  )
  const groups = [...Map.groupBy(back, ({ reader }) => reader.name)]
  return {
    rule: 'one message of the day after three days without a bot',
    looked: groups.length,
    wrong: [...twice(groups), ...during.map(told)],
  }
}

function unknown({ letters, sent }: Evidence): string[] {
  const keys = new Set(sent.map(({ id, sending }) => `${id}.${sending}`))
  return letters.filter(({ key }) => !keys.has(key)).map(({ to, message }) => `${to}: ${message.summary}`)
}
