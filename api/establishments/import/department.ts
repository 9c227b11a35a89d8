import type { EstablishmentInput } from './establishment-input.ts'

/** The code of the département of a place, `95`, `2A` or `974`, as the database derives it; empty when nothing tells it. */
export function departmentOf({ inseeCode, postcode }: Pick<EstablishmentInput, 'inseeCode' | 'postcode'>): string {
  const code = inseeCode ?? postcode
  if (/^9[78]/.test(code)) return code.slice(0, 3)
  if (inseeCode === undefined && postcode.startsWith('20')) return /^20[01]/.test(postcode) ? '2A' : '2B'
  return code.slice(0, 2)
}

/** A département as people and files write it: `095`, `95`, `1`, `2a`. */
export function parseDepartment(raw: string): string | undefined {
  const code = raw
    .trim()
    .toUpperCase()
    .replace(/^0(?=\d\d|2[AB])/, '')
  const padded = /^\d$/.test(code) ? `0${code}` : code
  return /^(0[1-9]|[1-8]\d|9[0-5]|2[AB]|9[78]\d)$/.test(padded) ? padded : undefined
}
