import { useCallback, useEffect, useRef, useState } from 'react'
import type { Sights } from '../sights-routes.ts'
import { readSights } from './server.ts'

interface Shown {
  readonly user: string
  readonly channel: string | undefined
  readonly sights: Sights
}

/** What a person sees of a channel, read again on demand; the last request wins. */
export const useSights = (user: string | undefined, channel: string | undefined) => {
  const [shown, setShown] = useState<Shown | undefined>(undefined)
  const [failed, setFailed] = useState(false)
  const turn = useRef(0)

  const refresh = useCallback(async () => {
    if (user === undefined) return
    turn.current += 1
    const mine = turn.current
    try {
      const sights = await readSights(user, channel)
      if (mine !== turn.current) return
      setShown({ user, channel, sights })
      setFailed(false)
    } catch {
      if (mine === turn.current) setFailed(true)
    }
  }, [user, channel])

  useEffect(() => void refresh(), [refresh])
  const sights = shown !== undefined && shown.user === user ? shown.sights : undefined
  const messages = shown?.channel === channel ? (sights?.messages ?? []) : []
  return { sights, messages, failed, refresh }
}
