import { useId } from 'react'
import type { BilanAnswerViewFragment, BilanSectionViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import type { BilanPartProps } from './bilan-reading.tsx'
import { Contribute } from './contribute.tsx'
import { Evidence } from './evidence.tsx'
import { Synthesise } from './synthesise.tsx'

interface QuestionProps extends BilanPartProps {
  readonly section: BilanSectionViewFragment
}

/** A question: what all answer together, what each party answers, what supports the answer. */
export const Question = ({ section, bilan, reload }: QuestionProps) => {
  const { say } = useReading().words
  const id = useId()
  const { wording, synthesis, contributions } = section
  return (
    <section className="plan-part question" aria-labelledby={id}>
      <h3 id={id}>{wording}</h3>
      <h4>{say('bilan.synthesis')}</h4>
      {synthesis ? <Answer answer={synthesis} /> : <p className="hint">{say('bilan.no-synthesis')}</p>}
      <h4>{say('bilan.contributions')}</h4>
      {contributions.length === 0 && <p className="hint">{say('bilan.no-contribution')}</p>}
      {contributions.map((answer) => (
        <div key={answer.party} className="contribution">
          <p className="line-name">{answer.party}</p>
          <Answer answer={answer} />
        </div>
      ))}
      <Evidence section={section} bilan={bilan} reload={reload} />
      <div className="actions">
        <Contribute section={section} bilan={bilan} reload={reload} />
        {bilan.viewerCanWrite && <Synthesise section={section} bilan={bilan} reload={reload} />}
      </div>
    </section>
  )
}

const Answer = ({ answer }: { answer: BilanAnswerViewFragment }) => {
  const { say, moment } = useReading().words
  const { text, writtenBy, writtenAt, isReported } = answer
  return (
    <>
      <p className="written">{text}</p>
      <p className="hint">
        {say(isReported ? 'bilan.reported' : 'bilan.written', { by: writtenBy.name, day: moment(writtenAt) })}
      </p>
    </>
  )
}
