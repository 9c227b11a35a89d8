import { useEffect, useState } from 'react'
import type { FeedEvent } from '../stand-in/types.ts'
import { gesture, type Workspace } from './server.ts'
import { useFeed } from './use-feed.ts'
import { useGestures } from './use-gestures.ts'
import { useRemembered } from './use-remembered.ts'
import { useSights } from './use-sights.ts'
import { useUnread } from './use-unread.ts'

/** The place of the Home tab, beside the conversations. */
export const HOME = 'home'

const directOf = (user: string): string => `D${user.slice(1)}`

/** Tells the bot that somebody has come to their conversation with it, as Slack does. */
const arrive = (user: string): Promise<unknown> => gesture('openHome', { user, tab: 'messages' }).catch(() => undefined)

/** Everything about one person at a time: who they are, where they are, what they see. */
export const useVisit = (workspace: Workspace) => {
  const [remembered, setUser] = useRemembered('passerelle-bac-a-sable')
  const { people } = workspace
  const me = people.find(({ id }) => id === remembered) ?? people[0]
  const user = me?.id ?? ''
  const [place, setPlace] = useState<string | undefined>(undefined)
  const here = place ?? directOf(user)
  const isHome = here === HOME
  const { sights, messages, failed, refresh } = useSights(user, isHome ? directOf(user) : here)
  const unread = useUnread()
  const gestures = useGestures(refresh)
  const hear = (event: FeedEvent): void => {
    unread.note(event, people)
    void refresh()
  }
  useFeed(hear, () => void refresh())
  useEffect(() => {
    if (user && here === directOf(user)) void arrive(user)
  }, [user, here])
  const last = messages.at(-1)?.ts
  useEffect(() => {
    if (last && !isHome) unread.read(user, here)
  }, [last, user, here, isHome, unread.read])
  const become = (next: string): void => {
    setUser(next)
    setPlace((before) => (before?.startsWith('C') ? before : undefined))
    gestures.forget()
  }
  const go = (next: string): void => {
    setPlace(next)
    gestures.forget()
    if (next === HOME) void gestures.make('openHome', { user })
  }
  return { me, user, here, isHome, sights, messages, failed, unread, gestures, become, go }
}

/** Who one is, where, and what one sees. */
export type Visit = ReturnType<typeof useVisit>
