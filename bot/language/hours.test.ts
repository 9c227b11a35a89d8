import { expect, test } from 'vitest'
import { readHour, readHours, typedHour } from './hours.ts'

test('des heures se lisent comme on les écrit, et se récrivent de même', () => {
  for (const text of ['9h-17h30', '9 h à 17 h 30', 'de 9h à 17h30', '09:00 - 17:30', '9 17:30', 'from 9 to 17:30'])
    expect([text, readHours(text)]).toEqual([text, { from: '09:00', to: '17:30' }])
  for (const text of ['', '9h', '17h-9h', '9h-25h', '9h-17h75', 'demain', '9h-17h-18h'])
    expect([text, readHours(text)]).toEqual([text, undefined])
  expect(['9', '9h', '9 h 05', '24h', 'x'].map(readHour)).toEqual(['09:00', '09:00', '09:05', undefined, undefined])
  expect(['09:00', '17:30'].map(typedHour)).toEqual(['9h', '17h30'])
})
