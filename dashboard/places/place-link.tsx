import type { MouseEvent, ReactNode } from 'react'
import { addressOf, type Place } from './place.ts'
import { goTo } from './use-place.ts'

interface PlaceLinkProps {
  readonly to: Exclude<Place, { readonly kind: 'nowhere' }>
  readonly className?: string
  readonly isCurrent?: boolean
  readonly children: ReactNode
}

/** A click that asks for another tab or window is left to the browser. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/** A link to a place of the dashboard: a real address, without loading the page again. */
export const PlaceLink = ({ to, className, isCurrent = false, children }: PlaceLinkProps) => (
  <a
    href={addressOf(to)}
    className={className}
    aria-current={isCurrent ? 'page' : undefined}
    onClick={(event) => {
      if (!isPlain(event)) return
      event.preventDefault()
      goTo(to)
    }}
  >
    {children}
  </a>
)
