import { useEffect, useState } from 'react'

/** Whether this server lets one try the bot at `/chat`. */
export function usePlayground(): boolean {
  const [isOn, setIsOn] = useState(false)
  useEffect(() => {
    fetch('/chat/people').then(
      ({ ok }) => setIsOn(ok),
      () => setIsOn(false),
    )
  }, [])
  return isOn
}
