import type { IndicatorDetailFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

/** Where an indicator starts from, and what it aims at. */
export const ReferenceRows = ({ indicator }: { indicator: IndicatorDetailFragment }) => {
  const { words } = useReading()
  const { baseline, target, targetOn } = indicator
  const aim = targetOn ? words.say('detail.target-on', { day: words.day(targetOn) }) : words.say('detail.target')
  return (
    <tfoot>
      {baseline !== null && (
        <tr>
          <th scope="row">{words.say('detail.baseline')}</th>
          <td>{words.amount(baseline)}</td>
        </tr>
      )}
      {target !== null && (
        <tr>
          <th scope="row">{aim}</th>
          <td>{words.amount(target)}</td>
        </tr>
      )}
    </tfoot>
  )
}
