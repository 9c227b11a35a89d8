import { expect, test } from 'vitest'
import { firstRead } from './first-read.ts'

const plans = [
  { version: 3, status: 'SIGNING' },
  { version: 2, status: 'FROZEN' },
  { version: 1, status: 'SUPERSEDED' },
] as const

test('se lit d’abord la version à signer, sinon celle en vigueur, sinon la dernière', () => {
  expect(firstRead(plans, undefined)?.version).toBe(3)
  expect(firstRead(plans.slice(1), undefined)?.version).toBe(2)
  expect(
    firstRead(
      [
        { version: 2, status: 'ABANDONED' },
        { version: 1, status: 'ABANDONED' },
      ],
      undefined,
    )?.version,
  ).toBe(2)
})

test('une adresse désigne sa version, et rien d’autre', () => {
  expect(firstRead(plans, 1)?.version).toBe(1)
  expect(firstRead(plans, 9)).toBeUndefined()
  expect(firstRead([], undefined)).toBeUndefined()
})
