import { expect, test } from 'vitest'
import { createSeal, type Opening, type Sealing } from './seal.ts'

const now = new Date('2026-11-27T10:00:00Z')
const seal = createSeal(['un secret assez long'])
const bounds = { server: 'mm.exemple.fr', user: 'alice', channel: 'place' }
const sealing: Sealing = {
  ...bounds,
  purpose: 'button',
  scope: 'private',
  expiresAt: new Date('2026-11-28T10:00:00Z'),
  payload: '["relation.accepter","introduction_1"]',
}
const opening = (token: string, changes: Partial<Opening> = {}): Opening => ({
  ...bounds,
  purpose: 'button',
  token,
  now,
  ...changes,
})
const kindOf = (token: string, changes: Partial<Opening> = {}) => seal.open(opening(token, changes)).kind

test('ce qui est scellé pour une personne ne s’ouvre que pour elle, et que là', () => {
  const token = seal.close(sealing)
  expect(seal.open(opening(token))).toMatchObject({ kind: 'good', scope: 'private', payload: sealing.payload })
  for (const scope of ['private', 'ephemeral'] as const)
    expect(kindOf(seal.close({ ...sealing, scope }), { channel: 'ailleurs' })).toBe('wrong')
  expect(kindOf(token, { user: 'mallory' })).toBe('wrong')
  expect(kindOf(token, { server: 'autre.exemple.fr' })).toBe('wrong')
  expect(kindOf(token, { purpose: 'dialog' })).toBe('wrong')
})

test('ce qui est scellé pour un canal s’ouvre pour chacun dans ce canal, et nulle part ailleurs', () => {
  const token = seal.close({ ...sealing, scope: 'channel' })
  expect(kindOf(token, { user: 'bob' })).toBe('good')
  expect(kindOf(token, { channel: 'ailleurs' })).toBe('wrong')
})

test('passé son heure, un sceau est expiré', () => {
  expect(kindOf(seal.close(sealing), { now: new Date('2026-11-28T10:00:01Z') })).toBe('expired')
})

test('un seul bit changé, un morceau, un autre secret ou n’importe quoi : rien ne s’ouvre', () => {
  const bytes = Buffer.from(seal.close(sealing), 'base64url')
  for (const index of bytes.keys()) {
    const altered = Buffer.from(bytes)
    altered.writeUInt8((altered[index] ?? 0) ^ 1, index)
    expect(kindOf(altered.toString('base64url'))).toBe('wrong')
    expect(kindOf(bytes.subarray(0, index).toString('base64url'))).toBe('wrong')
  }
  expect(createSeal(['un autre secret']).open(opening(seal.close(sealing))).kind).toBe('wrong')
  for (const token of ['', 'x', '🎉', 'a'.repeat(300_000)]) expect(kindOf(token)).toBe('wrong')
  expect(seal.open({ ...opening(''), token: { toString: () => 'x' } }).kind).toBe('wrong')
})

test('un secret remplacé ouvre encore ce qu’il a scellé', () => {
  const rotated = createSeal(['le nouveau secret', 'un secret assez long'])
  expect(rotated.open(opening(seal.close(sealing))).kind).toBe('good')
  expect(kindOf(rotated.close(sealing))).toBe('wrong')
})

test('un bouton pèse peu, un formulaire se comprime', () => {
  const id = 'introduction_0190f0e4-6f0c-7cc0-a1b2-0123456789ab'
  expect(seal.close({ ...sealing, payload: JSON.stringify(['relation.accepter', id]) }).length).toBeLessThan(130)
  const form = JSON.stringify(Array.from({ length: 100 }, (_, index) => ({ label: `EHPAD ${index}`, value: id })))
  const token = seal.close({ ...sealing, payload: form })
  expect(token.length).toBeLessThan(form.length / 4)
  expect(seal.open(opening(token))).toMatchObject({ payload: form })
})
