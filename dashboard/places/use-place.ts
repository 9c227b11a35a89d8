import { useMemo, useSyncExternalStore } from 'react'
import { addressOf, type Place, placeAt } from './place.ts'

const MOVED = 'passerelle-moved'

const onMove = (notify: () => void): (() => void) => {
  addEventListener('popstate', notify)
  addEventListener(MOVED, notify)
  return () => {
    removeEventListener('popstate', notify)
    removeEventListener(MOVED, notify)
  }
}

/** Where the reader is, by the address bar. */
export function usePlace(): Place {
  const path = useSyncExternalStore(onMove, () => location.pathname)
  return useMemo(() => placeAt(path), [path])
}

/** Goes to a place, as a link does: « back » returns. */
export function goTo(place: Exclude<Place, { readonly kind: 'nowhere' }>): void {
  history.pushState(null, '', addressOf(place))
  dispatchEvent(new Event(MOVED))
  scrollTo(0, 0)
}
