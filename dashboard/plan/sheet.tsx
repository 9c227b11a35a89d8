import { useId } from 'react'
import type { SheetViewFragment } from '../generated/operations.ts'
import { Facts } from '../page/facts.tsx'
import { useReading } from '../session/reading.ts'
import { sheetFacts } from './sheet-facts.ts'

/** « Fiche indicateur »: all that a version says of an indicator. */
export const Sheet = ({ sheet }: { sheet: SheetViewFragment }) => {
  const { words } = useReading()
  const id = useId()
  const { name, level, kind, unit, definition } = sheet
  return (
    <article className="card sheet" aria-labelledby={id}>
      <h5 id={id}>{name}</h5>
      <p className="hint">
        {words.say(`level.${level}`)} · {words.say(`kind.${kind}`)}
        {kind !== 'TEXT' && ` · ${unit}`}
        {definition && ` · ${words.say('sheet.follows', { name: definition.name })}`}
      </p>
      <Facts facts={sheetFacts(sheet, words)} />
    </article>
  )
}
