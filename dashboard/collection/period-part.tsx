import { useCallback } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { CollectionCellsDocument, type CollectionPeriodLineFragment } from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'
import { CellTable } from './cell-table.tsx'
import { EnterPeriod } from './enter-period.tsx'
import { keyOfPeriod } from './first-period.ts'

interface PeriodPartProps {
  readonly experimentId: string
  readonly period: CollectionPeriodLineFragment
  /** Its values have changed. */
  readonly onChanged: () => void
}

/** One period: where it stands, its values, and the form that enters them all. */
export const PeriodPart = ({ experimentId: id, period, onChanged }: PeriodPartProps) => {
  const { ask, words } = useReading()
  const { say, day } = words
  const { opensOn: on, dueOn, locksOn, state, expected, received } = period
  const key = keyOfPeriod(period)
  const load = useCallback(async () => {
    const { experiment } = await ask(CollectionCellsDocument, { id, on })
    return experiment?.collectionPeriods.find((each) => keyOfPeriod(each) === key)?.cells ?? []
  }, [ask, id, on, key])
  const loaded = useLoaded(load)
  const reload = () => {
    loaded.retry()
    onChanged()
  }
  const isOpen = state !== 'LOCKED' && state !== 'UPCOMING'
  const standing = isOpen && expected > 0 && received >= expected ? 'COMPLETE' : state
  return (
    <>
      <p className="standing">{say(`collect.standing.${standing}`, { due: day(dueOn), locks: day(locksOn) })}</p>
      <LoadedPart loaded={loaded}>
        {(cells) => {
          if (cells.length === 0) return <p className="notice">{say('collect.empty')}</p>
          const toEnter = isOpen ? cells.filter(({ indicator }) => indicator.viewerCanLog) : []
          return (
            <>
              {toEnter.length > 0 && <EnterPeriod cells={toEnter} period={period.period} reload={reload} />}
              <CellTable cells={cells} reload={reload} />
            </>
          )
        }}
      </LoadedPart>
    </>
  )
}
