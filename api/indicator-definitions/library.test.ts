/** The library of indicators of a programme. */
import { describe, expect } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { aDefinition } from '../../testing/makers/definitions.ts'
import { anIndicator } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import {
  aPlanContent,
  aPlanWorld,
  aSheet,
  aWrittenPlan,
  changePlan,
  type PlanWorld,
  planOf,
  savePlan,
  signPlan,
  submitPlan,
  withSheet,
} from '../../testing/makers/plan-world.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const OUTCOME = `... on ChangeDefinitionSuccess { definition { name unit retiredAt isSet } }
  ... on InvalidDefinitionProblem { mistakes { path message } }
  ... on DefinitionExistsProblem { definition { name } }
  ... on InvalidInputProblem { field }`

const change = (client: Client, name: string, input: object) =>
  client.change(name, { clientKey: aClientKey(), ...input }, OUTCOME)

const terms = {
  name: 'Personnes accompagnées',
  kind: 'COUNT',
  unit: 'personnes',
  level: 'OUTPUT',
  direction: 'INCREASE',
  frequency: 'MONTHLY',
  collectionMethod: 'REGISTER',
  calculation: 'Personnes venues au moins une fois',
  source: 'le registre',
  periodAggregation: 'SUM',
  siteAggregation: 'SUM',
}

const idOf = ({ id }: { readonly id: string }) => globalId('indicator_definition', id as never)

/** An indicator that follows a definition, in a plan submitted; signed too when asked. */
async function followed(
  world: PlanWorld,
  as: (member: PlanWorld['staff']) => Promise<Client>,
  definitionId: string,
  signed: boolean,
) {
  const client = await as(world.evaluator)
  const sheet = aSheet(world, { definitionId, periodAggregation: null })
  const plan = await submitPlan(client, await aWrittenPlan(client, world.experiment, withSheet(world, sheet)))
  if (!signed) return plan
  await signPlan(await as(world.staff), plan)
  return planOf(await signPlan(await as(world.entrepreneur), plan))
}

describe('la bibliothèque', () => {
  test('un agent ou un évaluateur ajoute un indicateur ; tout le programme le lit, personne d’autre', async ({
    db,
    as,
  }) => {
    const world = await aPlanWorld(db)
    const elsewhere = await aPlanWorld(db)
    expect(await change(await as(world.evaluator), 'addIndicatorDefinition', { terms })).toEqual({
      __typename: 'ChangeDefinitionSuccess',
      definition: { name: 'Personnes accompagnées', unit: 'personnes', retiredAt: null, isSet: false },
    })
    const list = '{ indicatorDefinitions { edges { node { name createdBy { name } viewerCanChange } } } }'
    expect(await (await as(world.entrepreneur)).get(list)).toEqual({
      indicatorDefinitions: {
        edges: [
          { node: { name: 'Personnes accompagnées', createdBy: { name: 'Inès Benali' }, viewerCanChange: false } },
        ],
      },
    })
    expect(await (await as(elsewhere.staff)).get(list)).toEqual({ indicatorDefinitions: { edges: [] } })
    for (const member of [world.coach, world.entrepreneur, world.viewer]) {
      const mutation = `mutation ($input: AddIndicatorDefinitionInput!) { addIndicatorDefinition(input: $input) { __typename } }`
      const { errors } = await (await as(member)).ask(mutation, { input: { clientKey: aClientKey(), terms } })
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    }
  })

  test('elle se cherche par mots, sans accents, page par page, sans ce qui est retiré', async ({ db, as }) => {
    const { programmeId, staff } = await aPlanWorld(db)
    const named = (name: string, more = {}) => aDefinition(db, { programmeId, name, ...more })
    await named('Élèves orientés', { source: 'le collège', unit: 'élèves', calculation: 'Élèves qui ont un vœu' })
    await named('Personnes accompagnées')
    await named('Personnes formées', { retiredAt: new Date() })
    const client = await as(staff)
    const find = async (args: string) => {
      const { indicatorDefinitions } = await client.get<{
        indicatorDefinitions: { edges: { node: { name: string } }[] }
      }>(`{ indicatorDefinitions(${args}) { edges { node { name } } } }`)
      return indicatorDefinitions.edges.map(({ node }) => node.name)
    }
    expect(await find('search: "eleves"')).toEqual(['Élèves orientés'])
    expect(await find('search: "COLLEGE orient"')).toEqual(['Élèves orientés'])
    expect(await find('search: "pers"')).toEqual(['Personnes accompagnées'])
    expect(await find('search: "pers", retired: true')).toEqual(['Personnes accompagnées', 'Personnes formées'])
    expect(await find('search: "ersonnes"')).toEqual([])
    expect(await find('first: 10')).toEqual(['Élèves orientés', 'Personnes accompagnées'])
    const { indicatorDefinitions } = await client.get<{
      indicatorDefinitions: { pageInfo: { endCursor: string; hasNextPage: boolean } }
    }>('{ indicatorDefinitions(first: 1) { pageInfo { endCursor hasNextPage } } }')
    expect(indicatorDefinitions.pageInfo.hasNextPage).toBe(true)
    expect(await find(`first: 1, after: "${indicatorDefinitions.pageInfo.endCursor}"`)).toEqual([
      'Personnes accompagnées',
    ])
  })

  test('toutes les erreurs d’une définition sont dites ensemble', async ({ db, as }) => {
    const { staff } = await aPlanWorld(db)
    const wrong = {
      ...terms,
      name: ' ',
      unit: '',
      calculation: ' ',
      kind: 'SCALE',
      minimum: '5',
      maximum: '1',
      sdgGoals: [0],
    }
    expect(await change(await as(staff), 'addIndicatorDefinition', { terms: wrong })).toEqual({
      __typename: 'InvalidDefinitionProblem',
      message: '6 choses sont à corriger dans cette définition ; rien n’a été enregistré.',
      mistakes: [
        { path: 'terms.unit', message: 'Définition sans nom : il manque « Unité ».' },
        { path: 'terms.name', message: 'Définition sans nom : il manque « Nom ».' },
        {
          path: 'terms.sdgGoals',
          message:
            'Définition sans nom : les objectifs de développement durable se donnent par leur numéro, de 1 à 17, chacun une fois.',
        },
        {
          path: 'terms.periodAggregation',
          message: 'Définition sans nom : une échelle fait une moyenne pondérée, ou garde sa dernière valeur.',
        },
        {
          path: 'terms.minimum',
          message: 'Définition sans nom : « Valeur minimale possible » dépasse « Valeur maximale possible ».',
        },
        { path: 'terms.calculation', message: 'Définition sans nom : il manque « Mode de calcul ».' },
      ],
    })
    const scale = { ...terms, kind: 'SCALE', periodAggregation: 'LAST', siteAggregation: 'NONE' }
    expect(await change(await as(staff), 'addIndicatorDefinition', { terms: scale })).toMatchObject({
      mistakes: [{ message: expect.stringContaining('dites de combien à combien va l’échelle') }],
    })
    expect(await db.selectFrom('indicatorDefinition').select('id').execute()).toEqual([])
  })

  test('un nom ne sert qu’une fois, comme qu’on l’écrive ; une définition retirée se restaure', async ({ db, as }) => {
    const { programmeId, staff } = await aPlanWorld(db)
    const client = await as(staff)
    const known = await aDefinition(db, { programmeId, name: 'Personnes accompagnées' })
    const again = { ...terms, name: 'personnes  ACCOMPAGNEES' }
    expect(await change(client, 'addIndicatorDefinition', { terms: again })).toEqual({
      __typename: 'DefinitionExistsProblem',
      message:
        'La bibliothèque a déjà « Personnes accompagnées » : suivez cette définition, ou choisissez un autre nom.',
      definition: { name: 'Personnes accompagnées' },
    })
    expect(await change(client, 'retireIndicatorDefinition', { definitionId: idOf(known) })).toMatchObject({
      definition: { retiredAt: '2026-06-15T10:00:00.000Z' },
    })
    expect(await change(client, 'addIndicatorDefinition', { terms: again })).toMatchObject({
      message:
        'La bibliothèque a déjà « Personnes accompagnées », qui est retirée : suivez cette définition, ou choisissez un autre nom.',
    })
    expect(await change(client, 'restoreIndicatorDefinition', { definitionId: idOf(known) })).toMatchObject({
      definition: { retiredAt: null },
    })
    const other = await aDefinition(db, { programmeId, name: 'Personnes reçues' })
    expect(
      (await change(client, 'changeIndicatorDefinition', { definitionId: idOf(other), terms: again })).__typename,
    ).toBe('DefinitionExistsProblem')
    expect(
      await change(client, 'changeIndicatorDefinition', { definitionId: idOf(known), terms: again }),
    ).toMatchObject({
      definition: { name: 'personnes  ACCOMPAGNEES' },
    })
    expect(
      (await change(client, 'retireIndicatorDefinition', { definitionId: idOf(await aDefinition(db)) })).__typename,
    ).toBe('NotFoundProblem')
  })

  test('dès qu’un plan soumis la suit, ce qui s’additionne ne change plus ; le reste, si', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.staff)
    const definition = await aDefinition(db, { programmeId: world.programmeId, name: terms.name })
    const definitionId = idOf(definition)
    const alter = (more: object) =>
      change(client, 'changeIndicatorDefinition', { definitionId, terms: { ...terms, ...more } })
    expect(await alter({ unit: 'foyers' })).toMatchObject({ definition: { unit: 'foyers', isSet: false } })
    await alter({})
    const plan = await followed(world, as, definitionId, false)
    const set = (field: string) =>
      `Définition « Personnes accompagnées » : « ${field} » ne change plus : des plans signés suivent cette définition. Ajoutez-en une autre.`
    expect(await alter({ unit: 'foyers', periodAggregation: 'LAST' })).toMatchObject({
      mistakes: [
        { path: 'terms.unit', message: set('Unité') },
        { path: 'terms.periodAggregation', message: set('Regroupement des périodes') },
      ],
    })
    expect(await alter({ calculation: 'Autrement dit' })).toMatchObject({ definition: { isSet: true } })
    await changePlan(client, 'reopenEvaluationPlan', { planId: plan.id, note: 'À revoir' })
    expect(await alter({ unit: 'foyers' })).toMatchObject({ definition: { unit: 'foyers', isSet: false } })
  })

  test('la base elle-même refuse qu’une définition change sous ceux qui la suivent', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const { id } = await aDefinition(db, { programmeId: world.programmeId, name: terms.name })
    await followed(world, as, idOf({ id }), true)
    await expect(db.updateTable('indicatorDefinition').set({ unit: 'foyers' }).execute()).rejects.toMatchObject({
      constraint: 'indicator_definition_kept',
    })
    await expect(db.updateTable('indicator').set({ definitionId: null }).execute()).rejects.toMatchObject({
      constraint: 'indicator_followed',
    })
    await db.updateTable('indicatorDefinition').set({ retiredAt: new Date(), name: 'Autre nom' }).execute()
  })

  postgresTest(
    'une définition change pendant que le plan qui la suit est soumis : l’un des deux l’apprend',
    async ({ db, as }) => {
      for (let attempt = 0; attempt < 5; attempt++) {
        const world = await aPlanWorld(db)
        const [client, staff] = [await as(world.evaluator), await as(world.staff)]
        const definitionId = idOf(await aDefinition(db, { programmeId: world.programmeId, name: terms.name }))
        const sheet = aSheet(world, { definitionId, periodAggregation: null })
        const draft = await aWrittenPlan(client, world.experiment, withSheet(world, sheet))
        const [submitted, changed] = await Promise.all([
          changePlan(client, 'submitEvaluationPlan', { planId: draft.id, revision: draft.revision }),
          change(staff, 'changeIndicatorDefinition', { definitionId, terms: { ...terms, unit: 'foyers' } }),
        ])
        expect([submitted.__typename, changed.__typename].filter((type) => type.endsWith('Success'))).toHaveLength(1)
        expect([submitted.__typename, changed.__typename].filter((type) => type.startsWith('Invalid'))).toHaveLength(1)
      }
    },
  )
})

describe('garder un indicateur dans la bibliothèque', () => {
  test('ce que le plan en vigueur en dit devient une définition, qu’il suit', async ({ db, as }) => {
    const { staff, experiment, programmeId, coach } = await aPlanWorld(db)
    const indicator = await anIndicator(db, {
      experiment,
      name: 'Taux de présence',
      kind: 'RATE',
      unit: '%',
      periodAggregation: 'RATIO_OF_SUMS',
    })
    const indicatorId = globalId('indicator', indicator.id)
    const READ = 'query ($id: ID!) { indicator(id: $id) { viewerCanKeepInLibrary definition { name kind unit } } }'
    expect(await (await as(coach)).get(READ, { id: indicatorId })).toEqual({
      indicator: { viewerCanKeepInLibrary: false, definition: null },
    })
    const client = await as(staff)
    expect(await client.get(READ, { id: indicatorId })).toMatchObject({ indicator: { viewerCanKeepInLibrary: true } })
    expect(await change(client, 'keepIndicatorInLibrary', { indicatorId })).toEqual({
      __typename: 'ChangeDefinitionSuccess',
      definition: { name: 'Taux de présence', unit: '%', retiredAt: null, isSet: true },
    })
    expect(await client.get(READ, { id: indicatorId })).toEqual({
      indicator: { viewerCanKeepInLibrary: false, definition: { name: 'Taux de présence', kind: 'RATE', unit: '%' } },
    })
    expect(await change(client, 'keepIndicatorInLibrary', { indicatorId })).toMatchObject({
      field: 'indicatorId',
      message: 'Cet indicateur suit déjà une définition de la bibliothèque.',
    })
    const other = await anIndicator(db, { experiment, name: 'Présence en atelier' })
    const twin = { indicatorId: globalId('indicator', other.id) }
    const taken = await change(client, 'keepIndicatorInLibrary', { ...twin, name: 'taux de présence' })
    expect(taken.__typename).toBe('DefinitionExistsProblem')
    expect(await change(client, 'keepIndicatorInLibrary', { ...twin, name: 'Présence' })).toMatchObject({
      definition: { name: 'Présence' },
    })
    expect(
      (await db.selectFrom('indicatorDefinition').select('programmeId').execute()).map((row) => row.programmeId),
    ).toEqual([programmeId, programmeId])
  })

  test('pas avant qu’il ait été en vigueur, ni sans mode de calcul, ni ce qu’une version en signature change', async ({
    db,
    as,
  }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const keep = (indicatorId: string) => change(client, 'keepIndicatorInLibrary', { indicatorId })
    const draft = await aWrittenPlan(client, world.experiment, aPlanContent(world))
    const [indicator] = await db.selectFrom('indicator').select('id').execute()
    const indicatorId = globalId('indicator', indicator?.id as never)
    expect(await keep(indicatorId)).toMatchObject({
      message: 'Cet indicateur n’a pas encore été dans un plan en vigueur : gardez-le une fois le plan signé.',
    })
    const first = await submitPlan(client, draft)
    await signPlan(await as(world.staff), first)
    await signPlan(await as(world.entrepreneur), first)
    const experimentId = globalId('experiment', world.experiment.id)
    const next = planOf(await changePlan(client, 'draftEvaluationPlan', { experimentId, reason: 'On additionne' }))
    const second = await submitPlan(
      client,
      await savePlan(client, next, withSheet(world, aSheet(world, { indicatorId, periodAggregation: 'SUM' }))),
    )
    expect(await keep(indicatorId)).toMatchObject({
      message:
        'Une version du plan en cours de signature change cet indicateur : gardez-le une fois qu’elle est en vigueur.',
    })
    await signPlan(await as(world.staff), second)
    await signPlan(await as(world.entrepreneur), second)
    expect((await keep(indicatorId)).__typename).toBe('ChangeDefinitionSuccess')
    const bare = await anIndicator(db, { experiment: world.experiment, name: 'Nu', calculation: null })
    expect(await keep(globalId('indicator', bare.id))).toMatchObject({
      mistakes: [{ path: 'terms.calculation', message: 'Définition « Nu » : il manque « Mode de calcul ».' }],
    })
    expect((await keep(globalId('indicator', (await anIndicator(db)).id))).__typename).toBe('NotFoundProblem')
  })
})
