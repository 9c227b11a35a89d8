import type { Bilan } from './bilan-document.ts'

const LONGEST = 60

/** A name that a person recognises among others and that any computer takes: « bilan-andibo-2026-projet ». */
export function fileNameOf({ status, experiment: { enterprise, cohort } }: Bilan): string {
  const name = slug(enterprise.name) || 'experimentation'
  const year = cohort.startsOn.slice(0, 4)
  return ['bilan', name, year, ...(status === 'FROZEN' ? [] : ['projet'])].join('-')
}

const slug = (text: string): string =>
  text
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
