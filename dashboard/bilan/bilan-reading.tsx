import type { BilanViewFragment } from '../generated/operations.ts'
import { Adjustments } from './adjustments.tsx'
import { Assessments } from './assessments.tsx'
import { BilanActions } from './bilan-actions.tsx'
import { BilanFigures } from './bilan-figures.tsx'
import { BilanHead } from './bilan-head.tsx'
import { BilanSignatures } from './bilan-signatures.tsx'
import { Conclusion } from './conclusion.tsx'
import { Conditions } from './conditions.tsx'
import { Effects } from './effects.tsx'
import { Question } from './question.tsx'

/** What a part of a bilan is given. */
export interface BilanPartProps {
  readonly bilan: BilanViewFragment
  /** Reads it again, after a change or a refusal. */
  readonly reload: () => void
}

/** A bilan in the order one reads it: where it stands, the four questions, what they rest on, what follows, who signs. */
export const BilanReading = ({ bilan, reload }: BilanPartProps) => (
  <div className="plan">
    <BilanHead bilan={bilan} />
    <BilanActions bilan={bilan} reload={reload} />
    {bilan.sections.map((section) => (
      <Question key={section.question} section={section} bilan={bilan} reload={reload} />
    ))}
    <BilanFigures bilan={bilan} reload={reload} />
    <Assessments bilan={bilan} reload={reload} />
    <Effects bilan={bilan} reload={reload} />
    <Conditions bilan={bilan} reload={reload} />
    <Adjustments bilan={bilan} reload={reload} />
    <Conclusion bilan={bilan} reload={reload} />
    <BilanSignatures bilan={bilan} />
  </div>
)
