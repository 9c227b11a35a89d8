import type { ProgrammeHeadFragment } from '../generated/operations.ts'
import type { TextKey } from '../language/say.ts'
import type { Words } from '../language/words.ts'
import { useReading } from '../session/reading.ts'

type Fact = readonly [TextKey, string]

/** Only what is known: a programme may have no published budget. */
const factsOf = (programme: ProgrammeHeadFragment, { euros, years }: Words): Fact[] => {
  const { budgetPerYear, budgetYears, budgetPerEnterprise, accelerator, laboratory } = programme
  return [
    ...(budgetPerYear ? [['programme.budget', euros(budgetPerYear)] as const] : []),
    ...(budgetYears ? [['programme.years', years(budgetYears)] as const] : []),
    ...(budgetPerEnterprise ? [['programme.per-enterprise', euros(budgetPerEnterprise)] as const] : []),
    ...(accelerator ? [['programme.accelerator', accelerator] as const] : []),
    ...(laboratory ? [['programme.laboratory', laboratory] as const] : []),
  ]
}

/** What the programme is, who runs it, what it costs. */
export const ProgrammeHead = ({ programme }: { programme: ProgrammeHeadFragment }) => {
  const { words } = useReading()
  return (
    <section className="programme" aria-labelledby="programme-name">
      <p className="authority">{programme.authority}</p>
      <h1 id="programme-name">{programme.name}</h1>
      <p className="lead">{programme.description}</p>
      <dl className="facts">
        {factsOf(programme, words).map(([key, value]) => (
          <div key={key}>
            <dt>{words.say(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
