import { useReading } from '../session/reading.ts'
import { DraftField } from './draft-field.tsx'
import { LibraryPicker } from './library-picker.tsx'
import type { ListProps, PlanMember } from './list-props.ts'
import { fromDefinition, newSheet, type ObjectiveDraft, type Row } from './plan-draft.ts'
import { RowWays } from './row-editor.tsx'
import { raised, typed, without } from './row-list.ts'
import { SheetEditor } from './sheet-editor.tsx'

interface ObjectiveListProps extends ListProps {
  readonly objectives: readonly ObjectiveDraft[]
  readonly members: readonly PlanMember[]
}

/** The objectives, each with its indicators. */
export const ObjectiveList = ({ objectives, members, change, newKey }: ObjectiveListProps) => {
  const { say } = useReading().words
  const changeOne = (place: number, into: (objective: ObjectiveDraft) => ObjectiveDraft) =>
    change('objectives', (before) => before.map((each, index) => (index === place ? into(each) : each)))
  const add = () =>
    change('objectives', (before) => [...before, { row: { key: newKey(), title: '', beneficiaries: '' }, sheets: [] }])
  return (
    <fieldset className="draft-list">
      <legend>{say('plan.objectives')}</legend>
      {objectives.map((objective, place) => (
        <ObjectiveEditor
          key={objective.row['key']}
          objective={objective}
          place={place}
          members={members}
          newKey={newKey}
          onChange={(into) => changeOne(place, into)}
          onRaise={() => change('objectives', (before) => raised(before, place))}
          onRemove={() => change('objectives', (before) => before.filter((_, index) => index !== place))}
        />
      ))}
      <button type="button" className="button add" onClick={add}>
        {say('editor.add-objective')}
      </button>
    </fieldset>
  )
}

interface ObjectiveEditorProps {
  readonly objective: ObjectiveDraft
  readonly place: number
  readonly members: readonly PlanMember[]
  readonly newKey: () => string
  readonly onChange: (into: (objective: ObjectiveDraft) => ObjectiveDraft) => void
  readonly onRaise: () => void
  readonly onRemove: () => void
}

const ObjectiveEditor = ({ objective, place, members, newKey, onChange, onRaise, onRemove }: ObjectiveEditorProps) => {
  const { words } = useReading()
  const { say } = words
  const { row, sheets } = objective
  const path = `objectives.${place}`
  const key = row['key'] ?? ''
  const onType = (name: string, text: string) =>
    onChange((before) => ({ ...before, row: typed([before.row], key, name, text)[0] ?? before.row }))
  const onSheets = (into: (sheets: readonly Row[]) => readonly Row[]) =>
    onChange((before) => ({ ...before, sheets: into(before.sheets) }))
  return (
    <fieldset className="draft-row">
      <legend>{row['title'] || say('editor.add-objective')}</legend>
      <div className="row">
        <DraftField
          column={{ name: 'title', label: say('editor.objective'), type: 'text' }}
          path={path}
          row={row}
          onType={onType}
        />
        <DraftField
          column={{ name: 'beneficiaries', label: say('editor.beneficiaries'), type: 'text' }}
          path={path}
          row={row}
          onType={onType}
        />
      </div>
      {sheets.map((sheet, index) => (
        <SheetEditor
          key={sheet['key']}
          sheet={sheet}
          path={`${path}.indicators.${index}`}
          members={members}
          isFirst={index === 0}
          onType={(name, text) => onSheets((before) => typed(before, sheet['key'] ?? '', name, text))}
          onRaise={() => onSheets((before) => raised(before, index))}
          onRemove={() => onSheets((before) => without(before, sheet['key'] ?? ''))}
        />
      ))}
      <div className="actions">
        <button type="button" className="button" onClick={() => onSheets((before) => [...before, newSheet(newKey())])}>
          {say('editor.add-indicator')}
        </button>
        <LibraryPicker
          onPick={(definition) => onSheets((before) => [...before, fromDefinition(newKey(), definition, words)])}
        />
      </div>
      <RowWays name={row['title'] ?? ''} isFirst={place === 0} onRaise={onRaise} onRemove={onRemove} />
    </fieldset>
  )
}
