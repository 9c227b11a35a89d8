/** Sums of money, exact, in cents. Pure. */

/** Ten figures before the point and two after it, as the database keeps them. */
const AMOUNT = /^\+?(\d{1,10})(?:\.(\d{1,2}))?$/

/** An amount in cents; `undefined` when it is not one. */
export function centsOf(amount: string): bigint | undefined {
  const [, units, cents = ''] = AMOUNT.exec(amount) ?? []
  return units === undefined ? undefined : BigInt(units + cents.padEnd(2, '0'))
}

/** Cents as an amount: `16000.00`. */
export function amountOf(cents: bigint): string {
  const digits = cents.toString().padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** An amount as it is kept. What is none stays as it was typed, for the rules to refuse. */
export function keptAmount(typed: string | null): string | null {
  const cents = typed === null ? undefined : centsOf(typed)
  return cents === undefined ? typed : amountOf(cents)
}

/** What several amounts come to. */
export const sum = (all: readonly bigint[]): bigint => all.reduce((total, cents) => total + cents, 0n)
