import { useCallback, useId, useState } from 'react'
import { type FailureKind, kindOf } from '../api/failure.ts'
import { useLoaded } from '../api/use-loaded.ts'
import { MeasurementTemplatesDocument, type MeasurementTemplatesQuery } from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'

type Experiment = NonNullable<MeasurementTemplatesQuery['experiment']>
type Period = Experiment['collectionPeriods'][number]

/** The first step: a file to fill in, for all open periods or one. */
export const Templates = ({ experimentId: id }: { experimentId: string }) => {
  const { ask, words } = useReading()
  const [on, setOn] = useState<string>()
  const titleId = useId()
  const load = useCallback(() => ask(MeasurementTemplatesDocument, { id, on: on ?? null }), [ask, id, on])
  const loaded = useLoaded(load)
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{words.say('import.template')}</h3>
      <LoadedPart loaded={loaded}>
        {({ experiment }) => experiment && <Choice experiment={experiment} on={on} onChoose={setOn} />}
      </LoadedPart>
    </section>
  )
}

interface ChoiceProps {
  readonly experiment: Experiment
  readonly on: string | undefined
  readonly onChoose: (on: string | undefined) => void
}

const Choice = ({ experiment, on, onChoose }: ChoiceProps) => {
  const { say, period: nameOf } = useReading().words
  const selectId = useId()
  const open = openPeriods(experiment.collectionPeriods)
  if (open.length === 0) return <p className="hint">{say('import.no-period')}</p>
  return (
    <>
      <p className="hint">{say('import.template-hint')}</p>
      <div className="import-row">
        <label htmlFor={selectId}>{say('import.periods')}</label>
        <select id={selectId} value={on ?? ''} onChange={({ target }) => onChoose(target.value || undefined)}>
          <option value="">{say('import.all-periods')}</option>
          {open.map(({ frequency, period, opensOn }) => (
            <option key={opensOn} value={opensOn}>
              {nameOf(frequency, period)}
            </option>
          ))}
        </select>
        <Save file={experiment.workbook} label={say('import.workbook')} />
        <Save file={experiment.csv} label={say('import.csv')} />
      </div>
    </>
  )
}

const OPEN = ['OPEN', 'DUE', 'LATE']

/** The open periods of the shortest length: those that last longer hold them, and come along. */
const openPeriods = (periods: readonly Period[]): readonly Period[] => {
  const open = periods.filter(({ state }) => OPEN.includes(state))
  return open.filter(({ frequency }) => frequency === open[0]?.frequency)
}

const Save = ({ file: { name, path }, label }: { file: Experiment['csv']; label: string }) => {
  const { download, words } = useReading()
  const [failure, setFailure] = useState<FailureKind>()
  const save = () => {
    setFailure(undefined)
    download(path, name).catch((caught: unknown) => setFailure(kindOf(caught)))
  }
  return (
    <>
      <button type="button" className="button" onClick={save}>
        {label}
      </button>
      {failure && (
        <span className="error" role="alert">
          {words.say(`failure.${failure}`)}
        </span>
      )}
    </>
  )
}
