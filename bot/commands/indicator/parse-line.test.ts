import { expect, test } from 'vitest'
import { parseLine } from './parse-line.ts'

const today = '2026-11-23'

test.for([
  ['bénéficiaires 1 234,5', { name: 'bénéficiaires', value: '1234.5', period: undefined }],
  ['bénéficiaires 64 octobre 2026', { name: 'bénéficiaires', value: '64', period: '2026-10-01' }],
  ['bénéficiaires 64 10/2026', { name: 'bénéficiaires', value: '64', period: '2026-10-01' }],
  ['bénéficiaires accompagnés 12 octobre', { name: 'bénéficiaires accompagnés', value: '12', period: '2026-10-01' }],
  ['élèves avec un projet 41,5 % T3 2026', { name: 'élèves avec un projet', value: '41.5', period: '2026-07-01' }],
  ['bénéficiaires', { name: 'bénéficiaires', value: undefined, period: undefined }],
  ['bilan mars', { name: 'bilan mars', value: undefined, period: undefined }],
  ['bénéficiaires douze', { name: 'bénéficiaires douze', value: undefined, period: undefined }],
  ['64', { name: '', value: '64', period: undefined }],
] as const)('« %s » se comprend', ([text, line]) => {
  expect(parseLine(text, today)).toEqual(line)
})
