import { useEffect, useEffectEvent } from 'react'
import type { FeedEvent } from '../stand-in/types.ts'

/** Hears every change of the playground; `onOpen` runs again after each lost connection. */
export const useFeed = (onEvent: (event: FeedEvent) => void, onOpen: () => void): void => {
  const hear = useEffectEvent(onEvent)
  const opened = useEffectEvent(onOpen)
  useEffect(() => {
    const source = new EventSource('/chat/feed')
    source.onopen = () => opened()
    // The server writes events of that type only.
    source.onmessage = ({ data }) => hear(JSON.parse(data) as FeedEvent)
    return () => source.close()
  }, [])
}
