import { expect, test } from 'vitest'
import { assumptionsOf, columnsOf, type Link, type Step } from './theory-columns.ts'

const step = (key: string, kind: Step['kind']): Step => ({ key, kind, label: key })
const link = (from: string, to: string, assumption: string | null = null): Link => ({
  from: { key: from },
  to: { key: to },
  assumption,
})
const keys = (columns: readonly (readonly Step[])[]) => columns.map((column) => column.map(({ key }) => key))

test('les actions d’abord, chaque changement après ce qui y mène, la mission à la fin', () => {
  const steps = [
    step('m', 'MISSION'),
    step('c2', 'CHANGE'),
    step('a', 'ACTION'),
    step('c1', 'CHANGE'),
    step('b', 'ACTION'),
  ]
  const links = [link('c1', 'c2'), link('a', 'c1'), link('b', 'c2'), link('c2', 'm')]
  expect(keys(columnsOf(steps, links))).toEqual([['a', 'b'], ['c1'], ['c2'], ['m']])
})

test('une théorie à peine commencée se dessine déjà', () => {
  expect(keys(columnsOf([step('m', 'MISSION'), step('c', 'CHANGE')], []))).toEqual([['c'], ['m']])
  expect(columnsOf([], [])).toEqual([])
})

test('les hypothèses sont numérotées dans l’ordre des liens', () => {
  const links = [link('a', 'c'), link('b', 'c', 'On vient'), link('c', 'm', 'On reste')]
  expect(assumptionsOf(links).map(({ number, link: { assumption } }) => [number, assumption])).toEqual([
    [1, 'On vient'],
    [2, 'On reste'],
  ])
})
