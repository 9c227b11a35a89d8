import { writeFileSync } from 'node:fs'
import { SaxesParser } from 'saxes'
import { describe, expect } from 'vitest'
import { exportsTest } from '../../testing/exports.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aSite } from '../../testing/makers/introductions.ts'
import { aMember, aProgramme } from '../../testing/makers/people.ts'
import { lastDayOf } from '../last-day.ts'

interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
  text: string
}

/** Reads a document; one that is not well-formed is an error. */
function parse(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => {
    const node = open.at(-1)
    if (node) node.text += text
  })
  parser.write(xml).close()
  return root
}

/** All the elements of a name, anywhere inside. */
const all = (node: Node, name: string): Node[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])

/** The order of what is inside each element, as the published schema of IATI 2.03 has it. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'iati-activity': [
    ...['iati-identifier', 'reporting-org', 'title', 'description', 'participating-org', 'activity-status'],
    ...['activity-date', 'recipient-country', 'location', 'tag', 'result'],
  ],
  result: ['title', 'description', 'indicator'],
  indicator: ['title', 'description', 'reference', 'baseline', 'period'],
  baseline: ['comment'],
  period: ['period-start', 'period-end', 'target', 'actual'],
  actual: ['location', 'dimension', 'comment'],
  location: ['name', 'point'],
}

function expectOrder(node: Node): void {
  const order = ORDER[node.name]
  if (order) {
    const places = node.children.map(({ name }) => order.indexOf(name))
    expect([node.name, places.includes(-1)]).toEqual([node.name, false])
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  }
  for (const child of node.children) expectOrder(child)
}

/** An experiment with indicators of all kinds, by period, by site and by group. */
const test = exportsTest.extend('world', async ({ db }) => {
  const { id: programmeId } = await aProgramme(db)
  const staff = await aMember(db, { programmeId, role: 'STAFF' })
  const entrepreneur = await aMember(db, { programmeId, role: 'ENTREPRENEUR' })
  const experiment = await anExperiment(db, { title: 'Des repères & des <mots>', members: [entrepreneur] })
  const site = await aSite(db, { experiment })
  const some = { experiment, direction: 'INCREASE' } as const
  const rate = await anIndicator(db, {
    ...{
      ...some,
      name: 'Chutes évitées',
      kind: 'RATE',
      unit: '%',
      level: 'OUTCOME',
      target: '40',
      targetOn: '2026-11-30',
    },
    ...{ baseline: '12.5', baselineOn: '2026-01-31', baselineComment: 'L’an dernier', sdgGoals: [10, 3] },
    ...{ periodAggregation: 'RATIO_OF_SUMS', siteAggregation: 'RATIO_OF_SUMS' },
  })
  const counted = await anIndicator(db, {
    ...{
      ...some,
      name: 'Sorties',
      kind: 'COUNT',
      bySite: true,
      dimension: 'Âge',
      groups: ['Jeunes', 'Adultes', 'Aînés'],
    },
    ...{ periodAggregation: 'SUM', siteAggregation: 'SUM', target: '100', baselineComment: 'Jamais compté' },
  })
  await anIndicator(db, {
    ...some,
    name: 'Ce qu’ils disent',
    kind: 'TEXT',
    periodAggregation: 'NONE',
    siteAggregation: 'NONE',
  })
  const groups = await db.selectFrom('indicatorGroup').selectAll().where('indicatorId', '=', counted.id).execute()
  const approved = { loggedBy: entrepreneur, status: 'APPROVED', reviewedBy: staff } as const
  for (const [period, numerator, denominator] of [
    ['2026-03-01', '5', '40'],
    ['2026-04-01', '20', '40'],
  ] as const)
    await aMeasurement(db, { indicator: rate, period, numerator, denominator, value: null, ...approved })
  for (const [place, { id: groupId }] of groups.entries()) {
    const value = ['2', '30', '12'][place] ?? '0'
    await aMeasurement(db, { indicator: counted, period: '2026-03-01', siteId: site.id, groupId, value, ...approved })
  }
  return { staff, entrepreneur, experiment, programmeId }
})

describe('les résultats au format IATI', () => {
  test('disent l’expérimentation, ses objectifs, ses cibles et ce qui est validé', async ({ world, download }) => {
    const { id } = world.experiment
    const { status, headers, text } = await download(
      `/exports/iati/${id}.xml?organisation=FR-ORG-229501275`,
      world.staff,
    )
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('application/xml; charset=utf-8')
    if (process.env['IATI_FILE']) writeFileSync(process.env['IATI_FILE'], text)
    const document = parse(text)
    const [activity] = all(document, 'iati-activity')
    if (!activity) throw new Error(text)
    expectOrder(document)
    expect(all(document, 'iati-activities')[0]?.attributes).toMatchObject({ version: '2.03' })
    expect(all(document, 'iati-identifier')[0]?.text).toBe(`FR-ORG-229501275-${id}`)
    expect(all(document, 'activity-status')[0]?.attributes['code']).toBe('2')
    expect(activity.children.find(({ name }) => name === 'title')?.children[0]?.text).toBe('Des repères & des <mots>')
    expect(all(document, 'tag').map(({ attributes }) => attributes['code'])).toEqual(['3', '10'])
    const levels = all(document, 'result').map(({ attributes }) => Number(attributes['type']))
    expect(levels.toSorted((one, other) => one - other)).toEqual([1, 1, 2])
    const rate = all(document, 'indicator').find(({ children }) => children[0]?.children[0]?.text === 'Chutes évitées')
    expect(rate?.attributes).toEqual({ measure: '2', ascending: 'true', 'aggregation-status': 'true' })
    const [baseline] = rate ? all(rate, 'baseline') : []
    expect(baseline?.attributes).toEqual({ 'iso-date': '2026-01-31', year: '2026', value: '12.5' })
    const periods = (rate ? all(rate, 'period') : []).map((period) => [
      all(period, 'period-start')[0]?.attributes['iso-date'],
      all(period, 'period-end')[0]?.attributes['iso-date'],
      all(period, 'target')[0]?.attributes['value'],
      Number(all(period, 'actual')[0]?.attributes['value']),
    ])
    expect(periods).toEqual([
      ['2026-04-01', '2026-04-30', undefined, 50],
      ['2026-03-01', '2026-03-31', undefined, 12.5],
      ['2026-03-01', '2026-11-30', '40', 31.25],
    ])
  })

  test('disent les terrains et les groupes, sans les petits effectifs', async ({ world, download }) => {
    const { text } = await download(`/exports/iati/${world.experiment.id}.xml`, world.staff)
    const counted = all(parse(text), 'indicator').find(({ children }) => children[0]?.children[0]?.text === 'Sorties')
    const actuals = counted ? all(counted, 'actual') : []
    const groups = actuals.flatMap((actual) => all(actual, 'dimension').map(({ attributes }) => attributes['value']))
    expect(groups).not.toContain('Jeunes')
    expect(actuals.flatMap((actual) => all(actual, 'location')).map(({ attributes }) => attributes['ref'])).toEqual([
      'site-1',
    ])
    const told = counted?.children.find(({ name }) => name === 'description')?.children[0]?.text
    expect(told).toContain('Situation de référence : Jamais compté')
    expect(text).not.toContain(world.entrepreneur.name)
  })

  test('ne se lisent que par qui voit l’expérimentation', async ({ db, world, download }) => {
    const path = `/exports/iati/${world.experiment.id}.xml`
    const stranger = await aMember(db, { role: 'STAFF' })
    const elsewhere = await aMember(db, { programmeId: world.programmeId, role: 'ENTREPRENEUR' })
    expect(await download(path)).toMatchObject({ status: 401 })
    expect(await download(path, stranger)).toMatchObject({ status: 404 })
    expect(await download(path, elsewhere)).toMatchObject({ status: 404 })
    expect(await download(path, world.entrepreneur)).toMatchObject({ status: 200 })
  })
})

test('une période finit à la fin de son mois, de son trimestre ou de son année', () => {
  expect(lastDayOf('2028-02-01', 'MONTHLY')).toBe('2028-02-29')
  expect(lastDayOf('2026-10-01', 'QUARTERLY')).toBe('2026-12-31')
  expect(lastDayOf('2026-01-01', 'YEARLY')).toBe('2026-12-31')
})
