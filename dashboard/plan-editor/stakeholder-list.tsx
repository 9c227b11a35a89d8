import { useReading } from '../session/reading.ts'
import { STAKEHOLDERS } from './choices.ts'
import { type ListProps, memberChoices, type PlanMember } from './list-props.ts'
import type { Row } from './plan-draft.ts'
import { RowEditor } from './row-editor.tsx'

interface StakeholderListProps extends ListProps {
  readonly rows: readonly Row[]
  readonly members: readonly PlanMember[]
}

/** Whom the experiment concerns or depends on, and who signs for each. */
export const StakeholderList = ({ rows, members, change, newKey }: StakeholderListProps) => {
  const { say } = useReading().words
  return (
    <RowEditor
      title={say('editor.stakeholders')}
      path="stakeholders"
      rows={rows}
      nameOf={({ name = '' }) => name}
      columns={() => [
        { name: 'name', label: say('editor.name'), type: 'line' },
        {
          name: 'kind',
          label: say('editor.kind'),
          type: STAKEHOLDERS.map((each) => [each, say(`stakeholder.${each}`)] as const),
        },
        { name: 'expectations', label: say('plan.expectations'), type: 'text' },
        {
          name: 'memberId',
          label: say('editor.signs'),
          hint: say('editor.signs-hint'),
          type: memberChoices(members, say('editor.nobody')),
        },
        {
          name: 'signatoryName',
          label: say('editor.signs-paper'),
          hint: say('editor.signs-paper-hint'),
          type: 'line',
        },
      ]}
      onChange={(into) => change('stakeholders', into)}
      add={{
        label: say('editor.add-stakeholder'),
        row: () => ({ key: newKey(), kind: 'AUTHORITY', name: '', expectations: '', memberId: '', signatoryName: '' }),
      }}
    />
  )
}
