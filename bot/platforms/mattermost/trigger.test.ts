import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { type RecordedName, recorded, recordedKey } from '../../../testing/mattermost/recorded.ts'
import { readPublicKey, readTrigger } from './trigger.ts'

const alice = 'qx9ekf8xq38i3b51ukxn4ttgsa'
const key = readPublicKey(recordedKey)

function triggerOf(name: RecordedName): string {
  const { body } = recorded(name)
  const trigger: unknown =
    name === 'command' ? new URLSearchParams(body).get('trigger_id') : JSON.parse(body).trigger_id
  return String(trigger)
}

test.for(['command', 'button', 'menu'] as const)('la preuve d’un vrai serveur se vérifie : %s', (name) => {
  const trigger = readTrigger(key, triggerOf(name))
  expect(trigger).toMatchObject({ user: alice, id: expect.stringMatching(/^[a-z0-9]{26}$/) })
  expect(trigger?.at.toISOString()).toMatch(/^2026-11-/)
})

test('une preuve retouchée, d’une autre clé ou de travers n’en est pas une', () => {
  const trigger = triggerOf('button')
  const parts = Buffer.from(trigger, 'base64').toString().split(':')
  const forge = (changes: Readonly<Record<number, string>>) =>
    Buffer.from(parts.map((part, index) => changes[index] ?? part).join(':')).toString('base64')
  expect(readTrigger(key, forge({}))).toBeDefined()
  expect(readTrigger(key, forge({ 0: 'autre' }))).toBeUndefined()
  expect(readTrigger(key, forge({ 1: 'mallory' }))).toBeUndefined()
  expect(readTrigger(key, forge({ 2: String(Date.now()) }))).toBeUndefined()
  expect(readTrigger(key, forge({ 3: '' }))).toBeUndefined()
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  expect(readTrigger(publicKey, trigger)).toBeUndefined()
  for (const wrong of [undefined, 3, '', 'x', '::::', 'a'.repeat(2000)]) expect(readTrigger(key, wrong)).toBeUndefined()
})
