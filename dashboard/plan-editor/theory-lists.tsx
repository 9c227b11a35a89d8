import { useReading } from '../session/reading.ts'
import { STEPS } from './choices.ts'
import type { ListProps } from './list-props.ts'
import type { Row } from './plan-draft.ts'
import { RowEditor } from './row-editor.tsx'

interface StepListProps extends ListProps {
  readonly rows: readonly Row[]
}

/** The steps of the theory of change. */
export const StepList = ({ rows, change, newKey }: StepListProps) => {
  const { say } = useReading().words
  return (
    <RowEditor
      title={say('editor.steps')}
      path="theorySteps"
      rows={rows}
      nameOf={({ label = '' }) => label}
      columns={() => [
        { name: 'kind', label: say('editor.kind'), type: STEPS.map((each) => [each, say(`step.${each}`)] as const) },
        { name: 'label', label: say('editor.step'), type: 'text' },
      ]}
      onChange={(into) => change('theorySteps', into)}
      add={{ label: say('editor.add-step'), row: () => ({ key: newKey(), kind: 'ACTION', label: '' }) }}
      intro={<p className="hint">{say('editor.steps-hint')}</p>}
    />
  )
}

interface LinkListProps extends StepListProps {
  readonly steps: readonly Row[]
}

/** What leads to what in the theory of change, and under which assumption. */
export const LinkList = ({ rows, steps, change, newKey }: LinkListProps) => {
  const { say } = useReading().words
  const labelOf = (key: string | undefined) => steps.find((step) => step['key'] === key)?.['label'] ?? ''
  const choices = [
    ['', say('bilan.choose')] as const,
    ...steps.map(({ key = '', label = '' }) => [key, label] as const),
  ]
  return (
    <RowEditor
      title={say('editor.links')}
      path="theoryLinks"
      rows={rows}
      nameOf={({ from, to }) => (from && to ? `${labelOf(from)} → ${labelOf(to)}` : '')}
      columns={() => [
        { name: 'from', label: say('editor.from'), type: choices },
        { name: 'to', label: say('editor.to'), type: choices },
        { name: 'assumption', label: say('editor.assumption'), type: 'text' },
      ]}
      onChange={(into) => change('theoryLinks', into)}
      add={{ label: say('editor.add-link'), row: () => ({ key: newKey(), from: '', to: '', assumption: '' }) }}
    />
  )
}
