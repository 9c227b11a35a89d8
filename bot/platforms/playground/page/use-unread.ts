import { useCallback, useState } from 'react'
import type { FeedEvent, Person } from '../stand-in/types.ts'

/** Unread messages by person and conversation. */
export interface Unread {
  readonly count: (user: string, channel: string) => number
  /** Unread messages of all direct conversations of a person. */
  readonly direct: (user: string) => number
  readonly note: (event: FeedEvent, people: readonly Person[]) => void
  readonly read: (user: string, channel: string) => void
}

type Counts = Readonly<Record<string, number>>

const key = (user: string, channel: string): string => `${user} ${channel}`

const readers = ({ user, channel = '', author }: FeedEvent, people: readonly Person[]) => {
  if (user) return [user]
  if (channel.startsWith('D')) return [`U${channel.slice(1)}`].filter((id) => id !== author)
  return people.map(({ id }) => id).filter((id) => id !== author)
}

const addOne = (counts: Counts, event: FeedEvent, people: readonly Person[]): Counts => {
  const keys = readers(event, people).map((user) => key(user, event.channel ?? ''))
  return { ...counts, ...Object.fromEntries(keys.map((id) => [id, (counts[id] ?? 0) + 1])) }
}

/** Counts what each person has not seen yet. */
export const useUnread = (): Unread => {
  const [counts, setCounts] = useState<Counts>({})
  const note = useCallback((event: FeedEvent, people: readonly Person[]) => {
    if (event.kind === 'message') setCounts((before) => addOne(before, event, people))
  }, [])
  const read = useCallback((user: string, channel: string) => {
    setCounts((before) => (before[key(user, channel)] ? { ...before, [key(user, channel)]: 0 } : before))
  }, [])
  return {
    count: (user, channel) => counts[key(user, channel)] ?? 0,
    direct: (user) => counts[key(user, `D${user.slice(1)}`)] ?? 0,
    note,
    read,
  }
}
