import { useCallback, useState } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { CollectionFacts } from '../figures/collection-facts.tsx'
import { type CollectionPeriodLineFragment, ExperimentCollectionDocument } from '../generated/operations.ts'
import { Field } from '../page/field.tsx'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'
import { begun, firstPeriod, keyOfPeriod } from './first-period.ts'
import { PeriodPart } from './period-part.tsx'

/** « Collecte »: how complete what is collected is, and the values of one period: entered, and decided about. */
export const CollectionSection = ({ experimentId: id }: { experimentId: string }) => {
  const { ask, words } = useReading()
  const loaded = useLoaded(useCallback(() => ask(ExperimentCollectionDocument, { id }), [ask, id]))
  return (
    <section aria-labelledby="collection-title">
      <h2 id="collection-title">{words.say('section.collection')}</h2>
      <LoadedPart loaded={loaded}>
        {({ experiment }) => {
          if (!experiment) return null
          const { collection, collectionPeriods } = experiment
          return begun(collectionPeriods).length > 0 ? (
            <>
              <CollectionFacts collection={collection} />
              <Periods experimentId={id} periods={collectionPeriods} reload={loaded.retry} />
            </>
          ) : (
            <p className="notice">{words.say('collect.none')}</p>
          )
        }}
      </LoadedPart>
    </section>
  )
}

interface PeriodsProps {
  readonly experimentId: string
  readonly periods: readonly CollectionPeriodLineFragment[]
  readonly reload: () => void
}

const Periods = ({ experimentId, periods, reload }: PeriodsProps) => {
  const { say, period: nameOf } = useReading().words
  const [first] = useState(() => firstPeriod(periods))
  const [chosen, setChosen] = useState<string>()
  const shown = periods.find((period) => keyOfPeriod(period) === chosen) ?? first
  if (!shown) return null
  return (
    <>
      <Field label={say('collect.period')}>
        {(attributes) => (
          <select {...attributes} value={keyOfPeriod(shown)} onChange={({ target }) => setChosen(target.value)}>
            {begun(periods).map((period) => (
              <option key={keyOfPeriod(period)} value={keyOfPeriod(period)}>
                {`${nameOf(period.frequency, period.period)} — ${say('collection.of', {
                  count: period.received,
                  all: period.expected,
                })}`}
              </option>
            ))}
          </select>
        )}
      </Field>
      <PeriodPart key={keyOfPeriod(shown)} experimentId={experimentId} period={shown} onChanged={reload} />
    </>
  )
}
