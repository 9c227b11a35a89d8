import { expect, test } from 'vitest'
import { addressOf, placeAt } from './place.ts'

test('un lieu a une adresse, qui y ramène', () => {
  const places = [
    { kind: 'programme' },
    { kind: 'cohort', id: 'cohort_1' },
    { kind: 'experiment', id: 'experiment_1', section: 'figures' },
    { kind: 'experiment', id: 'experiment_1', section: 'collection' },
    { kind: 'experiment', id: 'experiment_1', section: 'plan' },
    { kind: 'experiment', id: 'experiment_1', section: 'plan', version: 2 },
    { kind: 'experiment', id: 'experiment_1', section: 'bilan' },
  ] as const
  for (const place of places) expect(placeAt(addressOf(place))).toEqual(place)
})

test('une expérimentation sans précision s’ouvre sur ses chiffres', () => {
  expect(placeAt('/experimentations/experiment_1')).toMatchObject({ section: 'figures' })
})

test('une adresse mal recopiée ne mène nulle part', () => {
  for (const path of ['/ailleurs', '/experimentations', '/experimentations/x/budget', '/experimentations/x/plan/deux'])
    expect(placeAt(path)).toEqual({ kind: 'nowhere' })
})
