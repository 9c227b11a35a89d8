import type { Db } from '#db/database.ts'
import type { MemberRow } from '#db/members.ts'
import type { ProgrammeRow } from '#db/programmes.ts'
import { type Context, createContext } from '../context.ts'
import type { Links } from '../create-links.ts'
import { memberViewer } from '../viewer.ts'
import { morning } from './calendar.ts'
import type { MemberKey } from './fiction/people.ts'

type Command<Input, Outcome> = (context: Context, input: Input) => Promise<Outcome>

/** Has somebody do something on a day, as if they had asked the API to. What is refused is a mistake of the fiction. */
export type Play = <Input extends { readonly clientKey: string }, Outcome extends { readonly kind: string }>(
  by: MemberKey,
  day: string,
  command: Command<Input, Outcome>,
  input: Omit<Input, 'clientKey'>,
) => Promise<Extract<Outcome, { readonly kind: 'done' }>>

/** Where the fiction is played: inside the transaction that loads it. */
export interface Stage {
  readonly db: Db
  readonly programme: ProgrammeRow
  readonly today: string
  readonly member: (key: MemberKey) => MemberRow
  readonly play: Play
  /** When what happens on a day happens: in the morning, and never later than now. */
  readonly at: (day: string) => Date
}

interface Scenery extends Pick<Stage, 'db' | 'programme' | 'today' | 'member'> {
  readonly now: Date
}

/** Nobody outside is written to while the past is made up. */
const noLinks: Links = {
  urlOf: () => {
    throw new Error('The demonstration writes to nobody.')
  },
  read: () => undefined,
  documentUrl: () => {
    throw new Error('The demonstration downloads nothing.')
  },
  readPass: () => undefined,
  slackInstallationUrl: () => {
    throw new Error('The demonstration installs nothing.')
  },
  readInstallation: () => undefined,
}

const HOUR = 3_600_000

/** Gestures follow each other by a second, so that those of a day are told in their order. */
export function createStage({ now, ...scenery }: Scenery): Stage {
  let gestures = 0
  const at = (day: string) => new Date(Math.min(morning(day).getTime(), now.getTime() - HOUR) + gestures * 1000)
  const play: Play = async (by, day, command, input) => {
    gestures += 1
    const time = at(day)
    const viewer = memberViewer(scenery.member(by), 'API')
    const context = createContext({ db: scenery.db, now: () => time, links: noLinks, viewer })
    // All that the input says is given, but for its key.
    const asked = { clientKey: `demonstration ${gestures}`, ...input } as Parameters<typeof command>[1]
    const outcome = await command(context, asked)
    if (outcome.kind === 'done') return outcome as Extract<typeof outcome, { readonly kind: 'done' }>
    throw new Error(`${by}, ${day}, ${command.name}: ${JSON.stringify(outcome)}`)
  }
  return { ...scenery, play, at }
}
