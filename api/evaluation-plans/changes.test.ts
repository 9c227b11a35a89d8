/** Signatories read what differs from the version in force. */
import { describe, expect } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { aMember } from '../../testing/makers/people.ts'
import {
  aPlanContent,
  aPlanWorld,
  aSheet,
  aWrittenPlan,
  changePlan,
  memberId,
  type PlanWorld,
  planOf,
  savePlan,
  signPlan,
  submitPlan,
  type TestPlan,
} from '../../testing/makers/plan-world.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const CHANGES = 'changes { part kind name indicator { name } fields { label before after } }'

const changesOf = async (client: Client, { id }: Pick<TestPlan, 'id'>) => {
  const { node } = await client.get<{ node: { changes: object[] } }>(
    `query ($id: ID!) { node(id: $id) { ... on EvaluationPlan { ${CHANGES} } } }`,
    { id },
  )
  return node.changes
}

/** A first version in force, and the draft of the next. */
async function secondVersion(world: PlanWorld, client: Client, as: (member: PlanWorld['staff']) => Promise<Client>) {
  const content = aPlanContent(world)
  const [objective] = content.objectives
  const objectives = [
    { ...objective, indicators: [aSheet(world), aSheet(world, { name: 'Sorties', unit: 'sorties' })] },
  ]
  const first = await submitPlan(client, await aWrittenPlan(client, world.experiment, { ...content, objectives }))
  await signPlan(await as(world.staff), first)
  await signPlan(await as(world.entrepreneur), first)
  const experimentId = globalId('experiment', world.experiment.id)
  const draft = planOf(await changePlan(client, 'draftEvaluationPlan', { experimentId, reason: 'À mi-parcours' }))
  const { node } = await client.get<{ node: { sheets: { indicator: { id: string } }[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on EvaluationPlan { sheets { indicator { id } } } } }',
    { id: first.id },
  )
  return { first, draft, ids: node.sheets.map(({ indicator }) => indicator.id) }
}

describe('ce qui change d’une version à l’autre', () => {
  test('chaque partie dit ce qui est nouveau, ce qui n’y est plus et ce qui se dit autrement', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const { draft, ids } = await secondVersion(world, client, as)
    const content = aPlanContent(world)
    const changed = {
      stakeholders: [
        { key: 'cd', kind: 'AUTHORITY', name: 'Conseil départemental', memberId: memberId(world.viewer) },
        { key: 'andibo', kind: 'ENTERPRISE', name: 'Andibo SAS', memberId: memberId(world.entrepreneur) },
        { key: 'ehpad', kind: 'ESTABLISHMENT', name: 'Les Lilas' },
      ],
      theorySteps: [
        content.theorySteps[0],
        content.theorySteps[1],
        { key: 'm', kind: 'MISSION', label: 'Vivre libre en établissement' },
      ],
      theoryLinks: [{ from: 'a', to: 'c', assumption: 'Les repères sont vus' }],
      objectives: [
        {
          key: 'o',
          title: 'Plus d’autonomie',
          beneficiaries: 'Les résidents',
          indicators: [
            aSheet(world, {
              indicatorId: ids[0],
              target: '1080',
              targetOn: '2027-02-01',
              frequency: 'QUARTERLY',
              level: 'OUTCOME',
              collectorId: memberId(world.coach),
              dimension: null,
              sdgGoals: [10, 3],
            }),
            aSheet(world, { name: 'Chutes', direction: 'DECREASE', baseline: '12', target: '4' }),
          ],
        },
      ],
      expectedChanges: [{ ...content.expectedChanges[0], observation: null, stakeholder: 'ehpad' }],
    }
    await savePlan(client, draft, changed)
    const same = { indicator: null, fields: [] }
    expect(await changesOf(client, draft)).toEqual([
      {
        ...same,
        part: 'THEORY_STEP',
        kind: 'CHANGED',
        name: 'Vivre libre en établissement',
        fields: [
          { label: 'Intitulé', before: 'Vivre chez soi en établissement', after: 'Vivre libre en établissement' },
        ],
      },
      {
        ...same,
        part: 'THEORY_LINK',
        kind: 'CHANGED',
        name: 'Poser des repères dans les couloirs → Les résidents se déplacent sans aide',
        fields: [{ label: 'Hypothèse', before: 'Les repères sont compris', after: 'Les repères sont vus' }],
      },
      {
        ...same,
        part: 'OBJECTIVE',
        kind: 'CHANGED',
        name: 'Plus d’autonomie',
        fields: [{ label: 'Intitulé', before: 'Moins d’isolement', after: 'Plus d’autonomie' }],
      },
      {
        ...same,
        part: 'EXPECTED_CHANGE',
        kind: 'CHANGED',
        name: 'Ils osent sortir seuls',
        fields: [
          { label: 'Comment on le verra', before: 'Ce que disent les soignants', after: null },
          { label: 'Partie prenante', before: 'Résidents', after: 'Les Lilas' },
        ],
      },
      {
        part: 'INDICATOR',
        kind: 'CHANGED',
        name: 'Résidents accompagnés',
        indicator: { name: 'Résidents accompagnés' },
        fields: [
          { label: 'Niveau', before: 'réalisation', after: 'résultat' },
          { label: 'Fréquence', before: 'mensuel', after: 'trimestriel' },
          { label: 'Responsable du recueil', before: 'Léa Martin', after: 'Paul Roche' },
          { label: 'Valeur cible', before: '60 personnes', after: '1\u202f080 personnes' },
          { label: 'Échéance de la cible', before: '30 novembre 2026', after: '1er février 2027' },
          { label: 'Objectifs de développement durable', before: null, after: '3 · 10' },
        ],
      },
      { part: 'INDICATOR', kind: 'ADDED', name: 'Chutes', indicator: { name: 'Chutes' }, fields: [] },
      {
        ...same,
        part: 'STAKEHOLDER',
        kind: 'CHANGED',
        name: 'Conseil départemental',
        fields: [{ label: 'Signataire', before: 'Claire Dubois', after: 'Une élue' }],
      },
      {
        ...same,
        part: 'STAKEHOLDER',
        kind: 'CHANGED',
        name: 'Andibo SAS',
        fields: [{ label: 'Nom', before: 'Andibo', after: 'Andibo SAS' }],
      },
      { ...same, part: 'STAKEHOLDER', kind: 'ADDED', name: 'Les Lilas' },
      {
        ...same,
        part: 'THEORY_LINK',
        kind: 'DROPPED',
        name: 'Les résidents se déplacent sans aide → Vivre chez soi en établissement',
      },
      { part: 'INDICATOR', kind: 'DROPPED', name: 'Sorties', indicator: { name: 'Sorties' }, fields: [] },
      { ...same, part: 'STAKEHOLDER', kind: 'DROPPED', name: 'Résidents' },
    ])
  })

  test('se lit dans la langue de qui lit', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const { draft, ids } = await secondVersion(world, client, as)
    const [objective] = aPlanContent(world).objectives
    const indicators = [
      aSheet(world, { indicatorId: ids[0], targetOn: '2027-02-01', collectionMethod: 'SURVEY' }),
      aSheet(world, { indicatorId: ids[1], name: 'Sorties', unit: null }),
    ]
    await savePlan(client, draft, aPlanContent(world, { objectives: [{ ...objective, indicators }] }))
    const reader = await aMember(db, { programmeId: world.programmeId, role: 'STAFF', language: 'EN' })
    expect(await changesOf(await as(reader), draft)).toMatchObject([
      {
        name: 'Résidents accompagnés',
        fields: [
          { label: 'Collection method', before: 'activity register', after: 'survey' },
          { label: 'Day of the target', before: '30 November 2026', after: '1 February 2027' },
        ],
      },
    ])
  })

  test('une première version n’a rien à comparer ; une version abandonnée ne compte pas', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const abandoned = await aWrittenPlan(client, world.experiment, aPlanContent(world))
    await changePlan(client, 'abandonEvaluationPlan', { planId: abandoned.id })
    const { first, draft } = await secondVersion(world, client, as)
    expect(first.version).toBe(2)
    expect(await changesOf(client, first)).toEqual([])
    expect(await changesOf(client, draft)).toEqual([])
    await changePlan(client, 'abandonEvaluationPlan', { planId: draft.id })
    const third = await aWrittenPlan(
      client,
      world.experiment,
      aPlanContent(world, { objectives: [], expectedChanges: [] }),
      'Autre chose',
    )
    expect((await changesOf(client, third)).map((change) => Object.values(change).slice(0, 3))).toEqual([
      ['OBJECTIVE', 'DROPPED', 'Moins d’isolement'],
      ['EXPECTED_CHANGE', 'DROPPED', 'Ils osent sortir seuls'],
      ['INDICATOR', 'DROPPED', 'Résidents accompagnés'],
      ['INDICATOR', 'DROPPED', 'Sorties'],
    ])
  })
})
