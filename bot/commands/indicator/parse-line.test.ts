import { expect, test } from 'vitest'
import { linesWithWrongEnding, parseLine } from './parse-line.ts'

const reader = { today: '2026-11-23', language: 'FR' } as const

test.for([
  ['bénéficiaires 1 234,5', { name: 'bénéficiaires', values: ['1234.5'], period: undefined }],
  ['bénéficiaires 64 octobre 2026', { name: 'bénéficiaires', values: ['64'], period: '2026-10-01' }],
  ['bénéficiaires 64 10/2026', { name: 'bénéficiaires', values: ['64'], period: '2026-10-01' }],
  ['bénéficiaires accompagnés 12 octobre', { name: 'bénéficiaires accompagnés', values: ['12'], period: '2026-10-01' }],
  ['élèves avec un projet 41,5 % T3 2026', { name: 'élèves avec un projet', values: ['41.5'], period: '2026-07-01' }],
  ['bénéficiaires 1.234 octobre', { name: 'bénéficiaires', values: ['1234', '1.234'], period: '2026-10-01' }],
  ['bénéficiaires', { name: 'bénéficiaires', values: [], period: undefined }],
  ['bilan mars', { name: 'bilan mars', values: [], period: undefined }],
  ['bénéficiaires douze', { name: 'bénéficiaires douze', values: [], period: undefined }],
  ['64', { name: '', values: ['64'], period: undefined }],
] as const)('« %s » se comprend', ([text, line]) => {
  expect(parseLine(text, reader)).toMatchObject(line)
})

test('ce qui suit un nombre sans être une période est mis à part', () => {
  expect(linesWithWrongEnding('bénéficiaires 64 otobre 2026', reader)).toMatchObject([
    { name: 'bénéficiaires', number: '64', ending: 'otobre 2026' },
  ])
  expect(linesWithWrongEnding('bénéficiaires 64 octobre', reader)).toEqual([])
})
