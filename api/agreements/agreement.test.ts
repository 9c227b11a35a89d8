import { expect, test } from 'vitest'
import { daysFrom } from '../calendar/days.ts'
import { monthsAfter, statusOf } from './agreement.ts'
import { amountOf, centsOf } from './money.ts'

const statuses: [string, string | null, string, boolean, string][] = [
  ['2026-06-15', null, '2026-12-31', false, 'TO_SIGN'],
  ['2026-06-15', null, '2026-01-31', false, 'TO_SIGN'],
  ['2026-06-15', '2026-06-01', '2026-08-15', false, 'IN_FORCE'],
  ['2026-06-15', '2026-06-01', '2026-08-14', false, 'TO_RENEW'],
  ['2026-06-15', '2026-06-01', '2026-08-14', true, 'IN_FORCE'],
  ['2026-06-15', '2026-06-01', '2026-06-15', false, 'TO_RENEW'],
  ['2026-06-15', '2026-06-01', '2026-06-14', false, 'ENDED'],
  ['2026-06-15', '2026-06-01', '2026-06-14', true, 'ENDED'],
]

test.for(statuses)(
  'le %s, signée le %s, finissant le %s, renouvelée : %s → %s',
  ([today, signedOn, endsOn, isRenewed, status]) => {
    expect(statusOf({ signedOn, endsOn }, isRenewed, today)).toBe(status)
  },
)

test('les jours et les mois se comptent sur le calendrier', () => {
  expect(daysFrom('2026-02-28', 1)).toBe('2026-03-01')
  expect(daysFrom('2026-03-01', -1)).toBe('2026-02-28')
  expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28')
  expect(monthsAfter('2027-11-29', 3)).toBe('2028-02-29')
})

test('un montant est exact, au centime', () => {
  for (const [text, cents] of [
    ['16000', 1600000n],
    ['0.1', 10n],
    ['+12.34', 1234n],
    ['9999999999.99', 999999999999n],
  ] as const)
    expect(centsOf(text)).toBe(cents)
  for (const text of ['-1', '1.234', '12345678901', '']) expect(centsOf(text)).toBeUndefined()
  expect([amountOf(0n), amountOf(5n), amountOf(1600000n)]).toEqual(['0.00', '0.05', '16000.00'])
})
