import { useId } from 'react'
import type { ApplicationViewFragment } from '../generated/operations.ts'
import { Name } from '../page/name.tsx'
import { PlaceLink } from '../places/place-link.tsx'
import { useReading } from '../session/reading.ts'
import type { Call } from './application-list.tsx'
import { Moves } from './moves.tsx'
import { OpenExperiment } from './open-experiment.tsx'
import { Result } from './result.tsx'
import { ScoreForm } from './score-form.tsx'
import { Scorings } from './scorings.tsx'

/** What a part about an application is given. */
export interface ApplicationPartProps {
  readonly application: ApplicationViewFragment
  /** Reads all again, after a change or a refusal: a rank depends on the others. */
  readonly reload: () => void
}

interface ApplicationProps extends ApplicationPartProps {
  readonly call: Call
}

/** An application: what is proposed, what the jury says of it, and what may be done. */
export const Application = ({ application, call, reload }: ApplicationProps) => {
  const { say, day } = useReading().words
  const id = useId()
  const { enterprise, priorityNeed, proposal, receivedOn, isLate, stage, note, experiment } = application
  return (
    <article className="card application" aria-labelledby={id}>
      <h3 id={id}>
        <Name of={enterprise.name} fictional={enterprise.demonstration} />{' '}
        <span className={`badge stage-${stage}`}>{say(`stage.${stage}`)}</span>
      </h3>
      <p className="hint">
        {say('application.received', { need: priorityNeed.title, day: day(receivedOn) })}{' '}
        {isLate && <span className="badge late">{say('application.late')}</span>}
      </p>
      <Result application={application} isAwaited={stage === 'APPLIED' && call.shortlistedAt === null} />
      <p className="written">{proposal}</p>
      {note && <p className="hint">{say('application.note', { note })}</p>}
      <Scorings application={application} />
      {experiment && (
        <p>
          <PlaceLink to={{ kind: 'experiment', id: experiment.id, section: 'plan' }}>
            {say('application.experiment')}
          </PlaceLink>
        </p>
      )}
      <div className="actions">
        {application.viewerCanScore && <ScoreForm application={application} criteria={call.criteria} reload={reload} />}
        <Moves application={application} reload={reload} />
        {application.viewerCanOpenExperiment && <OpenExperiment application={application} reload={reload} />}
      </div>
    </article>
  )
}
