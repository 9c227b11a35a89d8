import type { FigureBasis } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

interface BasisChoiceProps {
  readonly basis: FigureBasis
  readonly onChoose: (basis: FigureBasis) => void
}

const BASES: readonly FigureBasis[] = ['APPROVED', 'PROVISIONAL']

/** With what is approved, or as if all that waits were. */
export const BasisChoice = ({ basis, onChoose }: BasisChoiceProps) => {
  const { say } = useReading().words
  return (
    <fieldset className="choice">
      <legend>{say('explain.basis')}</legend>
      {BASES.map((each) => (
        <label key={each}>
          <input type="radio" name="basis" checked={each === basis} onChange={() => onChoose(each)} />
          {say(`explain.basis.${each}`)}
        </label>
      ))}
    </fieldset>
  )
}
