import { expect, test } from 'vitest'
import { keyIn } from './key-in.ts'

test('a key is found in what people paste', () => {
  expect(keyIn('demo-viewer-abc_1')).toBe('demo-viewer-abc_1')
  expect(keyIn('  VIEWER        demo-viewer-abc_1\n')).toBe('demo-viewer-abc_1')
  expect(keyIn('Authorization: Bearer demo-viewer-abc_1')).toBe('demo-viewer-abc_1')
})

test('what no header can carry is no key', () => {
  expect(keyIn('   ')).toBeUndefined()
  expect(keyIn('ma clé')).toBeUndefined()
})
