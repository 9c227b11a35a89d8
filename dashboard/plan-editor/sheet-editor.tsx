import { useState } from 'react'
import { useReading } from '../session/reading.ts'
import { DraftField } from './draft-field.tsx'
import type { PlanMember } from './list-props.ts'
import type { Row } from './plan-draft.ts'
import { useHasProblem } from './problems.ts'
import { RowWays } from './row-editor.tsx'
import { sheetColumns } from './sheet-columns.ts'

interface SheetEditorProps {
  readonly sheet: Row
  /** Where it is in the plan, as mistakes say it. */
  readonly path: string
  readonly members: readonly PlanMember[]
  readonly isFirst: boolean
  readonly onType: (name: string, text: string) => void
  readonly onRaise: () => void
  readonly onRemove: () => void
}

/** The sheet of an indicator: folded once it has a name, open while something is to be mended. */
export const SheetEditor = ({ sheet, path, members, isFirst, onType, onRaise, onRemove }: SheetEditorProps) => {
  const { words } = useReading()
  const { say } = words
  const [isOpen, setIsOpen] = useState(!sheet['indicatorId'])
  const isWrong = useHasProblem(path)
  const { name = '', definitionName } = sheet
  const isShown = isOpen || isWrong
  return (
    <fieldset className="draft-sheet">
      <legend className="sr-only">{say('editor.sheet', { name })}</legend>
      <button type="button" className="fold" aria-expanded={isShown} onClick={() => setIsOpen(!isShown)}>
        {name || say('editor.new-indicator')}
        {definitionName && <span className="hint"> {say('sheet.follows', { name: definitionName })}</span>}
      </button>
      {isShown && (
        <>
          {sheet['isSet'] && <p className="hint">{say('editor.is-set')}</p>}
          {sheetColumns(sheet, members, say).map((group) => (
            <div className="row" key={group.map((column) => column.name).join()}>
              {group.map((column) => (
                <DraftField key={column.name} column={column} path={path} row={sheet} onType={onType} />
              ))}
            </div>
          ))}
        </>
      )}
      <RowWays name={name} isFirst={isFirst} onRaise={onRaise} onRemove={onRemove} />
    </fieldset>
  )
}
