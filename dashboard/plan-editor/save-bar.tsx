import { useEffect, useRef } from 'react'
import { Mistakes } from '../page/mistakes.tsx'
import { useReading } from '../session/reading.ts'
import type { Save } from './use-save.ts'

interface SaveBarProps {
  readonly save: Save
  readonly isTouched: boolean
  readonly onLeave: () => void
}

/** Saves or leaves; all that is wrong is told here, and again beside each field. */
export const SaveBar = ({ save, isTouched, onLeave }: SaveBarProps) => {
  const { say } = useReading().words
  const { trouble, isBusy, mistakes, isOvertaken } = save
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (trouble) place.current?.focus()
  }, [trouble])
  const leave = () => {
    if (!isTouched || confirm(say('editor.leave-unsaved'))) onLeave()
  }
  return (
    <div className="save-bar">
      {trouble && (
        <div className="trouble" role="alert" tabIndex={-1} ref={place}>
          <p className="error">{trouble.kind === 'refusal' ? trouble.message : say(`failure.${trouble.failure}`)}</p>
          {isOvertaken && <p>{say('editor.overtaken')}</p>}
          <Mistakes mistakes={mistakes} />
        </div>
      )}
      <div className="ways">
        <button type="submit" className="button primary" aria-disabled={isBusy}>
          {isBusy ? say('saving') : say(isOvertaken ? 'editor.save-over' : 'editor.save')}
        </button>
        <button type="button" className="button" onClick={leave}>
          {say('editor.leave')}
        </button>
      </div>
    </div>
  )
}
