import { writeFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { exportsTest } from '../../testing/exports.ts'
import { anEndingExperiment } from '../../testing/makers/bilans.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aMember } from '../../testing/makers/people.ts'
import { CONTEXT } from './context.ts'

type Node = Readonly<Record<string, unknown>> & { readonly '@id': string; readonly '@type': string }

/** What the basic tier of CIDS 3.2 wants exactly one of, by class. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'cids:Organization': ['hasLegalName'],
  'cids:Outcome': ['hasName', 'hasDescription', 'forOrganization'],
  'cids:Indicator': ['hasName', 'hasDescription', 'unitDescription', 'forOrganization'],
  'cids:IndicatorReport': ['hasName', 'forOrganization', 'forIndicator', 'value', 'startedAtTime', 'endedAtTime'],
  'cids:Theme': ['hasName', 'hasDescription'],
}

/** What a link leads to. */
const CLASSES: Readonly<Record<string, string>> = {
  forOrganization: 'cids:Organization',
  forOutcome: 'cids:Outcome',
  forIndicator: 'cids:Indicator',
  forTheme: 'cids:Theme',
  hasIndicator: 'cids:Indicator',
  hasIndicatorReport: 'cids:IndicatorReport',
  hasOutcome: 'cids:Outcome',
  hasStakeholder: 'cids:Stakeholder',
  fromPerspectiveOf: 'cids:Stakeholder',
  hasTarget: 'cids:Target',
  forTarget: 'cids:Target',
  hasProgram: 'cids:Program',
}

/** An experiment at its end, with a rate that serves a sustainable development goal. */
const test = exportsTest
  .extend('world', async ({ db }) => {
    const ending = await anEndingExperiment(db)
    const { experiment, lea, ines } = ending
    const rate = await anIndicator(db, {
      ...{ experiment, name: 'Chutes évitées', kind: 'RATE', unit: '%', sdgGoals: [3], target: '40', baseline: '12.5' },
      ...{ periodAggregation: 'RATIO_OF_SUMS', siteAggregation: 'RATIO_OF_SUMS', targetOn: '2026-11-30' },
    })
    const approved = { loggedBy: lea, status: 'APPROVED', reviewedBy: ines, value: null } as const
    await aMeasurement(db, { indicator: rate, period: '2026-03-01', numerator: '5', denominator: '40', ...approved })
    return ending
  })
  .extend('graph', ({ download, world }) => async (path: string, member = world.claire) => {
    const { status, text } = await download(path, member)
    if (status !== 200) throw new Error(text)
    const file = JSON.parse(text) as { readonly '@context': unknown; readonly '@graph': Node[] }
    return { ...file, text, nodes: file['@graph'] }
  })

describe('l’impact au format CIDS', () => {
  test('dit l’organisation, les parties prenantes, les objectifs, les indicateurs et ce qui est validé', async ({
    world,
    graph,
  }) => {
    const { nodes, text } = await graph(`/exports/cids/${world.experiment.id}.jsonld`)
    if (process.env['CIDS_FILE']) writeFileSync(process.env['CIDS_FILE'], text)
    const of = (type: string) => nodes.filter((node) => node['@type'] === type)
    expect(of('cids:ImpactModel')).toMatchObject([{ hasName: 'Des repères', startedAtTime: '2026-03-01T00:00:00Z' }])
    expect(of('cids:Stakeholder').map(({ hasName }) => hasName)).toContain('La résidence des Lilas')
    expect(of('cids:Theme')).toMatchObject([{ '@id': 'https://metadata.un.org/sdg/3', hasName: 'ODD 3' }])
    expect(of('cids:Indicator').find(({ hasName }) => hasName === 'Chutes évitées')).toMatchObject({
      unitDescription: '%',
      hasBaseline: { '@type': 'i72:Measure', hasNumericalValue: '12.5' },
    })
    const reports = of('cids:IndicatorReport').filter(({ hasName }) => String(hasName).startsWith('Chutes évitées'))
    expect(
      reports.map(({ value, endedAtTime }) => [Number((value as Node)['hasNumericalValue']), endedAtTime]),
    ).toEqual([
      [12.5, '2026-11-30T23:59:59Z'],
      [12.5, '2026-03-31T23:59:59Z'],
    ])
    for (const { name } of [world.lea, world.claire, world.paul, world.ines, { name: 'Mme Diallo' }])
      expect(text).not.toContain(name)
  })

  test('suit les règles de base de la norme, et ses liens mènent tous quelque part', async ({ world, graph }) => {
    const { nodes, ...file } = await graph(`/exports/cids/${world.experiment.id}.jsonld`)
    expect(file['@context']).toEqual(CONTEXT)
    const types = new Map(nodes.map((node) => [node['@id'], node['@type']]))
    expect(types.size).toBe(nodes.length)
    const terms = new Set(Object.keys(CONTEXT[1]))
    for (const node of nodes) {
      const { '@type': type, '@id': id, ...said } = node
      expect(id).toMatch(/^(urn:uuid:[0-9a-f-]{36}(#[\w-]+)?|https:\/\/metadata\.un\.org\/sdg\/\d+)$/)
      for (const needed of NEEDED[type] ?? []) expect([type, needed, typeof node[needed]]).not.toContain('undefined')
      for (const [term, value] of Object.entries(said)) {
        expect(terms).toContain(term)
        const wanted = CLASSES[term]
        if (wanted) for (const link of [value].flat()) expect([term, types.get(link as string)]).toEqual([term, wanted])
        if (term.endsWith('AtTime')) expect(value).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
      }
    }
  })

  test('d’une promotion ou du programme, dit tout une seule fois', async ({ db, world, graph }) => {
    const { cohortId, programmeId } = world.experiment
    await anExperiment(db, { title: 'Ailleurs', cohortId, programmeId })
    for (const path of [`promotions/${cohortId}`, 'programme']) {
      const { nodes } = await graph(`/exports/cids/${path}.jsonld`, world.viewer)
      const models = nodes.filter((node) => node['@type'] === 'cids:ImpactModel').map(({ hasName }) => String(hasName))
      expect(new Set(models)).toEqual(new Set(['Ailleurs', 'Des repères']))
      expect(nodes.filter((node) => node['@type'] === 'cids:Program')).toHaveLength(1)
    }
    const { nodes } = await graph('/exports/cids/programme.jsonld', world.lea)
    expect(nodes.filter((node) => node['@type'] === 'cids:ImpactModel')).toHaveLength(1)
  })

  test('ne se lit que par qui voit l’expérimentation', async ({ db, world, download }) => {
    const stranger = await aMember(db, { role: 'STAFF' })
    const { id, cohortId } = world.experiment
    expect(await download(`/exports/cids/${id}.jsonld`)).toMatchObject({ status: 401 })
    expect(await download(`/exports/cids/${id}.jsonld`, stranger)).toMatchObject({ status: 404 })
    expect(await download(`/exports/cids/promotions/${cohortId}.jsonld`, stranger)).toMatchObject({ status: 404 })
  })
})
