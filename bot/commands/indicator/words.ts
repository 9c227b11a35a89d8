/** What one types after `/indicateur`, folded, in both languages. */
export const WORDS = {
  list: ['liste', 'list'],
  review: ['a valider', 'valider', 'to approve', 'to review', 'review'],
  returned: ['renvoyes', 'renvoye', 'renvois', 'returned'],
  drafts: ['brouillons', 'brouillon', 'drafts', 'draft'],
  period: ['periode', 'period'],
  periods: ['periodes', 'periods'],
  chart: ['courbe', 'courbes', 'graphique', 'chart'],
} as const

/** Those that stand alone. */
export const WHOLE_LINES: readonly string[] = [...WORDS.list, ...WORDS.review, ...WORDS.returned, ...WORDS.drafts]

/** Those that others may follow. */
export const FIRST_WORDS: readonly string[] = [...WORDS.period, ...WORDS.periods, ...WORDS.chart]
