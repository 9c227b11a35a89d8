import { describe, expect, test } from 'vitest'
import type { PaidAgreement } from '#db/agreements.ts'
import { publishBy, type Watched, warningsOf } from './watch.ts'

type Experiment = Watched['experimentId']
const here = 'ici' as Experiment
const elsewhere = 'ailleurs' as Experiment

const grant = { basis: 'GRANT', operator: '732829320', experimentId: here } as const
const contract = { ...grant, basis: 'INNOVATIVE_PROCUREMENT' } as const
const year2026 = { startsOn: '2026-01-01', endsOn: '2026-12-31' }

type Some = Pick<PaidAgreement, 'basis' | 'operator' | 'experimentId'> & Partial<PaidAgreement>
const paid = (some: Some, amount: string): PaidAgreement => ({ ...year2026, ...some, amount })
const own = (some: PaidAgreement, dates: Partial<Watched> = {}): Watched => ({
  signedOn: '2026-01-15',
  publishedOn: null,
  ...some,
  ...dates,
})

const codes = (agreement: Watched, around: readonly PaidAgreement[], today = '2026-02-01') =>
  warningsOf(agreement, around, today).map(({ code }) => code)

describe('un marché innovant reste sous 100 000 € hors taxes (R2122-9-1)', () => {
  const needs: [string, string[], boolean][] = [
    ['99 999,99 € seul', ['99999.99'], false],
    ['100 000 € tout juste', ['100000.00'], true],
    ['deux marchés qui ensemble restent dessous', ['49999.99', '50000.00'], false],
    ['deux marchés qui ensemble l’atteignent', ['50000.00', '50000.00'], true],
    ['des centimes qu’un nombre flottant perdrait', ['99999.90', '0.10'], true],
  ]
  test.for(needs)('%s', ([, amounts, isTooLarge]) => {
    const around = amounts.map((amount) => paid(contract, amount))
    expect(codes(own(paid(contract, '0')), around).includes('NEED_TOO_LARGE')).toBe(isTooLarge)
  })

  test('le même opérateur ailleurs compte, la même expérimentation avec un autre aussi, le reste non', () => {
    const agreement = paid(contract, '60000.00')
    const sameOperator = paid({ ...contract, experimentId: elsewhere }, '40000.00')
    const sameExperiment = paid({ ...contract, operator: 'autre' }, '40000.00')
    const neither = paid({ ...contract, operator: 'autre', experimentId: elsewhere }, '90000.00')
    expect(codes(own(agreement), [agreement, sameOperator])).toContain('NEED_TOO_LARGE')
    expect(codes(own(agreement), [agreement, sameExperiment])).toEqual(['NEED_TOO_LARGE'])
    expect(codes(own(agreement), [agreement, neither, paid(grant, '90000.00')])).toEqual([])
  })
})

test('plusieurs marchés innovants avec le même opérateur : on veille à ne pas contracter toujours avec lui', () => {
  const agreement = paid(contract, '10000.00')
  const other = paid({ ...contract, experimentId: elsewhere }, '10000.00')
  expect(warningsOf(own(agreement), [agreement, other, other], '2026-02-01')).toEqual([
    { code: 'SAME_OPERATOR', count: 2 },
  ])
  expect(codes(own(agreement), [agreement])).toEqual([])
})

describe('une subvention de plus de 23 000 € par an se signe et se publie', () => {
  const amounts: [string, readonly PaidAgreement[], boolean][] = [
    ['23 000 € tout juste', [paid(grant, '23000.00')], false],
    ['un centime de plus', [paid(grant, '23000.01')], true],
    ['deux la même année', [paid(grant, '12000.00'), paid({ ...grant, experimentId: elsewhere }, '12000.00')], true],
    ['deux organismes', [paid(grant, '12000.00'), paid({ ...grant, operator: 'autre' }, '12000.00')], false],
    [
      'l’une après l’autre',
      [paid(grant, '20000.00'), paid({ ...grant, startsOn: '2027-01-01', endsOn: '2027-12-31' }, '20000.00')],
      false,
    ],
  ]
  test.for(amounts)('%s', ([, around, isAbove]) => {
    const unsigned = own(paid(grant, '0'), { signedOn: null })
    expect(codes(unsigned, around)).toEqual(isAbove ? ['SIGNATURE_NEEDED'] : [])
  })

  const spans: [string, string, string, boolean][] = [
    ['40 000 € sur deux ans', '2026-01-01', '2027-12-31', false],
    ['40 000 € sur une année scolaire', '2026-09-01', '2027-08-31', true],
    ['40 000 € sur dix-huit mois', '2026-01-01', '2027-06-30', true],
  ]
  test.for(spans)('%s', ([, startsOn, endsOn, isAbove]) => {
    const spread = paid({ ...grant, startsOn, endsOn }, '40000.00')
    expect(codes(own(spread, { signedOn: null }), [spread])).toEqual(isAbove ? ['SIGNATURE_NEEDED'] : [])
  })

  const around = [paid(grant, '30000.00')]
  const signed = own(paid(grant, '30000.00'), { signedOn: '2025-11-30' })

  test('trois mois après la signature, ou le dernier jour d’un mois plus court', () => {
    expect(publishBy(signed, around)).toBe('2026-02-28')
    expect(publishBy(own(paid(grant, '0'), { signedOn: '2026-01-15' }), around)).toBe('2026-04-15')
    expect(publishBy(own(paid(grant, '0'), { signedOn: null }), around)).toBeNull()
    expect(publishBy(own(paid(grant, '0')), [paid(grant, '1.00')])).toBeNull()
  })

  const days: [string, string[]][] = [
    ['2026-01-28', []],
    ['2026-01-29', ['DATA_TO_PUBLISH']],
    ['2026-02-28', ['DATA_TO_PUBLISH']],
    ['2026-03-01', ['DATA_LATE']],
  ]
  test.for(days)('le %s : %j', ([today, expected]) => {
    expect(codes(signed, around, today)).toEqual(expected)
    expect(codes({ ...signed, publishedOn: '2026-01-10' }, around, today)).toEqual([])
  })
})

test('ce qui est gratuit, ou repose sur autre chose, n’appelle aucune remarque', () => {
  const agreement = paid({ ...grant, basis: 'FREE' }, '0')
  expect(codes(own(agreement), [paid(grant, '90000.00'), paid(contract, '200000.00')])).toEqual([])
})
