import type { IntroductionFilter, IntroductionOrder, IntroductionStatus } from '../../generated/operations.ts'
import type { Session } from '../../session.ts'
import { ENDED, ONGOING } from './statuses.ts'

/** One way to look at introductions. */
interface List {
  /** What one types after `/relation`, folded, in both languages. */
  readonly words: readonly string[]
  readonly orderBy: IntroductionOrder
  readonly filter: (session: Session) => IntroductionFilter
}

/** Where an introduction does not wait for the person's side; one that is proposed may. */
const NOT_MINE: Readonly<Record<'STAFF' | 'ENTERPRISE', readonly IntroductionStatus[]>> = {
  STAFF: ['DRAFT', ...ONGOING.filter((status) => status !== 'REQUESTED'), ...ENDED],
  ENTERPRISE: ['REQUESTED', 'PROPOSED', 'UNDER_REVIEW', ...ENDED],
}

/** The side that the person acts for. */
export const sideOf = ({ viewer }: Session) => (viewer.role === 'STAFF' ? 'STAFF' : 'ENTERPRISE')

/** The lists of introductions. `rest` continues `mine`. */
export const lists = {
  queue: {
    words: ['file', 'queue'],
    orderBy: 'OLDEST_FIRST',
    filter: () => ({ waitingFor: 'STAFF' }),
  },
  mine: {
    words: ['mes', 'mes relations', 'mine', 'my introductions'],
    orderBy: 'OLDEST_FIRST',
    filter: (session) => ({ mine: true, waitingFor: sideOf(session) }),
  },
  rest: {
    words: [],
    orderBy: 'LATEST_FIRST',
    filter: (session) => ({ mine: true, statuses: [...NOT_MINE[sideOf(session)]] }),
  },
  all: { words: ['liste', 'list'], orderBy: 'LATEST_FIRST', filter: () => ({}) },
  ongoing: { words: ['en cours', 'ongoing'], orderBy: 'OLDEST_FIRST', filter: () => ({ statuses: [...ONGOING] }) },
  waitlist: {
    words: ['attente', 'liste d attente', 'waitlist', 'waiting list'],
    orderBy: 'OLDEST_FIRST',
    filter: () => ({ waitlisted: true, statuses: [...ONGOING] }),
  },
  stuck: {
    words: ['bloquees', 'bloquee', 'bloques', 'stuck', 'blocked'],
    orderBy: 'OLDEST_FIRST',
    filter: () => ({ stuck: true }),
  },
} as const satisfies Record<string, List>

export type ListName = keyof typeof lists

// The keys of our own table.
export const listNames = Object.keys(lists) as ListName[]

/** The list of that name, as any of them. */
export const listOf = (name: ListName): List => lists[name]

/** The list that these words name. Of the whole list, those who ask see theirs; those who watch over the programme see all. */
export function listNamed({ viewer: { role } }: Session, words: string): ListName | undefined {
  const name = listNames.find((each) => listOf(each).words.includes(words))
  return name === 'all' && (role === 'ENTREPRENEUR' || role === 'COACH') ? 'mine' : name
}

/** A name read back from one of our buttons. */
export const isListName = (name: string | undefined): name is ListName => name !== undefined && name in lists
