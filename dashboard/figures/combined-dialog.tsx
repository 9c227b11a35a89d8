import { useCallback, useState } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import {
  type CombinedLineFragment,
  ExplainCombinedDocument,
  type ExplainCombinedQuery,
} from '../generated/operations.ts'
import { Dialog } from '../page/dialog.tsx'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'
import { ExplainButton } from './explain-button.tsx'
import { ExplanationDialog } from './explanation-dialog.tsx'

type Definition = CombinedLineFragment['definition']
type Combined = NonNullable<NonNullable<ExplainCombinedQuery['cohort']>['figures']>['figures'][number]['explanation']

interface CombinedDialogProps {
  readonly cohortId: string
  readonly definition: Definition | undefined
  readonly onClose: () => void
}

/** Where a figure of several experiments comes from: the rule, and the figure of each, explained in its turn. */
export const CombinedDialog = ({ cohortId: id, definition, onClose }: CombinedDialogProps) => {
  const { ask, words } = useReading()
  const { say } = words
  const [explained, setExplained] = useState<string>()
  const loaded = useLoaded(useCallback(() => ask(ExplainCombinedDocument, { id }), [ask, id]))
  const { name = '', unit = '' } = definition ?? {}
  return (
    <>
      <Dialog title={say('explain.title', { name })} onClose={onClose}>
        <LoadedPart loaded={loaded}>
          {({ cohort }) => {
            const found = cohort?.figures.figures.find((figure) => figure.definition.id === definition?.id)
            return found ? (
              <CombinedExplanation explanation={found.explanation} unit={unit} onExplain={setExplained} />
            ) : (
              <p className="notice">{say('explain.gone')}</p>
            )
          }}
        </LoadedPart>
      </Dialog>
      {explained && (
        <ExplanationDialog of={{ kind: 'whole', indicatorId: explained }} onClose={() => setExplained(undefined)} />
      )}
    </>
  )
}

interface CombinedExplanationProps {
  readonly explanation: Combined
  readonly unit: string
  readonly onExplain: (indicatorId: string) => void
}

const CombinedExplanation = ({ explanation, unit, onExplain }: CombinedExplanationProps) => {
  const { say, quantity } = useReading().words
  const { value, rule, formula, parts } = explanation
  return (
    <div className="explanation">
      {value !== null && <p className="explained-value">{quantity(value, unit)}</p>}
      {formula && (
        <p className="formula">
          <span className="hint">{say('explain.formula')}</span> {formula}
        </p>
      )}
      <p>{rule}</p>
      <table className="values parts">
        <caption>{say('combined.parts')}</caption>
        <tbody>
          {parts.edges.map(({ node: { indicator, value: part, isHidden } }) => (
            <tr key={indicator.id}>
              <th scope="row">
                {indicator.experiment.title} <span className="hint">{indicator.name}</span>
              </th>
              <td>
                {part === null ? (
                  <span className="hint">{say(isHidden ? 'figure.hidden' : 'figure.no-value')}</span>
                ) : (
                  quantity(part, indicator.unit)
                )}{' '}
                <ExplainButton
                  name={`${indicator.experiment.title}, ${indicator.name}`}
                  onExplain={() => onExplain(indicator.id)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
