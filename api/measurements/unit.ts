/** Units as people write them. Pure. */

/** Without accents, case, spaces nor the mark of the plural: « Personnes » is « personne », « % » is « % ». */
const folded = (unit: string): string =>
  unit
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[\s\u00a0\u202f]+/)
    .map((word) => word.replace(/(?<=..)[sx]$/, ''))
    .join(' ')
    .trim()

/** The same unit, under other names. */
const NAMES: Readonly<Record<string, string>> = { euro: '€', eur: '€', pourcent: '%', 'pour cent': '%' }

const known = (unit: string): string => NAMES[folded(unit)] ?? folded(unit)

/** Whether two people mean the same unit. */
export const isSameUnit = (one: string, other: string): boolean => known(one) === known(other)
