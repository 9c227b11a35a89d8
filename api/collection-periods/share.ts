/** Shares of what is expected. Pure. */

/** How many of so many, from 0 to 1 with four decimals, rounded down: 1 says all. Null of nothing. */
export function shareOf(part: number, whole: number): string | null {
  if (whole === 0) return null
  const parts = Math.floor((part * 10_000) / whole)
  return parts === 10_000 ? '1' : `0.${String(parts).padStart(4, '0')}`.replace(/\.?0+$/, '') || '0'
}
