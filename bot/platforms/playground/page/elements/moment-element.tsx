import { useSurface } from '../surface.ts'
import { attributesOf, type ElementProps } from './field.ts'

const MINUTE = 60_000

/** Seconds, as the browser's picker wants them: the day and time here. */
function localTime(seconds: string): string {
  const at = new Date(Number(seconds) * 1000)
  return new Date(at.getTime() - at.getTimezoneOffset() * MINUTE).toISOString().slice(0, 16)
}

/** The picker's day and time, in seconds; nothing while the year is being typed: browsers announce « 0002 » on the way. */
function secondsOf(time: string): string | null {
  const seconds = Date.parse(time) / 1000
  return seconds > 0 ? String(seconds) : null
}

/** A day and a time of that day: the browser's own picker, left to itself while one types. */
export const MomentElement = (props: ElementProps) => {
  const { block, element } = props
  const { entryOf, change } = useSurface()
  const entry = entryOf(block, element)
  return (
    <input
      {...attributesOf(props)}
      type="datetime-local"
      max="9999-12-31T23:59"
      defaultValue={typeof entry === 'string' ? localTime(entry) : ''}
      onChange={({ target }) => change(block, element, secondsOf(target.value))}
    />
  )
}
