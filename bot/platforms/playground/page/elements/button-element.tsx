import { useSurface } from '../surface.ts'
import type { ElementProps } from './field.ts'

/** A button, or a button that opens an address. */
export const ButtonElement = ({ block, element }: ElementProps) => {
  const { press, busy } = useSurface()
  const className = `button ${element.style ?? ''}`
  const { url, accessibility_label, text } = element
  return url ? (
    <a
      className={className}
      href={/^https?:/i.test(url) ? url : undefined}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={accessibility_label}
      onClick={() => press(block, element)}
    >
      {text?.text}
    </a>
  ) : (
    <button
      type="button"
      className={className}
      aria-label={accessibility_label}
      aria-disabled={busy}
      onClick={() => !busy && press(block, element)}
    >
      {text?.text}
    </button>
  )
}
