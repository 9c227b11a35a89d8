/** What is said of a net effect. */
import type { NetEffectRow } from '#db/net-effects.ts'
import { amount } from '../measurements/words.ts'
import { type Reader, say } from '../say.ts'
import { deadweightOf, isNet, type KnownShares, othersShareOf } from './net-effect.ts'

/** The formula with its numbers and what it rests on; what is missing while it is a contribution. */
export function explanationOf(
  reader: Reader,
  { actual, baseline, observedChange, netEffect }: Omit<NetEffectRow, 'asked'>,
  version: KnownShares | undefined,
): string {
  const { language } = reader
  if (actual === null || observedChange === null) return say(reader, 'net-effect.unmeasured')
  const [deadweight, others] = [deadweightOf(version), othersShareOf(version)]
  const numbers = {
    actual: amount(language, actual),
    baseline: bracketed(amount(language, baseline ?? '0')),
    change: amount(language, observedChange),
    hasBaseline: baseline === null ? 'no' : 'yes',
  }
  const change = say(reader, 'net-effect.change', numbers)
  if (!isNet(version) || !deadweight || !others || netEffect === null) {
    const missing = deadweight?.source ? 'others' : others?.source ? 'deadweight' : 'both'
    return `${change} ${say(reader, 'net-effect.undocumented', { missing })}`
  }
  const formula = say(reader, 'net-effect.formula', {
    change: bracketed(numbers.change),
    deadweight: amount(language, deadweight.rate),
    others: amount(language, others.rate),
    effect: amount(language, netEffect),
  })
  const bases = [
    say(reader, 'net-effect.deadweight', { ...percentOf(reader, deadweight.rate), ...deadweight }),
    say(reader, 'net-effect.others', { ...percentOf(reader, others.rate), ...others }),
  ]
  return [change, formula, ...bases].join(' ')
}

const bracketed = (number: string) => (/^[-−]/.test(number) ? `(${number})` : number)

/** 0.125 is 12.5 %: moving the point is exact. */
const percentOf = ({ language }: Reader, rate: string) => {
  const [whole = '0', decimals = ''] = rate.split('.')
  const digits = decimals.padEnd(4, '0')
  return { percent: amount(language, `${whole}${digits.slice(0, 2)}.${digits.slice(2)}`) }
}
