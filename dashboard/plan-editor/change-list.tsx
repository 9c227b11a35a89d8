import { useReading } from '../session/reading.ts'
import type { ListProps } from './list-props.ts'
import type { PlanDraft } from './plan-draft.ts'
import { RowEditor } from './row-editor.tsx'

interface ChangeListProps extends ListProps {
  readonly draft: PlanDraft
}

/** The changes expected that no figure tells. */
export const ChangeList = ({ draft, change, newKey }: ChangeListProps) => {
  const { say } = useReading().words
  const objectives = draft.objectives.map(({ row: { key = '', title = '' } }) => [key, title] as const)
  const stakeholders = draft.stakeholders.map(({ key = '', name = '' }) => [key, name] as const)
  const none = ['', say('editor.none')] as const
  return (
    <RowEditor
      title={say('plan.expected')}
      path="expectedChanges"
      rows={draft.expectedChanges}
      nameOf={({ description = '' }) => description}
      columns={() => [
        { name: 'description', label: say('editor.change'), type: 'text' },
        { name: 'observation', label: say('editor.observation'), type: 'text' },
        { name: 'objective', label: say('editor.of-objective'), type: [none, ...objectives] },
        { name: 'stakeholder', label: say('editor.for-stakeholder'), type: [none, ...stakeholders] },
      ]}
      onChange={(into) => change('expectedChanges', into)}
      add={{
        label: say('editor.add-change'),
        row: () => ({ key: newKey(), description: '', observation: '', objective: '', stakeholder: '' }),
      }}
    />
  )
}
