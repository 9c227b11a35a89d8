import { type Logger, pino } from 'pino'
import { type Context, createContext } from '#api/context.ts'
import { createLinks } from '#api/create-links.ts'
import { emailOf, type MemberKey } from '#api/demonstration/fiction/people.ts'
import { loadDemonstration } from '#api/demonstration/load-demonstration.ts'
import { createInProcessApi } from '#api/in-process.ts'
import type { createServer } from '#api/server.ts'
import { memberViewer } from '#api/viewer.ts'
import type { Db } from '#db/database.ts'
import type { MemberRow } from '#db/members.ts'

const links = createLinks('a secret of the simulation', 'http://passerelle.test')

type Command<Input, Outcome> = (context: Context, input: Input) => Promise<Outcome>

/** Has a member do something now, by the rules of the API. Returns what came of it. */
export type Play = <Input extends { readonly clientKey: string }, Outcome extends { readonly kind: string }>(
  by: MemberRow,
  command: Command<Input, Outcome>,
  input: Omit<Input, 'clientKey'>,
) => Promise<Outcome>

/** The demonstration, with a clock that only the simulation moves. */
export interface Scene {
  readonly db: Db
  readonly api: ReturnType<typeof createInProcessApi>
  readonly logger: Logger
  readonly now: () => Date
  readonly moveTo: (at: Date) => void
  /** A member as they are now. */
  readonly member: (key: MemberKey) => Promise<MemberRow>
  readonly members: () => Promise<readonly MemberRow[]>
  readonly play: Play
}

type Server = Awaited<ReturnType<typeof createServer>>

/** Loads the demonstration in an empty database, as a first start at that time does. */
export async function setScene(db: Db, server: Server, start: Date): Promise<Scene> {
  let at = start
  let gestures = 0
  const now = () => at
  await loadDemonstration(db, at)
  const members = () => db.selectFrom('member').selectAll().orderBy('name').execute()
  return {
    db,
    api: createInProcessApi(server, { db, now, links }),
    logger: pino({ level: process.env['LOG_LEVEL'] ?? 'error' }),
    now,
    moveTo: (instant) => {
      at = instant
    },
    members,
    member: (key) => db.selectFrom('member').selectAll().where('email', '=', emailOf(key)).executeTakeFirstOrThrow(),
    play: (by, command, input) => {
      gestures += 1
      const context = createContext({ db, now, links, viewer: memberViewer(by, 'API') })
      // All that the input says is given, but for its key.
      return command(context, { clientKey: `year ${gestures}`, ...input } as Parameters<typeof command>[1])
    },
  }
}
