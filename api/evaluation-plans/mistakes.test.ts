/** What a plan cannot say: each mistake has its sentence, all are told at once, and nothing is half-written. */
import { describe, expect } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { aDefinition } from '../../testing/makers/definitions.ts'
import { anIndicator } from '../../testing/makers/indicators.ts'
import { aMember } from '../../testing/makers/people.ts'
import {
  aPlanContent,
  aPlanWorld,
  aSheet,
  aWrittenPlan,
  type ContentInput,
  changePlan,
  memberId,
  type PlanWorld,
  planOf,
  type SheetInput,
  savePlan,
  signPlan,
  submitPlan,
  type TestPlan,
  withSheet,
} from '../../testing/makers/plan-world.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

/** A draft that says nothing yet, by its evaluator. */
async function aDraft(client: Client, { experiment }: PlanWorld): Promise<TestPlan> {
  const experimentId = globalId('experiment', experiment.id)
  return planOf(await changePlan(client, 'draftEvaluationPlan', { experimentId }))
}

const mistakesOf = async (client: Client, name: string, input: object): Promise<Record<string, string>> => {
  const outcome = await changePlan(client, name, input)
  if (outcome.__typename !== 'InvalidPlanProblem') throw new Error(`No mistake: ${JSON.stringify(outcome)}`)
  const mistakes = outcome['mistakes'] as { path: string; message: string }[]
  return Object.fromEntries(mistakes.map(({ path, message }) => [path, message]))
}

const refusal = (client: Client, { id, revision }: TestPlan, content: object) =>
  mistakesOf(client, 'saveEvaluationPlan', { planId: id, revision, content })

const SHEET = 'objectives.0.indicators.0'
const NAMED = 'Indicateur « Résidents accompagnés »'

/** The only mistake of a sheet: where in it, and the sentence. */
const ofSheet = async (client: Client, draft: TestPlan, world: PlanWorld, sheet: SheetInput) => {
  const mistakes = await refusal(client, draft, withSheet(world, aSheet(world, sheet)))
  return Object.fromEntries(
    Object.entries(mistakes).map(([path, message]) => [
      path.replace(`${SHEET}.`, ''),
      message.replace(`${NAMED} : `, ''),
    ]),
  )
}

describe('enregistrer un plan', () => {
  test('toutes les erreurs sont dites ensemble, dans l’ordre du plan, et rien n’est écrit', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const draft = await aWrittenPlan(client, world.experiment, aPlanContent(world))
    const before = await db.selectFrom('theoryStep').select(['id', 'label']).orderBy('position').execute()
    const content: ContentInput = {
      stakeholders: [
        { key: 'cd', kind: 'AUTHORITY', name: 'Conseil départemental', memberId: memberId(world.entrepreneur) },
        {
          key: 'cd',
          kind: 'PARTNER',
          name: ' conseil départemental ',
          memberId: memberId(world.entrepreneur),
          signatoryName: 'X',
        },
        { key: 'x', kind: 'ENTERPRISE', name: 'y'.repeat(201), memberId: memberId(world.stranger) },
        { key: 'y', kind: 'OTHER', name: ' ', memberId: globalId('member', world.experiment.id as never) },
      ],
      theorySteps: [
        { key: 'a', kind: 'ACTION', label: 'Poser des repères' },
        { key: 'm', kind: 'MISSION', label: 'Vivre chez soi' },
        { key: 'n', kind: 'MISSION', label: '' },
      ],
      theoryLinks: [
        { from: 'a', to: 'm' },
        { from: 'a', to: 'z' },
      ],
      objectives: [{ key: 'o', title: '', beneficiaries: 'Les résidents', indicators: [{}] }],
      expectedChanges: [{ description: '', objective: 'p', stakeholder: 'q' }],
    }
    const outcome = await changePlan(client, 'saveEvaluationPlan', {
      planId: draft.id,
      revision: draft.revision,
      content,
    })
    expect(outcome).toEqual({
      __typename: 'InvalidPlanProblem',
      message: '26 choses sont à corriger dans ce plan ; rien n’a été enregistré.',
      mistakes: [
        {
          path: 'stakeholders.0.memberId',
          message:
            'Partie prenante « Conseil départemental » : un agent ou un lecteur du programme signe ici, et Léa Martin ne l’est pas.',
        },
        {
          path: 'stakeholders.1',
          message:
            'Partie prenante « conseil départemental » : désignez un membre, ou nommez une personne sans compte, mais pas les deux.',
        },
        {
          path: 'stakeholders.1.key',
          message:
            'Partie prenante « conseil départemental » : la clé « cd » sert déjà à un autre : donnez à chacun la sienne.',
        },
        {
          path: 'stakeholders.1.memberId',
          message:
            'Partie prenante « conseil départemental » : Léa Martin signe déjà pour une autre partie prenante : chacun signe pour une seule.',
        },
        {
          path: 'stakeholders.1.name',
          message: 'Partie prenante « conseil départemental » : un autre porte déjà ce nom : changez l’un des deux.',
        },
        {
          path: 'stakeholders.2.name',
          message: `Partie prenante « ${'y'.repeat(201)} » : « Nom » dépasse 200 caractères.`,
        },
        {
          path: 'stakeholders.2.memberId',
          message: `Partie prenante « ${'y'.repeat(201)} » : Une autre n’est pas de cette expérimentation et ne pourrait pas lire ce plan.`,
        },
        {
          path: 'stakeholders.3.memberId',
          message: 'Partie prenante n° 4 : « Signataire » n’est pas un membre du programme.',
        },
        { path: 'stakeholders.3.name', message: 'Partie prenante n° 4 : il manque « Nom ».' },
        { path: 'theorySteps.2.label', message: 'Théorie du changement, étape 3 : il manque « Intitulé ».' },
        {
          path: 'theorySteps.2.kind',
          message: 'Théorie du changement, étape 3 : un plan n’a qu’une mission : gardez-en une.',
        },
        {
          path: 'theoryLinks.0',
          message:
            'Théorie du changement, lien 1 : une action mène à un changement, un changement à un autre changement ou à la mission.',
        },
        { path: 'theoryLinks.1.to', message: 'Théorie du changement, lien 2 : rien ne porte la clé « z ».' },
        { path: 'objectives.0.title', message: 'Objectif n° 1 : il manque « Intitulé ».' },
        { path: `${SHEET}.kind`, message: 'Indicateur n° 1.1 : il manque « Nature des valeurs ».' },
        { path: `${SHEET}.unit`, message: 'Indicateur n° 1.1 : il manque « Unité ».' },
        { path: `${SHEET}.name`, message: 'Indicateur n° 1.1 : il manque « Nom ».' },
        { path: `${SHEET}.level`, message: 'Indicateur n° 1.1 : il manque « Niveau ».' },
        { path: `${SHEET}.direction`, message: 'Indicateur n° 1.1 : il manque « Sens attendu ».' },
        { path: `${SHEET}.frequency`, message: 'Indicateur n° 1.1 : il manque « Fréquence ».' },
        { path: `${SHEET}.collectionMethod`, message: 'Indicateur n° 1.1 : il manque « Méthode de recueil ».' },
        { path: `${SHEET}.periodAggregation`, message: 'Indicateur n° 1.1 : il manque « Regroupement des périodes ».' },
        {
          path: `${SHEET}.siteAggregation`,
          message: 'Indicateur n° 1.1 : il manque « Regroupement des terrains et des groupes ».',
        },
        { path: 'expectedChanges.0.description', message: 'Changement attendu n° 1 : il manque « Description ».' },
        { path: 'expectedChanges.0.objective', message: 'Changement attendu n° 1 : rien ne porte la clé « p ».' },
        { path: 'expectedChanges.0.stakeholder', message: 'Changement attendu n° 1 : rien ne porte la clé « q ».' },
      ],
    })
    expect(await db.selectFrom('theoryStep').select(['id', 'label']).orderBy('position').execute()).toEqual(before)
    const { revision } = await db.selectFrom('evaluationPlan').select('revision').executeTakeFirstOrThrow()
    expect(revision).toBe(draft.revision)
  })

  test('un plan vide s’enregistre : un projet s’écrit peu à peu', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const empty = { stakeholders: [], theorySteps: [], theoryLinks: [], objectives: [], expectedChanges: [] }
    expect(await savePlan(client, await aDraft(client, world), empty)).toMatchObject({ revision: 2 })
  })

  test('les listes ont une longueur', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const many = (count: number) => Array.from({ length: count }, (_, index) => String(index))
    const content = aPlanContent(world, {
      stakeholders: many(31).map((key) => ({ key, kind: 'PARTNER', name: `Partenaire ${key}` })),
      objectives: [
        {
          key: 'o',
          title: 'Tout mesurer',
          beneficiaries: 'Tous',
          indicators: many(101).map((key) => aSheet(world, { name: `Indicateur ${key}` })),
        },
      ],
      expectedChanges: [],
    })
    expect(await refusal(client, await aDraft(client, world), content)).toEqual({
      stakeholders: 'Plan : 30 parties prenantes au plus.',
      objectives: 'Plan : 100 indicateurs au plus.',
    })
  })

  test('les erreurs se disent aussi en anglais', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const paul = await aMember(db, { programmeId: world.programmeId, role: 'EVALUATOR', language: 'EN' })
    const client = await as(paul)
    const mistakes = await refusal(
      client,
      await aDraft(client, world),
      withSheet(world, aSheet(world, { target: '1.5' })),
    )
    expect(mistakes).toEqual({
      [`${SHEET}.target`]: 'Indicator “Résidents accompagnés”: “Target” is a whole number, such as 40.',
    })
  })
})

describe('la théorie du changement', () => {
  const steps = [
    { key: 'a', kind: 'ACTION', label: 'Former' },
    { key: 'b', kind: 'CHANGE', label: 'Savoir' },
    { key: 'c', kind: 'CHANGE', label: 'Oser' },
    { key: 'm', kind: 'MISSION', label: 'Vivre mieux' },
  ]
  test.for([
    [
      'une action ne mène pas tout droit à la mission',
      [['a', 'm']],
      { 'theoryLinks.0': /une action mène à un changement/ },
    ],
    ['rien ne part de la mission', [['m', 'b']], { 'theoryLinks.0': /une action mène à un changement/ }],
    ['rien ne mène à une action', [['b', 'a']], { 'theoryLinks.0': /une action mène à un changement/ }],
    ['rien ne mène à soi-même', [['b', 'b']], { 'theoryLinks.0': /une action mène à un changement/ }],
    [
      'un lien se donne une fois',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      { 'theoryLinks.1': /ce lien est déjà donné/ },
    ],
    [
      'des changements ne tournent pas en rond',
      [
        ['b', 'c'],
        ['a', 'b'],
        ['c', 'b'],
      ],
      { 'theoryLinks.2': /mènent l’un à l’autre en rond/ },
    ],
  ] as const)('%s', async ([, links, expected], { db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const content = aPlanContent(world, {
      theorySteps: steps,
      theoryLinks: links.map(([from, to]) => ({ from, to })),
    })
    const mistakes = await refusal(client, await aDraft(client, world), content)
    expect(Object.keys(mistakes)).toEqual(Object.keys(expected))
    for (const [path, sentence] of Object.entries(expected)) expect(mistakes[path]).toMatch(sentence)
  })
})

describe('une fiche', () => {
  const RATE = { kind: 'RATE', unit: '%', periodAggregation: 'RATIO_OF_SUMS', siteAggregation: 'RATIO_OF_SUMS' }
  const SCALE = { kind: 'SCALE', unit: 'points', periodAggregation: 'WEIGHTED_MEAN', siteAggregation: 'WEIGHTED_MEAN' }
  const TEXT = {
    kind: 'TEXT',
    unit: null,
    periodAggregation: null,
    siteAggregation: null,
    baseline: null,
    target: null,
    targetOn: null,
  }

  test.for([
    [
      'un taux ne s’additionne pas',
      { ...RATE, periodAggregation: 'SUM' },
      {
        periodAggregation:
          'un taux ne s’additionne pas et ne fait pas de moyenne : choisissez le rapport des sommes, ou la dernière valeur.',
      },
    ],
    [
      'un décompte ne fait pas de moyenne',
      { siteAggregation: 'WEIGHTED_MEAN' },
      {
        periodAggregation:
          'un décompte s’additionne, ou garde sa dernière valeur ; d’un terrain à l’autre, il s’additionne.',
      },
    ],
    [
      'une quantité ne s’additionne pas ici pour faire une moyenne là',
      { kind: 'AMOUNT', periodAggregation: 'SUM', siteAggregation: 'WEIGHTED_MEAN' },
      { periodAggregation: expect.stringContaining('une quantité s’additionne ou fait une moyenne') },
    ],
    [
      'une échelle ne s’additionne pas',
      { ...SCALE, siteAggregation: 'SUM', target: '4' },
      { periodAggregation: 'une échelle fait une moyenne pondérée, ou garde sa dernière valeur.' },
    ],
    [
      'un texte ne se regroupe pas et n’a pas de nombres',
      { ...TEXT, periodAggregation: 'SUM', target: '3', jumpPercent: 10 },
      {
        periodAggregation: 'un texte ne se regroupe pas.',
        target: 'un texte n’a pas de nombres : laissez « Valeur cible » vide.',
        jumpPercent: 'un texte n’a pas de nombres : laissez « Variation à vérifier, en % » vide.',
      },
    ],
    [
      'un décompte est entier et positif',
      { baseline: '-1', target: '40.5' },
      {
        baseline: '« Situation de référence » est un nombre entier, par exemple 40.',
        target: '« Valeur cible » est un nombre entier, par exemple 40.',
      },
    ],
    [
      'le facteur est celui d’un taux',
      { rateFactor: 1000 },
      { rateFactor: 'le facteur d’un taux est 1, 100 (« % ») ou 1000 (« ‰ ») ; rien d’autre n’en a.' },
    ],
    ['le facteur d’un taux est connu', { ...RATE, rateFactor: 10 }, { rateFactor: expect.stringContaining('1, 100') }],
    [
      'la plus petite valeur ne dépasse pas la plus grande',
      { minimum: '10', maximum: '5', expectedMinimum: '3', expectedMaximum: '2' },
      {
        minimum: '« Valeur minimale possible » dépasse « Valeur maximale possible ».',
        expectedMinimum: '« Valeur minimale attendue » dépasse « Valeur maximale attendue ».',
      },
    ],
    [
      'référence et cible sont des valeurs possibles',
      { minimum: '1', maximum: '50' },
      {
        baseline: '« Situation de référence » sort des valeurs possibles, à partir de 1, jusqu’à 50.',
        target: '« Valeur cible » sort des valeurs possibles, à partir de 1, jusqu’à 50.',
      },
    ],
    [
      'la cible va dans le sens attendu',
      { direction: 'DECREASE' },
      {
        target:
          'la valeur cible est plus haute que la situation de référence, alors que l’évolution attendue est à la baisse.',
      },
    ],
    [
      'la cible vient après la référence',
      { baselineOn: '2027-01-01' },
      { targetOn: 'l’échéance de la cible précède la date de la situation de référence.' },
    ],
    [
      'la variation à vérifier est un pourcentage',
      { jumpPercent: 0 },
      { jumpPercent: '« Variation à vérifier, en % » va de 1 à 10 000.' },
    ],
    [
      'les objectifs de développement durable ont un numéro',
      { sdgGoals: [3, 18] },
      { sdgGoals: 'les objectifs de développement durable se donnent par leur numéro, de 1 à 17, chacun une fois.' },
    ],
    ['chacun une fois', { sdgGoals: [3, 3] }, { sdgGoals: expect.stringContaining('chacun une fois') }],
    [
      'une échelle nomme tous ses niveaux',
      {
        ...SCALE,
        minimum: '1',
        maximum: '4',
        baseline: null,
        baselineComment: 'Aucune',
        target: '3',
        scaleLabels: ['jamais', 'toujours'],
      },
      { scaleLabels: 'une échelle de 1 à 4 a 4 niveaux : nommez-les tous, ou aucun.' },
    ],
    [
      'un décompte n’a pas de niveaux',
      { scaleLabels: ['jamais', 'toujours'] },
      { scaleLabels: 'nommez 20 niveaux au plus, pour une échelle seulement, chacun de 100 caractères au plus.' },
    ],
    [
      'une ventilation a un nom',
      { groups: ['16–25 ans', '26 ans et plus'] },
      { dimension: 'dites ce que distinguent ces groupes, par exemple « Âge ».' },
    ],
    ['une ventilation a des groupes', { dimension: 'Âge' }, { groups: 'une ventilation compte de 2 à 50 groupes.' }],
    [
      'un groupe se donne une fois, comme qu’on l’écrive',
      { dimension: 'Âge', groups: ['16–25 ans', '16-25 ANS', '26 ans et plus'] },
      { groups: 'le groupe « 16-25 ANS » est donné deux fois.' },
    ],
    [
      'un groupe a un nom',
      { dimension: 'Âge', groups: ['16–25 ans', '26 ans et plus', ' '] },
      { 'groups.2': 'il manque « Groupes ».' },
    ],
  ] as const)('%s', async ([, sheet, expected], { db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    expect(await ofSheet(client, await aDraft(client, world), world, sheet)).toEqual(expected)
  })

  test('qui relève est un membre qui peut saisir', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const draft = await aDraft(client, world)
    const collected = (collectorId: string) => ofSheet(client, draft, world, { collectorId })
    expect(await collected(memberId(world.viewer))).toEqual({
      collectorId: 'Une élue ne fait que lire : désignez quelqu’un qui peut saisir des relevés.',
    })
    expect(await collected(memberId(world.stranger))).toEqual({
      collectorId: 'Une autre n’est pas de cette expérimentation et ne pourrait pas lire ce plan.',
    })
    expect(await collected(memberId(await aMember(db)))).toEqual({
      collectorId: '« Responsable du recueil » n’est pas un membre du programme.',
    })
  })

  test('deux indicateurs n’ont ni le même nom ni la même identité', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const draft = await aDraft(client, world)
    expect(
      await refusal(client, draft, withSheet(world, aSheet(world), aSheet(world, { name: 'résidents  Accompagnés' }))),
    ).toEqual({
      'objectives.0.indicators.1.name':
        'Indicateur « résidents  Accompagnés » : un autre porte déjà ce nom : changez l’un des deux.',
    })
    await savePlan(client, draft, withSheet(world, aSheet(world)))
    const [known] = await db.selectFrom('indicator').select('id').execute()
    const indicatorId = known && globalId('indicator', known.id)
    const twice = withSheet(world, aSheet(world, { indicatorId }), aSheet(world, { indicatorId, name: 'Encore' }))
    expect(await refusal(client, { ...draft, revision: 2 }, twice)).toEqual({
      'objectives.0.indicators.1.indicatorId': 'Indicateur « Encore » : cet indicateur est déjà dans le plan.',
    })
  })

  test('l’indicateur d’une autre expérimentation n’est pas connu', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const other = await anIndicator(db)
    expect(
      await ofSheet(client, await aDraft(client, world), world, { indicatorId: globalId('indicator', other.id) }),
    ).toEqual({ indicatorId: 'cet indicateur n’est pas de cette expérimentation.' })
  })
})

describe('ce que sont les indicateurs, une fois le plan en vigueur', () => {
  /** A second version, of a plan in force that counts by age. */
  async function inForce(
    world: PlanWorld,
    as: (member: PlanWorld['staff']) => Promise<Client>,
    sheet: SheetInput = {},
  ) {
    const client = await as(world.evaluator)
    const groups = ['16–25 ans', '26 ans et plus']
    const content = withSheet(world, aSheet(world, { dimension: 'Âge', groups, ...sheet }))
    const first = await submitPlan(client, await aWrittenPlan(client, world.experiment, content))
    await signPlan(await as(world.staff), first)
    await signPlan(await as(world.entrepreneur), first)
    const experimentId = globalId('experiment', world.experiment.id)
    const draft = planOf(await changePlan(client, 'draftEvaluationPlan', { experimentId, reason: 'Pour voir' }))
    const { node } = await client.get<{ node: { sheets: { indicator: { id: string } }[] } }>(
      '($id: ID!) { node(id: $id) { ... on EvaluationPlan { sheets { indicator { id } } } } }'.replace(/^/, 'query '),
      { id: draft.id },
    )
    return { client, draft, indicatorId: node.sheets[0]?.indicator.id ?? '' }
  }

  test('nature, unité, terrains et ventilation ne changent plus ; ce qu’on en dit, si', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const { client, draft, indicatorId } = await inForce(world, as)
    const set = (field: string) => `« ${field} » ne change plus : des relevés en dépendent. Créez un autre indicateur.`
    expect(
      await ofSheet(client, draft, world, {
        indicatorId,
        kind: 'AMOUNT',
        unit: 'heures',
        bySite: true,
        dimension: 'Genre',
      }),
    ).toEqual({
      kind: set('Nature des valeurs'),
      unit: set('Unité'),
      bySite: set('Terrains'),
      dimension: set('Ventilation'),
    })
    const said = aSheet(world, { indicatorId, kind: null, unit: null, name: 'Personnes suivies', target: '80' })
    await savePlan(client, draft, withSheet(world, said))
    expect(await sheetsRead(client, draft)).toEqual([
      {
        name: 'Personnes suivies',
        kind: 'COUNT',
        unit: 'personnes',
        groups: ['16–25 ans', '26 ans et plus'],
        isSet: true,
      },
    ])
  })

  test('des groupes s’ajoutent, et ne sont relevés qu’une fois la version en vigueur ; aucun ne se retire', async ({
    db,
    as,
  }) => {
    const world = await aPlanWorld(db)
    const { client, draft, indicatorId } = await inForce(world, as)
    expect(await ofSheet(client, draft, world, { indicatorId, groups: ['16–25 ans', '26–59 ans'] })).toEqual({
      groups: 'le groupe « 26 ans et plus » est déjà relevé : gardez-le.',
    })
    const groups = ['60 ans et plus', '16–25 ans', '26 ans et plus']
    const second = await savePlan(client, draft, withSheet(world, aSheet(world, { indicatorId, groups })))
    const open = async () => {
      const { indicator } = await client.get<{ indicator: { groups: { label: string }[] } }>(
        'query ($id: ID!) { indicator(id: $id) { groups { label } } }',
        { id: indicatorId },
      )
      return indicator.groups.map(({ label }) => label)
    }
    expect(await open()).toEqual(['16–25 ans', '26 ans et plus'])
    expect(await sheetsRead(client, draft)).toMatchObject([
      { groups: ['16–25 ans', '26 ans et plus', '60 ans et plus'] },
    ])
    const submitted = await submitPlan(client, second)
    await signPlan(await as(world.staff), submitted)
    await signPlan(await as(world.entrepreneur), submitted)
    expect(await open()).toEqual(['16–25 ans', '26 ans et plus', '60 ans et plus'])
  })

  test('un indicateur né dans un projet change encore, et disparaît avec sa fiche', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const draft = await aWrittenPlan(
      client,
      world.experiment,
      withSheet(world, aSheet(world, { dimension: 'Âge', groups: ['a', 'b'] })),
    )
    const [known] = await db.selectFrom('indicator').select('id').execute()
    const indicatorId = known && globalId('indicator', known.id)
    const changed = { indicatorId, kind: 'AMOUNT', unit: 'heures', bySite: true, dimension: null, groups: [] }
    const next = await savePlan(client, draft, withSheet(world, aSheet(world, changed)))
    expect(await sheetsRead(client, next)).toEqual([
      { name: 'Résidents accompagnés', kind: 'AMOUNT', unit: 'heures', groups: [], isSet: false },
    ])
    expect(await db.selectFrom('indicator').select('id').execute()).toEqual([known])
    await savePlan(client, next, aPlanContent(world, { objectives: [], expectedChanges: [] }))
    expect(await db.selectFrom('indicator').select('id').execute()).toEqual([])
  })

  test('un indicateur qu’une version a laissé revient dans une autre, le même', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const { client, draft, indicatorId } = await inForce(world, as)
    const without = await submitPlan(
      client,
      await savePlan(client, draft, withSheet(world, aSheet(world, { name: 'Un autre' }))),
    )
    await signPlan(await as(world.staff), without)
    await signPlan(await as(world.entrepreneur), without)
    const experimentId = globalId('experiment', world.experiment.id)
    const third = planOf(await changePlan(client, 'draftEvaluationPlan', { experimentId, reason: 'Il manque' }))
    await savePlan(client, third, withSheet(world, aSheet(world, { indicatorId })))
    expect(await sheetsRead(client, third)).toMatchObject([{ name: 'Résidents accompagnés', isSet: true }])
  })
})

const sheetsRead = async (client: Client, { id }: Pick<TestPlan, 'id'>) => {
  const { node } = await client.get<{ node: { sheets: object[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on EvaluationPlan { sheets { name kind unit groups isSet } } } }',
    { id },
  )
  return node.sheets
}

describe('soumettre un plan', () => {
  test('la cible d’une somme dépasse ce qu’une seule valeur peut être', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const evaluator = await as(world.evaluator)
    const sheet = aSheet(world, { periodAggregation: 'SUM', maximum: '20', target: '240' })
    const plan = await aWrittenPlan(evaluator, world.experiment, withSheet(world, sheet))
    expect((await submitPlan(evaluator, plan)).status).toBe('SIGNING')
  })

  test('tout ce qui manque est dit ensemble', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const bare = { calculation: null, source: ' ', collectorId: null, baseline: null, target: null, targetOn: null }
    const draft = await aWrittenPlan(client, world.experiment, {
      stakeholders: [{ key: 'gens', kind: 'BENEFICIARIES', name: 'Résidents' }],
      theorySteps: [],
      theoryLinks: [],
      objectives: [
        { key: 'o', title: 'Moins d’isolement', beneficiaries: 'Les résidents', indicators: [aSheet(world, bare)] },
        { key: 'p', title: 'Plus de sorties', beneficiaries: 'Les résidents', indicators: [] },
      ],
      expectedChanges: [],
    })
    const outcome = await changePlan(client, 'submitEvaluationPlan', { planId: draft.id, revision: draft.revision })
    expect(outcome).toMatchObject({ message: 'Ce plan n’est pas prêt à être signé : 10 choses manquent.' })
    expect(outcome['mistakes']).toEqual([
      {
        path: 'stakeholders',
        message: 'Plan : la collectivité signe le plan : ajoutez-la aux parties prenantes, avec son signataire.',
      },
      {
        path: 'stakeholders',
        message: 'Plan : l’entreprise signe le plan : ajoutez-la aux parties prenantes, avec son signataire.',
      },
      { path: 'theorySteps', message: 'Plan : formulez la mission, dans la théorie du changement.' },
      { path: `${SHEET}.calculation`, message: `${NAMED} : il manque « Mode de calcul ».` },
      { path: `${SHEET}.source`, message: `${NAMED} : il manque « Source ».` },
      { path: `${SHEET}.collectorId`, message: `${NAMED} : il manque « Responsable du recueil ».` },
      {
        path: `${SHEET}.baseline`,
        message: `${NAMED} : donnez la situation de référence, ou dites en précision pourquoi il n’y en a pas.`,
      },
      { path: `${SHEET}.target`, message: `${NAMED} : il manque « Valeur cible ».` },
      { path: `${SHEET}.targetOn`, message: `${NAMED} : il manque « Échéance de la cible ».` },
      {
        path: 'objectives.1',
        message: 'Objectif « Plus de sorties » : donnez-lui au moins un indicateur ou un changement attendu.',
      },
    ])
    const { status } = await db.selectFrom('evaluationPlan').select('status').executeTakeFirstOrThrow()
    expect(status).toBe('DRAFT')
  })

  test('il faut un objectif ; une échelle dit ses bouts ; un texte n’a pas de cible', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const noBaseline = { baseline: null, baselineComment: 'Pas de situation de référence : rien n’était suivi' }
    const rules = { periodAggregation: 'WEIGHTED_MEAN', siteAggregation: 'WEIGHTED_MEAN' }
    const scale = aSheet(world, {
      name: 'Confiance',
      kind: 'SCALE',
      unit: 'points',
      ...rules,
      ...noBaseline,
      target: '4',
    })
    const words = aSheet(world, {
      ...{ name: 'Paroles', kind: 'TEXT', unit: null, target: null, targetOn: null, ...noBaseline },
      ...{ periodAggregation: null, siteAggregation: null },
    })
    const draft = await aWrittenPlan(client, world.experiment, withSheet(world, scale, words))
    const submitted = { planId: draft.id, revision: draft.revision }
    expect(await mistakesOf(client, 'submitEvaluationPlan', submitted)).toEqual({
      [`${SHEET}.minimum`]:
        'Indicateur « Confiance » : dites de combien à combien va l’échelle : ses valeurs minimale et maximale.',
    })
    const whole = await savePlan(client, draft, withSheet(world, { ...scale, minimum: '1', maximum: '5' }, words))
    expect((await submitPlan(client, whole)).status).toBe('SIGNING')
  })

  test('ce qui a changé depuis qu’il est écrit se dit au moment de le soumettre', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const definition = await aDefinition(db, { programmeId: world.programmeId, name: 'Personnes accompagnées' })
    const definitionId = globalId('indicator_definition', definition.id)
    const sheet = aSheet(world, { definitionId, periodAggregation: null })
    const draft = await aWrittenPlan(client, world.experiment, withSheet(world, sheet))
    await db.updateTable('member').set({ role: 'VIEWER' }).where('id', '=', world.entrepreneur.id).execute()
    await db.updateTable('indicatorDefinition').set({ unit: 'foyers' }).execute()
    const submitted = { planId: draft.id, revision: draft.revision }
    expect(await mistakesOf(client, 'submitEvaluationPlan', submitted)).toEqual({
      'stakeholders.1.memberId': 'Partie prenante « Andibo » : un entrepreneur signe ici, et Léa Martin ne l’est pas.',
      [`${SHEET}.unit`]: `${NAMED} : la définition « Personnes accompagnées », qu’il suit, fixe « Unité » autrement : reprenez ce qu’elle dit, ou ne la suivez pas.`,
      [`${SHEET}.collectorId`]: `${NAMED} : Léa Martin ne fait que lire : désignez quelqu’un qui peut saisir des relevés.`,
    })
  })
})

describe('suivre une définition de la bibliothèque', () => {
  test('elle donne tout ce qui est laissé, et ce qu’elle fixe ne se dit pas autrement', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const definition = await aDefinition(db, { programmeId: world.programmeId, name: 'Personnes accompagnées' })
    const definitionId = globalId('indicator_definition', definition.id)
    const draft = await aWrittenPlan(client, world.experiment, withSheet(world, { definitionId }))
    const { node } = await client.get<{ node: { sheets: object[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on EvaluationPlan { sheets {
        name kind unit level frequency calculation source periodAggregation definition { name } indicator { definition { name } } } } } }`,
      { id: draft.id },
    )
    expect(node.sheets).toEqual([
      {
        name: 'Personnes accompagnées',
        kind: 'COUNT',
        unit: 'personnes',
        level: 'OUTPUT',
        frequency: 'MONTHLY',
        calculation: 'Personnes venues au moins une fois',
        source: 'le registre',
        periodAggregation: 'SUM',
        definition: { name: 'Personnes accompagnées' },
        indicator: { definition: null },
      },
    ])
    const follows = (field: string) =>
      `la définition « Personnes accompagnées », qu’il suit, fixe « ${field} » autrement : reprenez ce qu’elle dit, ou ne la suivez pas.`
    expect(await ofSheet(client, draft, world, { definitionId, unit: 'foyers', periodAggregation: 'LAST' })).toEqual({
      unit: follows('Unité'),
      periodAggregation: follows('Regroupement des périodes'),
    })
  })

  test('une échelle a les bouts de sa définition', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const { id } = await aDefinition(db, {
      ...{
        programmeId: world.programmeId,
        name: 'Confiance',
        kind: 'SCALE',
        unit: 'points',
        minimum: '1.0',
        maximum: '5',
      },
      ...{ periodAggregation: 'WEIGHTED_MEAN', siteAggregation: 'WEIGHTED_MEAN' },
    })
    const definitionId = globalId('indicator_definition', id)
    const draft = await aDraft(client, world)
    const scale = {
      definitionId,
      kind: null,
      unit: null,
      baseline: null,
      target: '4',
      periodAggregation: null,
      siteAggregation: null,
    }
    expect(await ofSheet(client, draft, world, { ...scale, maximum: '10' })).toEqual({
      maximum: expect.stringContaining('fixe « Valeur maximale possible » autrement'),
    })
    await savePlan(client, draft, withSheet(world, aSheet(world, scale)))
  })

  test('elle est de ce programme, et encore offerte', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const draft = await aDraft(client, world)
    const theirs = await aDefinition(db)
    const retired = await aDefinition(db, { programmeId: world.programmeId, name: 'Ancienne', retiredAt: new Date() })
    const follow = ({ id }: typeof theirs) =>
      ofSheet(client, draft, world, { definitionId: globalId('indicator_definition', id) })
    expect(await follow(theirs)).toEqual({
      definitionId: 'cette définition n’est pas dans la bibliothèque du programme.',
    })
    expect(await follow(retired)).toMatchObject({
      definitionId: '« Ancienne » est retirée de la bibliothèque : plus aucun nouvel indicateur ne la suit.',
    })
  })

  test('une fois en vigueur, elle est suivie pour de bon', async ({ db, as }) => {
    const world = await aPlanWorld(db)
    const client = await as(world.evaluator)
    const one = await aDefinition(db, { programmeId: world.programmeId, name: 'Personnes accompagnées' })
    const other = await aDefinition(db, { programmeId: world.programmeId, name: 'Personnes reçues' })
    const follow = (definition: typeof one | null) => ({
      definitionId: definition && globalId('indicator_definition', definition.id),
      periodAggregation: 'SUM',
    })
    const draft = await aWrittenPlan(client, world.experiment, withSheet(world, aSheet(world, follow(one))))
    const free = await savePlan(client, draft, withSheet(world, aSheet(world, follow(null))))
    const first = await submitPlan(client, await savePlan(client, free, withSheet(world, aSheet(world, follow(one)))))
    await signPlan(await as(world.staff), first)
    await signPlan(await as(world.entrepreneur), first)
    const [indicator] = await db.selectFrom('indicator').select(['id', 'definitionId']).execute()
    expect(indicator?.definitionId).toBe(one.id)
    const indicatorId = indicator && globalId('indicator', indicator.id)
    const experimentId = globalId('experiment', world.experiment.id)
    const next = planOf(await changePlan(client, 'draftEvaluationPlan', { experimentId, reason: 'Pour voir' }))
    const kept = { definitionId: 'il suit la définition « Personnes accompagnées », et ne la quitte plus.' }
    expect(await ofSheet(client, next, world, { indicatorId, ...follow(other) })).toEqual(kept)
    expect(await ofSheet(client, next, world, { indicatorId, ...follow(null) })).toEqual(kept)
    expect(await ofSheet(client, next, world, { indicatorId, periodAggregation: 'LAST' })).toEqual({
      periodAggregation: expect.stringContaining('la définition « Personnes accompagnées »'),
    })
  })
})
