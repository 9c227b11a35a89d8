import { expect, test } from 'vitest'
import en from '../texts/en.json' with { type: 'json' }
import fr from '../texts/fr.json' with { type: 'json' }
import { say } from './say.ts'

const holesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

test('every sentence is there in both languages, with the same holes', () => {
  const english = new Map(Object.entries(en))
  expect([...english.keys()]).toEqual(Object.keys(fr))
  for (const [key, text] of Object.entries(fr)) expect(holesOf(english.get(key) ?? '')).toEqual(holesOf(text))
})

test('holes are filled, whatever they are filled with', () => {
  expect(say('FR', 'signed-in', { name: '{name} $& <b>' })).toBe('Connecté\u00a0: {name} $& <b>')
})
