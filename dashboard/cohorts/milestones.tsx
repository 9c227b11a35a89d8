import type { MilestoneLineFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

const SHOWN = 3

interface MilestonesProps {
  readonly milestones: readonly MilestoneLineFragment[]
  readonly today: string
}

/** The next steps of the evaluation, the earliest first, and how many are behind. */
export const Milestones = ({ milestones, today }: MilestonesProps) => {
  const { words } = useReading()
  const open = milestones.filter(({ completedAt }) => completedAt === null)
  const done = milestones.length - open.length
  return (
    <div>
      <h4>{words.say('experiment.milestones')}</h4>
      {open.length === 0 && <p className="hint">{words.say('experiment.no-milestone')}</p>}
      <ol className="lines">
        {open.slice(0, SHOWN).map((milestone) => (
          <li key={milestone.id}>
            <span className="line-name">{milestone.title}</span>
            <span className="hint">
              <time dateTime={milestone.dueOn}>{words.day(milestone.dueOn)}</time>{' '}
              {milestone.dueOn < today && <span className="badge late">{words.say('experiment.late')}</span>}
              {` · ${words.say(`role.${milestone.responsible}`)}`}
            </span>
          </li>
        ))}
      </ol>
      {milestones.length > 0 && (
        <p className="hint">{words.say('experiment.milestones-done', { done, all: milestones.length })}</p>
      )}
    </div>
  )
}
