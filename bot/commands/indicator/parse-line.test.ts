import { expect, test } from 'vitest'
import { linesWithWrongEnding, parseLine } from './parse-line.ts'

const reader = { today: '2026-11-23', language: 'FR' } as const

test.for([
  ['bénéficiaires 1 234,5', { name: 'bénéficiaires', answers: [{ value: '1234.5' }], period: undefined }],
  ['bénéficiaires 64 octobre 2026', { name: 'bénéficiaires', answers: [{ value: '64' }], period: '2026-10-01' }],
  ['bénéficiaires 64 10/2026', { name: 'bénéficiaires', answers: [{ value: '64' }], period: '2026-10-01' }],
  [
    'bénéficiaires accompagnés 12 octobre',
    { name: 'bénéficiaires accompagnés', answers: [{ value: '12' }], period: '2026-10-01' },
  ],
  [
    'élèves avec un projet 41,5 % T3 2026',
    { name: 'élèves avec un projet', answers: [{ value: '41.5', unit: '%' }], period: '2026-07-01' },
  ],
  [
    'bénéficiaires 1.234 octobre',
    { name: 'bénéficiaires', answers: [{ value: '1234' }, { value: '1.234' }], period: '2026-10-01' },
  ],
  ['bénéficiaires', { name: 'bénéficiaires', answers: [], period: undefined }],
  ['bilan mars', { name: 'bilan mars', answers: [], period: undefined }],
  ['bénéficiaires douze', { name: 'bénéficiaires douze', answers: [], period: undefined }],
  [
    'retour 42/60 mai 2026',
    { name: 'retour', answers: [{ numerator: '42', denominator: '60' }], period: '2026-05-01' },
  ],
  ['retour 42 sur 60', { name: 'retour', answers: [{ numerator: '42', denominator: '60' }], period: undefined }],
  [
    'bien-être 6,3 (24 réponses) mai',
    { name: 'bien-être', answers: [{ value: '6.3', weight: 24 }], period: '2026-05-01' },
  ],
  [
    'séances pas de valeur : école fermée',
    { name: 'séances', answers: [{ absence: 'école fermée' }], period: undefined },
  ],
  ['séances mai pas de valeur', { name: 'séances', answers: [{ absence: '' }], period: '2026-05-01' }],
  ['récit mai 2026 : Trois familles', { name: 'récit', answers: [{ text: 'Trois familles' }], period: '2026-05-01' }],
  ['bénéficiaires : 64 mai 2026', { name: 'bénéficiaires', answers: [{ value: '64' }], period: '2026-05-01' }],
  ['64', { name: '', answers: [{ value: '64' }], period: undefined }],
] as const)('« %s » se comprend', ([text, line]) => {
  expect(parseLine(text, reader)).toMatchObject(line)
})

test('ce qui suit un nombre sans être une période est mis à part', () => {
  expect(linesWithWrongEnding('bénéficiaires 64 otobre 2026', reader)).toMatchObject([
    { name: 'bénéficiaires', typed: '64', ending: 'otobre 2026' },
  ])
  expect(linesWithWrongEnding('bénéficiaires 64 octobre', reader)).toEqual([])
})
