import type { IndicatorFiguresFragment, NetEffectViewFragment, ShareViewFragment } from '../generated/operations.ts'
import { Facts } from '../page/facts.tsx'
import { useReading } from '../session/reading.ts'

interface NetEffectProps {
  readonly effect: NetEffectViewFragment
  readonly indicator: Pick<IndicatorFiguresFragment, 'kind' | 'unit'>
}

/** What of the change is due to the experiment: « effet net » once documented, « contribution » until then. */
export const NetEffect = ({ effect, indicator }: NetEffectProps) => {
  const { say, change } = useReading().words
  const { label, value, explanation, observedChange, deadweight, othersShare, isNet } = effect
  if (value === null) return null
  return (
    <section className="net-effect" aria-label={label}>
      <h3>{say('effect.title', { label, value: change(value, indicator) })}</h3>
      <p>{explanation}</p>
      <Facts
        facts={[
          [say('effect.observed'), isNet && observedChange && change(observedChange, indicator)],
          [say('effect.deadweight'), deadweight && <Share share={deadweight} />],
          [say('effect.others'), othersShare && <Share share={othersShare} />],
        ]}
      />
    </section>
  )
}

const Share = ({ share: { rate, evidence, source } }: { share: ShareViewFragment }) => {
  const { say, percent } = useReading().words
  return (
    <>
      {percent(rate)}{' '}
      <span className="hint">({[say(`evidence.${evidence}`), source].filter(Boolean).join(' : ')})</span>
    </>
  )
}
