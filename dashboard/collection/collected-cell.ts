/** A value expected, as the page reads it. Pure. */
import type { CollectionAnswerFragment, CollectionCellViewFragment } from '../generated/operations.ts'
import type { Words } from '../language/words.ts'

/** What a cell is called: « Bénéficiaires — Femmes, Résidence des Lilas ». */
export const nameOfCell = ({ indicator, site, group }: CollectionCellViewFragment): string => {
  const part = [group?.label, site?.establishment.name].filter(Boolean).join(', ')
  return part ? `${indicator.name} — ${part}` : indicator.name
}

/** What tells a cell from the others of its period. */
export const keyOfCell = ({ indicator, site, group }: CollectionCellViewFragment): string =>
  [indicator.id, site?.id, group?.id].join(' ')

/** Whether a value weighs as many answers as it has. */
export const isWeighted = ({
  periodAggregation,
  siteAggregation,
}: Pick<CollectionCellViewFragment['indicator'], 'periodAggregation' | 'siteAggregation'>): boolean =>
  periodAggregation === 'WEIGHTED_MEAN' || siteAggregation === 'WEIGHTED_MEAN'

/** « 12 personnes », « 30 % (12/40) », « 6,3 sur 10 (réponses : 24) », « pas de valeur : école fermée »; nothing once withdrawn. */
export function wordsOfAnswer({ say, amount, rounded }: Words, unit: string, told: CollectionAnswerFragment): string {
  const { value, numerator, denominator, weight, text, absence } = told
  if (text !== null) return text
  if (absence !== null) return say('collect.absence', { absence })
  if (value === null) return ''
  const written = rounded(value, unit)
  if (numerator !== null && denominator !== null) return `${written} (${amount(numerator)}/${amount(denominator)})`
  return weight === null ? written : `${written} (${say('collect.answers', { weight })})`
}
