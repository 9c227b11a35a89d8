import { expect, test } from 'vitest'
import { amount, bytes, change, day, euros, months, percent, quantity, rounded, years } from './formats.ts'

/** `Intl` writes no-break spaces, wide or narrow; a reader sees spaces. */
const seen = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test('figures are written as the French write them', () => {
  expect(seen(amount('FR', '1234.5'))).toBe('1 234,5')
  expect(seen(amount('FR', '-0.25'))).toBe('-0,25')
  expect(seen(quantity('FR', '58', 'personnes'))).toBe('58 personnes')
  expect(seen(euros('FR', '49000'))).toBe('49 000 €')
  expect(seen(euros('FR', '49000.50'))).toBe('49 000,50 €')
  expect(seen(percent('FR', '0.4833'))).toBe('48 %')
  expect([20, 12_345, 10_485_760].map((size) => seen(bytes('FR', size)))).toEqual(['1 ko', '13 ko', '10,5 Mo'])
  expect(seen(years('FR', 2))).toBe('2 ans')
  expect(seen(years('FR', 1))).toBe('1 an')
})

test('a figure is rounded where it is read at a glance, and a change has its sign', () => {
  expect(seen(rounded('FR', '45.238095', '%'))).toBe('45,24 %')
  expect(seen(change('FR', '9.30736', { kind: 'RATE', unit: '%' }))).toBe('+9,31 points')
  expect(seen(change('FR', '-5', { kind: 'COUNT', unit: 'personnes' }))).toBe('-5 personnes')
  expect(seen(change('EN', '0.7', { kind: 'SCALE', unit: 'sur 10' }))).toBe('+0.7')
})

test('a decimal too long for a float stays exact', () => {
  expect(seen(amount('FR', '12345678901234567890.123'))).toBe('12 345 678 901 234 567 890,123')
})

test('a unit never goes to the next line alone', () => {
  expect(quantity('FR', '58', 'personnes')).toContain('58\u00a0personnes')
})

test('dates and months are written in words', () => {
  expect(day('FR', '2026-11-25')).toBe('25 novembre 2026')
  expect(day('FR', '2020-03-01')).toBe('1er mars 2020')
  expect(day('EN', '2020-03-01')).toBe('1 March 2020')
  expect(seen(months('FR', '2020-03-01', '2020-11-30'))).toBe('mars – novembre 2020')
  expect(seen(months('FR', '2026-06-01', '2027-05-31'))).toBe('juin 2026 – mai 2027')
  expect(months('FR', '2026-06-01', '2026-06-30')).toBe('juin 2026')
})
