import { type ReactNode, useEffect, useRef, useState } from 'react'

interface OpeningProps {
  readonly label: string
  readonly isPrimary?: boolean
  readonly children: (close: () => void) => ReactNode
}

/** A button that gives way to what it opens, and back. The focus follows: to the first control, then to the button again. */
export const Opening = ({ label, isPrimary = false, children }: OpeningProps) => {
  const [isOpen, setIsOpen] = useState<boolean>()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen !== undefined) place.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus()
  }, [isOpen])
  return (
    <div ref={place} className={isOpen ? 'opening' : undefined}>
      {isOpen ? (
        children(() => setIsOpen(false))
      ) : (
        <button type="button" className={isPrimary ? 'button primary' : 'button'} onClick={() => setIsOpen(true)}>
          {label}
        </button>
      )}
    </div>
  )
}
