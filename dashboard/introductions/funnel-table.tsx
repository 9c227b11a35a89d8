import type { FunnelFiguresViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

/** The stages from the asking to the site: how many, the share of the stage before, the median days from it. */
export const FunnelTable = ({ stages }: Pick<FunnelFiguresViewFragment, 'stages'>) => {
  const { words } = useReading()
  const { say } = words
  return (
    <table className="values">
      <caption>{say('funnel.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('funnel.stage')}</th>
          <th scope="col">{say('funnel.count')}</th>
          <th scope="col">{say('funnel.conversion')}</th>
          <th scope="col">{say('funnel.days')}</th>
        </tr>
      </thead>
      <tbody>
        {stages.map(({ stage, count, conversion, medianDays }) => (
          <tr key={stage}>
            <th scope="row">{say(`funnel.${stage}`)}</th>
            <td>{words.amount(String(count))}</td>
            <td>{conversion === null ? '–' : words.percent(String(conversion))}</td>
            <td>{medianDays === null ? '–' : words.amount(String(medianDays))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
