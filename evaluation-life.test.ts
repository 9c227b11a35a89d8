/** The whole evaluation of an experiment: its plan, its values, its figures, its bilan, in the chat and through the API. */
import { expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import type { Db } from '#db/database.ts'
import { groupsOfIndicators } from '#db/indicator-groups.ts'
import type { MemberRow } from '#db/members.ts'
import { fourAnswers } from './testing/bilan-story.ts'
import { type Chat, chatTest } from './testing/chat.ts'
import type { Client, Outcome } from './testing/client.ts'
import { EXPLAINED, type Explanation, isWhole, recomputed } from './testing/figures/recompute.ts'
import { aDefinition } from './testing/makers/definitions.ts'
import { aSite } from './testing/makers/introductions.ts'
import { aClientKey } from './testing/makers/number.ts'
import { aPlanContent, aPlanWorld, aSheet, aWrittenPlan, memberId, submitPlan } from './testing/makers/plan-world.ts'

type World = Awaited<ReturnType<typeof aPlanWorld>>

const SIGNED = 'J’ai lu ce plan et je le signe.'
const CHANGE = 'Ils osent sortir seuls'

/** All that a plan may hold: every kind of value, by site, by group, and one that the library makes comparable. */
const contentOf = (world: World, definitionId: string) => {
  const monthly = { bySite: true, periodAggregation: 'SUM', siteAggregation: 'SUM' }
  const rate = { kind: 'RATE', unit: '%', baseline: '20', periodAggregation: 'RATIO_OF_SUMS' }
  const scale = { kind: 'SCALE', unit: 'sur 10', baseline: '4', target: '7', minimum: '0', maximum: '10' }
  const said = (sheet: object) => aSheet(world, { ...sheet })
  const sheets = [
    said({ name: 'Personnes accompagnées', definitionId, periodAggregation: 'SUM' }),
    said({ name: 'Heures d’atelier', kind: 'AMOUNT', unit: 'heures', ...monthly }),
    said({
      ...{ name: 'Résidents autonomes', ...rate, siteAggregation: 'RATIO_OF_SUMS' },
      ...{ dimension: 'Mobilité', groups: ['En fauteuil', 'À pied'] },
    }),
    said({ name: 'Bien-être', ...scale, periodAggregation: 'WEIGHTED_MEAN', siteAggregation: 'WEIGHTED_MEAN' }),
    {
      ...{ name: 'Ce qu’on en dit', kind: 'TEXT', level: 'OUTCOME', direction: 'INCREASE', frequency: 'MONTHLY' },
      ...{ collectionMethod: 'INTERVIEW', calculation: 'Six entretiens', source: 'les entretiens' },
      ...{ baselineComment: 'Rien de connu', collectorId: memberId(world.entrepreneur) },
    },
  ]
  const party = (kind: string, name: string, member: MemberRow) => ({
    ...{ key: name, kind, name, memberId: memberId(member) },
  })
  return aPlanContent(world, {
    stakeholders: [
      party('AUTHORITY', 'Conseil départemental', world.staff),
      party('ACCELERATOR', 'L’accélérateur', world.coach),
      party('LABORATORY', 'Le laboratoire', world.evaluator),
      party('ENTERPRISE', 'Andibo', world.entrepreneur),
      { key: 'lilas', kind: 'ESTABLISHMENT', name: 'La résidence', signatoryName: 'Mme Diallo' },
      { key: 'gens', kind: 'BENEFICIARIES', name: 'Résidents' },
    ],
    objectives: [{ key: 'o', title: 'Moins d’isolement', beneficiaries: 'Les résidents', indicators: sheets }],
  })
}

/** Everybody signs in the chat, but whoever has no account: an agent records the paper. */
async function signPlan({ staff, coach, evaluator, entrepreneur }: World, chat: Chat): Promise<void> {
  for (const member of [coach, evaluator, entrepreneur]) {
    await chat.as(member).type('/programme plan')
    await chat.as(member).press('Signer…')
    await chat.as(member).fill({ contentHash: SIGNED })
  }
  const claire = chat.as(staff)
  await claire.type('/programme plan')
  await claire.press('Signature sur papier…')
  const paper = await claire.fill({ signedOn: '2026-03-04', note: 'Original au bureau 12' })
  expect(paper.text).toContain('Il manque encore : Conseil départemental (Claire Dubois).')
  await claire.press('Signer…')
  expect((await claire.fill({ contentHash: SIGNED })).text).toContain('Le plan est en vigueur')
}

/** The indicators of the plan in force and where their values belong, by name. */
async function indicatorsOf(db: Db) {
  const sheets = await db.selectFrom('indicatorSheet').select(['name', 'indicatorId']).execute()
  const ids = new Map(sheets.map(({ name, indicatorId }) => [name, indicatorId]))
  const groups = await groupsOfIndicators(db, [...ids.values()])
  return {
    of: (name: string) => {
      const id = ids.get(name)
      if (!id) throw new Error(`No indicator ${name}.`)
      return globalId('indicator', id)
    },
    group: (label: string) => {
      const group = groups.find((each) => each.label === label)
      if (!group) throw new Error(`No group ${label}.`)
      return globalId('indicator_group', group.id)
    },
  }
}

/** Does something that must succeed, and gives what it answers. */
async function done<Result = Outcome>(client: Client, name: string, input: object, selection = ''): Promise<Result> {
  const outcome = await client.change(name, { clientKey: aClientKey(), ...input }, selection)
  if (!outcome.__typename.endsWith('Success')) throw new Error(`${name}: ${JSON.stringify(outcome)}`)
  return outcome as Result
}

const LOGGED = '... on LogMeasurementsSuccess { measurements { id } }'

interface Logged {
  readonly measurements: readonly { readonly id: string }[]
}

const FIGURE = `value provisionalValue explanation { ${EXPLAINED} }
  provisional: explanation(basis: PROVISIONAL) { ${EXPLAINED} }`

interface Figure {
  readonly value: string | null
  readonly provisionalValue: string | null
  readonly explanation: Explanation
  readonly provisional: Explanation
}

/** The figure of an indicator, which its explanation gives back. */
async function figureOf(client: Client, id: string): Promise<[string | null, string | null]> {
  const query = `query ($id: ID!) { indicator(id: $id) { figure { ${FIGURE} } } }`
  const { figure } = (await client.get<{ indicator: { figure: Figure } }>(query, { id })).indicator
  const { value, provisionalValue, explanation, provisional } = figure
  if (value !== null) expect([recomputed(explanation), isWhole(explanation)]).toEqual([value, true])
  if (provisionalValue !== null) expect(recomputed(provisional)).toBe(provisionalValue)
  return [value, provisionalValue]
}

/** The version that stands of the latest period with a value. */
async function latestOf(client: Client, id: string): Promise<string> {
  const query = 'query ($id: ID!) { indicator(id: $id) { lastMeasurement { id } } }'
  const { indicator } = await client.get<{ indicator: { lastMeasurement: { id: string } } }>(query, { id })
  return indicator.lastMeasurement.id
}

chatTest(
  'du plan écrit au bilan figé, dans la conversation et par l’API',
  { timeout: 120_000 },
  async ({ db, chat, clock, as }) => {
    clock.set('2026-03-03T09:00:00Z')
    const world = await aPlanWorld(db)
    const { programmeId, staff, coach, evaluator, entrepreneur, experiment } = world
    const definition = await aDefinition(db, { programmeId, name: 'Personnes accompagnées' })
    const site = await aSite(db, { experiment, openedOn: '2026-03-01' })
    const [ines, claire, lea] = await Promise.all([evaluator, staff, entrepreneur].map(as))
    if (!ines || !claire || !lea) throw new Error('Three people speak to the API.')
    const experimentId = globalId('experiment', experiment.id)

    // The plan: written, submitted, signed by all.
    const content = contentOf(world, globalId('indicator_definition', definition.id))
    await submitPlan(ines, await aWrittenPlan(ines, experiment, content))
    clock.set('2026-03-05T09:00:00Z')
    await chat.deliver()
    expect(JSON.stringify(chat.as(entrepreneur).messages())).toContain('attend votre signature')
    await signPlan(world, chat)
    const { of, group } = await indicatorsOf(db)
    const people = of('Personnes accompagnées')

    // March, in April: a value typed in a line does not count before it is approved; it is sent back with a note first.
    clock.set('2026-04-03T08:00:00Z')
    const person = chat.as(entrepreneur)
    expect((await person.type('/indicateur personnes accompagnées 12 mars 2026')).text).toContain('c’est noté')
    expect(await figureOf(ines, people)).toEqual([null, '12'])
    const reviewer = chat.as(evaluator)
    await reviewer.type('/indicateur à valider')
    await reviewer.press('Renvoyer…')
    await reviewer.fill({ note: 'Deux personnes sont comptées deux fois.' })
    clock.advance(60)
    await chat.deliver()
    expect(JSON.stringify(person.messages())).toContain('Deux personnes sont comptées deux fois.')
    await person.type('/indicateur personnes accompagnées 10 mars 2026')

    // The rest of the month in one form; nobody approves their own values.
    await person.type('/indicateur période mars')
    const cell = (name: string, place = '-|-') => `cell|${of(name)}|${place}|-`
    const filled = await person.fill({
      [cell('Heures d’atelier', `${globalId('site', site.id)}|-`)]: '7,5',
      [cell('Résidents autonomes', `-|${group('En fauteuil')}`)]: '1/4',
      [cell('Résidents autonomes', `-|${group('À pied')}`)]: '5/6',
      [cell('Bien-être')]: '5,5 (8 réponses)',
    })
    expect(filled.text).toContain('4 valeurs transmises')
    const words = { indicatorId: of('Ce qu’on en dit'), period: '2026-03-01', text: 'On se parle davantage.' }
    const { measurements } = await done<Logged>(ines, 'logMeasurements', { entries: [words] }, LOGGED)
    const own = { measurementIds: measurements.map(({ id }) => id) }
    const alone = await ines.change('approveMeasurements', { clientKey: aClientKey(), ...own })
    expect(alone.__typename).toBe('MeasurementsNotMovedProblem')
    await done(claire, 'approveMeasurements', own)
    expect(await figureOf(ines, of('Résidents autonomes'))).toEqual([null, '60'])
    expect((await reviewer.type('/indicateur à valider')).text).toContain('5 relevés à valider')
    await reviewer.press('Valider ces 5 relevés')
    expect(await figureOf(ines, people)).toEqual(['10', '10'])
    expect(await figureOf(ines, of('Heures d’atelier'))).toEqual(['7.5', '7.5'])
    expect(await figureOf(ines, of('Résidents autonomes'))).toEqual(['60', '60'])

    // A period locked, then opened again for a reason.
    const march = { experimentId, frequency: 'MONTHLY', period: '2026-03-01' }
    await done(ines, 'lockPeriod', { ...march, reason: 'Les chiffres de mars sont présentés au comité.' })
    const second = await latestOf(ines, people)
    const correction = { measurementId: second, value: '11', reason: 'Une feuille retrouvée.' }
    const locked = await lea.change('correctMeasurement', { clientKey: aClientKey(), ...correction })
    expect(locked.message).toContain('verrouillé')
    clock.advance(60)
    await done(claire, 'reopenPeriod', { ...march, until: '2026-04-30', reason: 'Une feuille de présence retrouvée.' })
    await done(lea, 'correctMeasurement', correction)
    expect(await figureOf(ines, people)).toEqual(['10', '11'])
    await done(claire, 'approveMeasurements', { measurementIds: [await latestOf(ines, people)] })
    expect(await figureOf(ines, people)).toEqual(['11', '11'])

    // April: what adds up does, in the experiment and in the cohort.
    clock.set('2026-05-04T08:00:00Z')
    expect((await person.type('/indicateur personnes accompagnées 20')).text).toContain('Loin de la valeur précédente')
    await person.press('Oui, enregistrer')
    const april = await latestOf(ines, people)
    await reviewer.type('/indicateur à valider')
    await reviewer.press('Valider')
    expect(await figureOf(ines, people)).toEqual(['31', '31'])
    const cohorts = await ines.get(
      '{ programmes { cohorts(first: 1) { edges { node { figures { figures { definition { name } value explanation { formula } } } } } } } }',
    )
    expect(JSON.stringify(cohorts)).toContain('"definition":{"name":"Personnes accompagnées"},"value":"31"')

    // What of it is due to the experiment.
    const share = (rate: string) => ({ rate, evidence: 'COMPARISON', source: 'Une résidence voisine' })
    await done(ines, 'documentNetEffect', { indicatorId: people, deadweight: share('0.2'), othersShare: share('0.5') })
    expect(await ines.get(`{ indicator(id: "${people}") { netEffect { label value } } }`)).toEqual({
      indicator: { netEffect: { label: 'Effet net', value: '12.4' } },
    })

    // The bilan: each party speaks, the laboratory gathers, the Département decides, all sign.
    clock.set('2026-11-23T09:00:00Z')
    await reviewer.type('/programme bilan')
    await reviewer.press('Ouvrir le bilan')
    for (const member of [staff, coach, evaluator, entrepreneur]) {
      await chat.as(member).type('/programme bilan')
      await chat.as(member).press('Contribuer…')
      const noted = await chat.as(member).fill({ BENEFITS: `Vu par ${member.name}.` })
      expect(noted.text).toContain('C’est noté pour')
    }
    for (const party of ['La résidence', 'Résidents']) {
      await chat.as(coach).type('/programme bilan')
      await chat.as(coach).press('Recueillir une parole…')
      await chat.as(coach).press(party)
      await chat.as(coach).fill({ LIVING_CONDITIONS: 'On sort davantage.' })
    }
    const { node } = await ines.get<{ node: { bilan: { id: string; revision: number } } }>(
      `{ node(id: "${experimentId}") { ... on Experiment { bilan { id revision } } } }`,
    )
    const bilanId = node.bilan.id
    await done(ines, 'synthesiseBilan', { bilanId, answers: fourAnswers('Oui, nous en sommes d’accord.') })
    const evidence = [{ indicatorId: people, comment: 'Trente et une personnes.' }]
    await done(ines, 'setBilanEvidence', {
      ...{ bilanId, revision: node.bilan.revision, question: 'LIVING_CONDITIONS', evidence },
    })
    await reviewer.type('/programme bilan')
    await reviewer.press('Compléter…')
    await reviewer.press('Changements attendus…')
    await reviewer.fill({
      'verdict.0': 'En partie, ou pour certains',
      'comment.0': `« ${CHANGE} » : les plus jeunes.`,
    })
    const agent = chat.as(staff)
    await agent.type('/programme bilan')
    await agent.press('Décider…')
    await agent.fill({ decision: 'S’implanter', reasons: 'Les effets sont là, et l’effet net est documenté.' })
    await agent.press('Soumettre à la signature')
    await agent.press('Noter une signature papier…')
    await agent.fill({ paperOn: '2026-11-23', note: 'Bureau 214' })
    for (const member of [staff, coach, evaluator, entrepreneur]) {
      await chat.as(member).type('/programme bilan')
      await chat.as(member).press('Signer')
    }
    expect((await agent.type('/programme bilan')).text).toContain('Signé de tous le 23 novembre 2026.')

    // A later correction is told beside the frozen figure, which does not move.
    const ofApril = { experimentId, frequency: 'MONTHLY', period: '2026-04-01' }
    await done(claire, 'reopenPeriod', {
      ...ofApril,
      until: '2026-12-15',
      reason: 'Une erreur trouvée après le bilan.',
    })
    await done(lea, 'correctMeasurement', {
      measurementId: april,
      value: '18',
      reason: 'Deux personnes venues en mai.',
    })
    await done(ines, 'approveMeasurements', { measurementIds: [await latestOf(ines, people)] })
    expect(await figureOf(ines, people)).toEqual(['29', '29'])
    const bilan = await ines.get<{ node: { figures: { name: string }[] } }>(
      `{ node(id: "${bilanId}") { ... on Bilan { status figures { name actual correction { value message } } } } }`,
    )
    expect(bilan.node).toMatchObject({ status: 'FROZEN' })
    expect(bilan.node.figures.find(({ name }) => name === 'Personnes accompagnées')).toMatchObject({
      actual: '31',
      correction: { value: '29', message: expect.stringContaining('orrigé depuis') },
    })
  },
)
