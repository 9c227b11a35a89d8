import { describe, expect } from 'vitest'
import type { Outcome } from '../../testing/client.ts'
import { aFrozenBilan } from '../../testing/makers/bilans.ts'
import { aDefinition } from '../../testing/makers/definitions.ts'
import { aConcludedWorld, nameSigners, readKitOf, signByAll } from '../../testing/makers/kits.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aPlanWorld, aWrittenPlan, type PlanWorld, type TestPlan } from '../../testing/makers/plan-world.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'
import type { Kit } from './kit.ts'

const IMPORTED = `... on ImportReplicationKitSuccess { addedDefinitions plan { id version revision status contentHash reason
    stakeholders { name member { name } signatoryName } sheets { name baseline target collector { name } definition { name } } } }
  ... on InvalidReplicationKitProblem { mistakes { path message } } ... on InvalidInputProblem { field }
  ... on PlanOpenProblem { plan { version } }`
const CHECK = `query ($experimentId: ID!, $content: String!) { checkReplicationKit(experimentId: $experimentId, content: $content) {
  obstacle source { experiment authority decision } mistakes { path message } objectiveCount
  indicators { name place message definition { name } } } }`

type Imported = TestPlan & { readonly sheets: readonly Record<string, unknown>[]; readonly reason: string }

/** A concluded experiment in one programme, another to begin elsewhere, and the file that passes between them. */
const kitTest = test
  .extend('source', ({ db, as }) => aConcludedWorld(db, as))
  .extend('target', ({ db }) => aPlanWorld(db))
  .extend('file', async ({ as, source }) => readKitOf(await as(source.staff), source.experiment))
  .extend(
    'load',
    ({ as, target }) =>
      async (content: string, more: object = {}, by = target.staff): Promise<Outcome> =>
        (await as(by)).change(
          'importReplicationKit',
          { clientKey: aClientKey(), experimentId: globalId('experiment', target.experiment.id), content, ...more },
          IMPORTED,
        ),
  )
  .extend('check', ({ as, target }) => async (content: string) => {
    const variables = { experimentId: globalId('experiment', target.experiment.id), content }
    const { checkReplicationKit } = await (await as(target.evaluator)).get<{ checkReplicationKit: never }>(
      CHECK,
      variables,
    )
    return checkReplicationKit as Record<string, unknown>
  })

const planOf = (outcome: Outcome): Imported => {
  if (outcome.__typename !== 'ImportReplicationKitSuccess') throw new Error(JSON.stringify(outcome))
  return outcome['plan'] as Imported
}

/** The file with other things in some places; `undefined` takes one away. */
function changed({ kit }: { readonly kit: Kit }, others: Readonly<Record<string, unknown>>): string {
  const copy = structuredClone(kit)
  for (const [path, value] of Object.entries(others)) {
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    const inside = steps.reduce<Record<string, unknown>>(
      (place, step) => place[step] as Record<string, unknown>,
      copy as unknown as Record<string, unknown>,
    )
    if (value === undefined) delete inside[last]
    else inside[last] = value
  }
  return JSON.stringify(copy)
}

describe('un kit de réplication, repris dans un autre programme', () => {
  kitTest('commence un brouillon, sans signataires ni relevés, et dit d’où il vient', async ({ file, load }) => {
    const outcome = await load(file.content)
    expect(outcome).toMatchObject({ __typename: 'ImportReplicationKitSuccess', addedDefinitions: 3 })
    const plan = planOf(outcome)
    expect(plan).toMatchObject({ version: 1, status: 'DRAFT' })
    expect(plan.reason).toMatch(
      /^Repris du kit de réplication de « Des repères » \(Andibo ; .+\), daté du 15 juin 2026\.$/,
    )
    expect(plan).toMatchObject({
      stakeholders: [
        { name: 'Conseil départemental', member: null, signatoryName: null },
        { name: 'Andibo', member: null },
        { name: 'Résidents', member: null },
      ],
      sheets: [
        { name: 'Résidents accompagnés', definition: { name: 'Résidents accompagnés' }, collector: null },
        { name: 'Chutes évitées' },
        { name: 'Confiance' },
      ],
    })
    expect(plan.sheets.map(({ baseline, target }) => [baseline, target])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ])
  })

  kitTest('exporté, repris puis exporté, dit le même plan', async ({ db, as, source, target, file, load, clock }) => {
    const plan = planOf(await load(file.content, { withReferences: true }))
    await nameSigners(db, target, plan.id)
    await signByAll(as, target, plan)
    await aFrozenBilan(db, { experiment: target.experiment, openedBy: target.staff })
    clock.set('2027-01-04T09:00:00Z')
    const again = await readKitOf(await as(target.viewer), target.experiment)
    const nameless = ({ plan: content }: Kit) => ({
      ...content,
      // What followed nothing there follows here the definition that was made of it.
      objectives: content.objectives.map(({ indicators, ...objective }) => ({
        ...objective,
        indicators: indicators.map((sheet) => ({ ...sheet, library: null })),
      })),
    })
    expect(nameless(again.kit)).toEqual(nameless(file.kit))
    expect(again.kit.plan.objectives[0]?.indicators[1]).toMatchObject({ baseline: '12.5', baselineOn: '2026-01-31' })
    expect(again.kit.exportedOn).toBe('2027-01-04')
    const third = await load(again.content, { experimentId: globalId('experiment', source.experiment.id) })
    expect(third.__typename).toBe('NotFoundProblem')
  })

  kitTest('se rejoue sans rien ajouter', async ({ as, target, file }) => {
    const client = await as(target.evaluator)
    const experimentId = globalId('experiment', target.experiment.id)
    const input = { clientKey: aClientKey(), experimentId, content: file.content }
    const first = await client.change('importReplicationKit', input, IMPORTED)
    expect(await client.change('importReplicationKit', input, IMPORTED)).toEqual(first)
    const other = await client.change('importReplicationKit', { ...input, withReferences: true }, IMPORTED)
    expect(other.__typename).toBe('ClientKeyReusedProblem')
  })

  kitTest(
    'suit ce que la bibliothèque a déjà, ajoute ce qui manque, laisse ce qui se mesure autrement',
    async ({ db, target, file, check, load }) => {
      const { programmeId } = target
      const counted = { kind: 'COUNT', unit: 'personnes', periodAggregation: 'LAST', siteAggregation: 'SUM' } as const
      await aDefinition(db, { ...counted, programmeId, name: 'RÉSIDENTS accompagnés' })
      await aDefinition(db, { ...counted, programmeId, name: 'Confiance' })
      expect(await check(file.content)).toMatchObject({
        obstacle: null,
        mistakes: [],
        objectiveCount: 1,
        source: { experiment: 'Des repères', decision: 'INCONCLUSIVE' },
        indicators: [
          { place: 'REUSED', definition: { name: 'RÉSIDENTS accompagnés' } },
          { place: 'ADDED', message: '« Chutes évitées » sera ajouté à la bibliothèque.', definition: null },
          { place: 'OTHER_MEANING', definition: null },
        ],
      })
      const outcome = await load(file.content)
      expect(outcome['addedDefinitions']).toBe(1)
      expect(planOf(outcome).sheets.map(({ definition }) => definition)).toEqual([
        { name: 'RÉSIDENTS accompagnés' },
        { name: 'Chutes évitées' },
        null,
      ])
    },
  )

  kitTest('n’écrase ni un brouillon ni un plan en vigueur', async ({ as, source, target, file, check, load }) => {
    const onSource = { experimentId: globalId('experiment', source.experiment.id) }
    expect(await load(file.content, onSource, source.staff)).toMatchObject({
      __typename: 'InvalidInputProblem',
      message:
        'Cette expérimentation a déjà un plan en vigueur. Un kit de réplication commence un premier plan : choisissez une expérimentation qui n’en a pas.',
    })
    const nothing = { stakeholders: [], theorySteps: [], theoryLinks: [], objectives: [], expectedChanges: [] }
    await aWrittenPlan(await as(target.staff), target.experiment, nothing)
    expect(await load(file.content)).toMatchObject({ __typename: 'PlanOpenProblem', plan: { version: 1 } })
    expect(await check(file.content)).toMatchObject({
      obstacle: 'La version 1 de ce plan est déjà en cours de rédaction : reprenez-la.',
    })
  })

  kitTest('est l’affaire des agents et des évaluateurs', async ({ as, target, file }) => {
    for (const speaker of [target.coach, target.entrepreneur, target.viewer]) {
      const client = await as(speaker)
      const { errors } = await client.ask(
        'mutation ($input: ImportReplicationKitInput!) { importReplicationKit(input: $input) { __typename } }',
        {
          input: { clientKey: 'k', experimentId: globalId('experiment', target.experiment.id), content: file.content },
        },
      )
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    }
    expect(await canImport(await as(target.staff), target)).toBe(true)
    expect(await canImport(await as(target.coach), target)).toBe(false)
  })
})

const canImport = async (
  client: { get: <D>(query: string, variables: object) => Promise<D> },
  { experiment }: PlanWorld,
) => {
  const query = 'query ($id: ID!) { experiment(id: $id) { viewerCanImportReplicationKit } }'
  const data = await client.get<{ experiment: { viewerCanImportReplicationKit: boolean } }>(query, {
    id: globalId('experiment', experiment.id),
  })
  return data.experiment.viewerCanImportReplicationKit
}

describe('un kit abîmé', () => {
  const notKits: [string, string, RegExp][] = [
    ['un texte', 'Bonjour', /^Fichier : ce n’est pas un kit de réplication/],
    ['du JSON coupé', '{"format": "passerelle', /^Fichier : ce n’est pas un kit/],
    ['une liste', '[]', /ce fichier ne dit pas dans quel format il est/],
    [
      'un autre format',
      '{"format":"passerelle-replication-kit/2"}',
      /le format « passerelle-replication-kit\/2 » n’est pas connu ici/,
    ],
  ]
  for (const [what, content, message] of notKits)
    kitTest(`${what} est refusé`, async ({ load, check }) => {
      const outcome = await load(content)
      expect(outcome).toMatchObject({
        __typename: 'InvalidReplicationKitProblem',
        message: 'Une chose empêche de reprendre ce kit ; rien n’a été enregistré.',
        mistakes: [{ message: expect.stringMatching(message) }],
      })
      expect((await check(content))['mistakes']).toEqual(outcome['mistakes'])
    })

  kitTest('dit toutes ses fautes de forme à la fois', async ({ file, load }) => {
    const inSheet = 'plan.objectives.0.indicators.0'
    const content = changed(file, {
      [`${inSheet}.kind`]: 'POURCENT',
      [`${inSheet}.target`]: '1,5',
      [`${inSheet}.targetOn`]: '31/12/2026',
      [`${inSheet}.groups`]: 'Âge',
      [`${inSheet}.unit`]: '',
      'plan.objectives.0.title': undefined,
      'bilan.auteur': 'Claire',
    })
    const { mistakes } = (await load(content)) as unknown as { mistakes: { path: string; message: string }[] }
    expect(Object.fromEntries(mistakes.map(({ path, message }) => [path, message.replace(/^.*? » : /, '')]))).toEqual({
      'plan.objectives.0.title': 'il manque cet élément.',
      [`${inSheet}.kind`]: 'choisissez parmi COUNT, AMOUNT, RATE, SCALE, TEXT.',
      [`${inSheet}.target`]: 'il faut un nombre entre guillemets, par exemple « 12.5 ».',
      [`${inSheet}.targetOn`]: 'il faut une date, par exemple « 2026-03-31 ».',
      [`${inSheet}.groups`]: 'il faut une liste.',
      [`${inSheet}.unit`]: 'ce texte est vide.',
      'bilan.auteur': 'cet élément n’est pas du format : retirez-le.',
    })
  })

  kitTest('dit toutes ses fautes de fond à la fois, comme un plan que l’on écrit', async ({ db, file, load }) => {
    const content = changed(file, {
      'plan.objectives.0.indicators.0.periodAggregation': 'RATIO_OF_SUMS',
      'plan.objectives.0.indicators.0.sdgGoals': [42],
      'plan.objectives.0.indicators.1.name': 'Résidents accompagnés',
      'plan.expectedChanges.0.objective': 'ailleurs',
    })
    const outcome = await load(content)
    expect(outcome).toMatchObject({
      __typename: 'InvalidReplicationKitProblem',
      message: '4 choses empêchent de reprendre ce kit ; rien n’a été enregistré.',
    })
    expect((outcome['mistakes'] as { path: string }[]).map(({ path }) => path)).toEqual([
      'objectives.0.indicators.0.sdgGoals',
      'objectives.0.indicators.0.periodAggregation',
      'objectives.0.indicators.1.name',
      'expectedChanges.0.objective',
    ])
    expect(await db.selectFrom('indicatorDefinition').select('id').execute()).toEqual([])
  })

  kitTest('ne fait pas entrer de caractère nul', async ({ file, load }) => {
    const content = file.content.replace('Des repères', 'Des\\u0000repères')
    expect(await load(content)).toMatchObject({
      mistakes: [
        { path: 'source.experiment', message: expect.stringContaining('un caractère qui ne s’enregistre pas') },
      ],
    })
  })
})
