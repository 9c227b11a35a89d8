/** What is written is what is read, hashed and signed. */
import { describe, expect } from 'vitest'
import type { Id } from '#db/database.ts'
import { plansById } from '#db/evaluation-plans.ts'
import { insertIndicator } from '#db/indicators.ts'
import { testLinks } from '../../testing/links.ts'
import { aPlanWorld } from '../../testing/makers/plan-world.ts'
import { aDraftPlan } from '../../testing/makers/plans.ts'
import { test } from '../../testing/test.ts'
import { createContext } from '../context.ts'
import { botViewer } from '../viewer.ts'
import { hashOf, type PlanContent, type SheetContent } from './content.ts'
import { contentOf } from './read-content.ts'
import { writeContent } from './write-content.ts'

const sheet: SheetContent = {
  indicatorId: null,
  definitionId: null,
  name: 'Confiance',
  kind: 'SCALE',
  unit: 'points',
  rateFactor: 100,
  bySite: true,
  dimension: 'Âge',
  groups: ['16–25 ans', '26 ans et plus'],
  level: 'OUTCOME',
  direction: 'INCREASE',
  frequency: 'QUARTERLY',
  collectionMethod: 'SELF_ASSESSMENT_SCALE',
  calculation: 'Moyenne des réponses',
  source: 'le carnet',
  collectorId: null,
  baseline: '2.5',
  baselineOn: '2026-03-01',
  baselineComment: 'Douze réponses',
  target: '4',
  targetOn: '2026-11-30',
  minimum: '1',
  maximum: '5',
  expectedMinimum: '1.5',
  expectedMaximum: '4.75',
  jumpPercent: 50,
  scaleLabels: ['jamais', 'rarement', 'parfois', 'souvent', 'toujours'],
  periodAggregation: 'WEIGHTED_MEAN',
  siteAggregation: 'NONE',
  sdgGoals: [3, 10],
}

const content: PlanContent = {
  stakeholders: [
    {
      kind: 'AUTHORITY',
      name: 'Le Département',
      expectations: 'Savoir',
      memberId: null,
      signatoryName: 'La directrice',
    },
    { kind: 'BENEFICIARIES', name: 'Résidents', expectations: null, memberId: null, signatoryName: null },
  ],
  steps: [
    { kind: 'MISSION', label: 'Vivre chez soi' },
    { kind: 'CHANGE', label: 'Oser sortir' },
    { kind: 'ACTION', label: 'Poser des repères' },
  ],
  links: [
    { from: 1, to: 0, assumption: null },
    { from: 2, to: 1, assumption: 'Les repères sont compris' },
  ],
  objectives: [
    { title: 'Moins d’isolement', beneficiaries: 'Les résidents', indicators: [sheet, { ...sheet, name: 'Sorties' }] },
    { title: 'Plus de calme', beneficiaries: 'Les soignants', indicators: [{ ...sheet, name: 'Calme' }] },
  ],
  expectedChanges: [
    { description: 'Ils osent', observation: 'Les soignants le disent', objective: 1, stakeholder: 1 },
    { description: 'Le bruit baisse', observation: null, objective: null, stakeholder: null },
  ],
}

test('ce qui est écrit se relit tel quel, et s’écrit à nouveau sans rien changer', async ({ db, clock }) => {
  const { experiment, entrepreneur } = await aPlanWorld(db)
  const draft = await aDraftPlan(db, experiment)
  const known = { members: new Map(), attached: new Set<Id<'member'>>(), indicators: new Map(), definitions: new Map() }
  const read = () =>
    createContext({ db, now: clock.now, links: testLinks, viewer: botViewer }).load(contentOf, draft.id)
  const collected = {
    ...content,
    stakeholders: [...content.stakeholders, { ...content.stakeholders[1], name: 'Léa', memberId: entrepreneur.id }],
  }
  await writeContent(db, draft, collected as PlanContent, known)
  const first = await read()
  const withoutIds = ({ objectives, ...rest }: PlanContent) => ({
    ...rest,
    objectives: objectives.map(({ indicators, ...objective }) => ({
      ...objective,
      indicators: indicators.map((each) => ({ ...each, indicatorId: null })),
    })),
  })
  expect(withoutIds(first)).toEqual(collected)
  await writeContent(db, draft, first, known)
  expect(await read()).toEqual(first)
  expect(hashOf(draft, await read())).toBe(hashOf(draft, first))
})

describe('l’empreinte de ce qui est signé', () => {
  const plan = { version: 1, reason: null }

  test('ne dépend pas de l’ordre dans lequel les mots sont gardés', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, each]) => [key, reversed(each)]),
      )
    }
    expect(hashOf(plan, reversed(content) as PlanContent)).toBe(hashOf(plan, content))
  })

  test('change dès que change un mot, un nombre, un lien ou l’ordre', () => {
    const hashes = new Set([
      hashOf(plan, content),
      hashOf({ ...plan, version: 2 }, content),
      hashOf({ ...plan, reason: 'x' }, content),
    ])
    const variants = variantsOf(content)
    for (const variant of variants) hashes.add(hashOf(plan, variant as PlanContent))
    expect(variants.length).toBeGreaterThan(100)
    expect(hashes.size).toBe(variants.length + 3)
  })

  /** The same value with one leaf changed, or two neighbours exchanged: one for each. */
  function variantsOf(value: unknown): unknown[] {
    if (Array.isArray(value)) {
      const swapped = value
        .slice(1)
        .map((_each, index) => value.with(index, value[index + 1]).with(index + 1, value[index]))
      return [...value.flatMap((each, index) => variantsOf(each).map((other) => value.with(index, other))), ...swapped]
    }
    if (typeof value !== 'object' || value === null) return [value === null ? 'autre' : `${value} autre`]
    return Object.entries(value).flatMap(([key, each]) => variantsOf(each).map((other) => ({ ...value, [key]: other })))
  }
})

test('un indicateur qu’aucune version ne tient n’est pas retrouvé', async ({ db }) => {
  const { experiment, programmeId } = await aPlanWorld(db)
  const [plan] = await plansById(db, [(await aDraftPlan(db, experiment)).id])
  await insertIndicator(db, { programmeId, experimentId: experiment.id, kind: 'COUNT', unit: 'personnes' })
  const known = { members: new Map(), attached: new Set<Id<'member'>>(), indicators: new Map(), definitions: new Map() }
  if (plan) await writeContent(db, plan, { ...content, objectives: [], expectedChanges: [] }, known)
  expect(await db.selectFrom('indicator').select('id').execute()).toEqual([])
})
