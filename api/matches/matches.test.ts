import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { EstablishmentRow } from '#db/establishments.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import type { MemberRow } from '#db/members.ts'
import type { Client } from '../../testing/client.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { anEstablishment, anIntroduction, aSite } from '../../testing/makers/introductions.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

interface Match {
  readonly establishment: { readonly name: string }
  readonly score: number
  readonly reasons: readonly { readonly criterion: string; readonly points: number; readonly sentence: string }[]
  readonly neverAsked: boolean
  readonly remainingPlaces: number | null
  readonly distance: number | null
  readonly openIntroductions: number
  readonly recentIntroductions: number
  readonly accepted: number
  readonly declined: number
  readonly expired: number
}

const MATCH = `establishment { name } score neverAsked remainingPlaces distance openIntroductions recentIntroductions accepted
  declined expired reasons { criterion points sentence }`

async function matchesOf(client: Client, { id }: ExperimentRow, args = 'first: 100'): Promise<readonly Match[]> {
  const { experiment } = await client.get<{
    experiment: { matches: { edges: readonly { readonly node: Match }[] } }
  }>(`query ($id: ID!) { experiment(id: $id) { matches(${args}) { edges { node { ${MATCH} } } } } }`, {
    id: globalId('experiment', id),
  })
  return experiment.matches.edges.map(({ node }) => node)
}

const seek = (client: Client, { id }: ExperimentRow, needs: object) =>
  client.change('setExperimentNeeds', {
    clientKey: aClientKey(),
    experimentId: globalId('experiment', id),
    ...needs,
  })

const names = (matches: readonly Match[]) => matches.map(({ establishment }) => establishment.name)

/** What a match says on one criterion. */
const said = (match: Match | undefined, criterion: string) =>
  match?.reasons.filter((reason) => reason.criterion === criterion).map(({ points, sentence }) => [points, sentence])[0]

async function aGround(db: Db) {
  const staff = await aMember(db)
  const { programmeId } = staff
  const experiment = await anExperiment(db, { programmeId })
  const place = (establishment: Partial<EstablishmentRow>) => anEstablishment(db, { ...establishment, programmeId })
  return { staff, programmeId, experiment, place }
}

const inCergy = { commune: 'Cergy', inseeCode: '95127', latitude: 49.04, longitude: 2.06 }
const inPontoise = { commune: 'Pontoise', inseeCode: '95500', latitude: 49.05, longitude: 2.1 }
const inArgenteuil = { commune: 'Argenteuil', inseeCode: '95018', latitude: 48.95, longitude: 2.25 }
const inGonesse = { commune: 'Gonesse', inseeCode: '95277', latitude: 48.99, longitude: 2.45 }

describe('un établissement est rapproché d’une expérimentation pour des raisons dites', () => {
  test('par son type, son public et la problématique', async ({ db, as }) => {
    const { staff, experiment, place } = await aGround(db)
    const client = await as(staff)
    await place({ name: 'L’EHPAD', category: 'EHPAD' })
    await place({ name: 'La résidence', category: 'Résidence autonomie' })
    await place({ name: 'Le centre', category: 'Centre social', kind: 'MUNICIPAL' })
    await place({ name: 'Le collège', category: 'Collège', kind: 'COLLEGE' })
    await place({ name: 'Le reste', category: 'Autre établissement', kind: 'OTHER' })
    const needs = { categories: ['maison de retraite'], kinds: ['MEDICO_SOCIAL'], challenge: 'ISOLATION_OF_ELDERS' }
    await seek(client, experiment, { ...needs, audiences: ['DEPENDENT_ELDERS', 'CARERS'] })
    const matches = await matchesOf(client, experiment)
    expect(names(matches)).toEqual(['L’EHPAD', 'La résidence', 'Le centre', 'Le collège', 'Le reste'])
    const table = (criterion: string) => matches.map((match) => said(match, criterion))
    expect(table('KIND')).toEqual([
      [30, 'EHPAD : le type recherché'],
      [20, 'Résidence autonomie : dans une famille recherchée'],
      [0, 'Centre social : pas le type recherché'],
      [0, 'Collège : pas le type recherché'],
      [0, 'Autre établissement : pas le type recherché'],
    ])
    expect(table('AUDIENCE')).toEqual([
      [20, 'Reçoit des personnes âgées dépendantes'],
      [0, 'Ne reçoit pas, d’après sa catégorie, le public recherché'],
      [8, 'Ouvert à tous les publics'],
      [0, 'Ne reçoit pas, d’après sa catégorie, le public recherché'],
      [0, 'Sa catégorie ne dit pas quel public il reçoit'],
    ])
    expect(table('CHALLENGE')).toEqual([
      [15, 'Concerné par la problématique : l’isolement des personnes âgées'],
      [15, 'Concerné par la problématique : l’isolement des personnes âgées'],
      [15, 'Concerné par la problématique : l’isolement des personnes âgées'],
      [0, 'Peu concerné, d’après sa catégorie, par la problématique : l’isolement des personnes âgées'],
      [0, 'Peu concerné, d’après sa catégorie, par la problématique : l’isolement des personnes âgées'],
    ])
  })

  test('une catégorie composée vaut pour chacun de ses mots, un sigle à double sens pour aucun', async ({ db, as }) => {
    const { staff, experiment, place } = await aGround(db)
    const client = await as(staff)
    await place({ name: 'Double', category: 'IME/EMP' })
    await place({ name: 'Hôpital', category: 'CHU', kind: 'HEALTH' })
    await seek(client, experiment, { audiences: ['DISABLED_CHILDREN', 'PRECARIOUS'] })
    const [double, hospital] = await matchesOf(client, experiment)
    expect(said(double, 'AUDIENCE')).toEqual([20, 'Reçoit des enfants en situation de handicap'])
    expect(said(hospital, 'AUDIENCE')).toEqual([0, 'Sa catégorie ne dit pas quel public il reçoit'])
  })

  test('par sa commune et ses voisines, de centre à centre', async ({ db, as }) => {
    const { staff, experiment, place } = await aGround(db)
    const client = await as(staff)
    // Le centre de Cergy est entre ces deux-là, à 49,04 de latitude.
    await place({ name: 'Cergy nord', ...inCergy, latitude: 49.06 })
    await place({ name: 'Cergy sud', ...inCergy, latitude: 49.02 })
    await place({ name: 'Cergy sans position', commune: 'Cergy', inseeCode: '95127' })
    await place({ name: 'Gonesse', ...inGonesse })
    await place({ name: 'Argenteuil', ...inArgenteuil })
    await place({ name: 'Pontoise', ...inPontoise })
    await place({ name: 'Nulle part' })
    await seek(client, experiment, { inseeCodes: ['95127', '95219'] })
    const matches = await matchesOf(client, experiment)
    expect(matches.map((match) => [match.establishment.name, ...(said(match, 'PLACE') ?? [])])).toEqual([
      ['Cergy nord', 20, 'Cergy : une commune recherchée'],
      ['Cergy sans position', 20, 'Cergy : une commune recherchée'],
      ['Cergy sud', 20, 'Cergy : une commune recherchée'],
      ['Pontoise', 12, 'À 3 km, commune voisine de celle recherchée : Cergy'],
      ['Argenteuil', 0, 'À 17 km de la commune recherchée la plus proche : Cergy'],
      ['Gonesse', 0, 'À 29 km de la commune recherchée la plus proche : Cergy'],
      ['Nulle part', 0, 'La distance aux communes recherchées n’est pas connue'],
    ])
    const distances = matches.map(({ distance }) => distance)
    expect(distances.slice(0, 3)).toEqual([0, 0, 0])
    // Un dixième de degré de longitude, à cette latitude, et un centième de latitude : calculé à la main.
    expect(distances[3]).toBeCloseTo(3.12, 1)
    expect(distances[6]).toBeNull()
  })

  test('sans commune recherchée, par le département du programme', async ({ db, as }) => {
    const { staff, experiment, place } = await aGround(db)
    const client = await as(staff)
    await place({ name: 'Dedans', ...inCergy })
    await place({ name: 'Dehors', postcode: '75001', commune: 'Paris', inseeCode: '75056' })
    const matches = await matchesOf(client, experiment)
    expect(matches.map((match) => said(match, 'PLACE'))).toEqual([
      [20, 'Dans le département (95)'],
      [0, 'Hors du département (95)'],
    ])
  })

  test('par les places qui lui restent jusqu’à la fin de la promotion', async ({ db, as }) => {
    const { staff, experiment, place } = await aGround(db)
    const client = await as(staff)
    const declare = async (name: string, startsOn: string, endsOn: string, places: number) => {
      const { id } = await place({ name })
      const input = {
        clientKey: aClientKey(),
        establishmentId: globalId('establishment', id),
        startsOn,
        endsOn,
        places,
      }
      await client.change('declareCapacity', input)
    }
    await declare('Complet', '2026-05-01', '2026-09-30', 0)
    await declare('Libre', '2026-07-01', '2026-12-31', 2)
    await declare('Libre autrefois', '2026-01-01', '2026-05-31', 3)
    await place({ name: 'Sans limite' })
    const matches = await matchesOf(client, experiment)
    expect(matches.map((match) => [match.establishment.name, match.remainingPlaces, said(match, 'CAPACITY')])).toEqual([
      ['Libre', 2, [10, 'Encore 2 places jusqu’au 31 décembre 2026']],
      ['Libre autrefois', null, undefined],
      ['Sans limite', null, undefined],
      ['Complet', 0, [-30, 'Plus de place jusqu’au 30 septembre 2026']],
    ])
  })
})

describe('quelques-uns ne font pas tout le travail', () => {
  const ask = async (
    db: Db,
    { programmeId }: Pick<MemberRow, 'programmeId'>,
    staff: MemberRow,
    establishmentId: EstablishmentRow['id'],
    rest: Partial<Parameters<typeof anIntroduction>[1]> = {},
  ) =>
    anIntroduction(db, {
      experiment: await anExperiment(db, { programmeId }),
      requestedBy: staff,
      establishmentId,
      ...rest,
    })

  test('celui que personne n’a sollicité passe devant, et se trouve seul si on le demande', async ({ db, as }) => {
    const { staff, experiment, place } = await aGround(db)
    const client = await as(staff)
    const busy = await place({ name: 'A sollicité' })
    await place({ name: 'B jamais' })
    const drafted = await place({ name: 'C brouillon' })
    await ask(db, staff, staff, busy.id)
    await ask(db, staff, staff, drafted.id, { status: 'DRAFT' })
    const matches = await matchesOf(client, experiment)
    expect(names(matches)).toEqual(['B jamais', 'C brouillon', 'A sollicité'])
    expect(said(matches[0], 'NEVER_ASKED')).toEqual([10, 'N’a encore jamais été sollicité'])
    expect(names(await matchesOf(client, experiment, 'neverAsked: true'))).toEqual(['B jamais', 'C brouillon'])
    expect(names(await matchesOf(client, experiment, 'neverAsked: false'))).toEqual(['A sollicité'])
  })

  test('la charge et les réponses passées comptent, et se disent', async ({ db, as }) => {
    const { staff, experiment, place } = await aGround(db)
    const client = await as(staff)
    const { id } = await place({ name: 'Très demandé' })
    const on = (day: string) => ({ requestedAt: new Date(`${day}T08:00:00Z`), statusAt: new Date(`${day}T09:00:00Z`) })
    await ask(db, staff, staff, id, { status: 'PROPOSED', ...on('2026-06-01') })
    await ask(db, staff, staff, id, { status: 'MET', ...on('2026-04-01') })
    await ask(db, staff, staff, id, { status: 'CLOSED', ...on('2024-04-01') })
    await ask(db, staff, staff, id, { status: 'EXPIRED', ...on('2026-02-01') })
    await ask(db, staff, staff, id, { status: 'EXPIRED', ...on('2024-02-01') })
    const [match] = await matchesOf(client, experiment)
    expect(match).toMatchObject({ openIntroductions: 2, recentIntroductions: 3, accepted: 2, declined: 0, expired: 2 })
    expect(match?.reasons.map(({ points, sentence }) => [points, sentence])).toEqual([
      [20, 'Dans le département (95)'],
      [-10, '2 mises en relation y sont en cours'],
      [-6, 'Déjà sollicité 3 fois en douze mois'],
      [10, 'A accepté 2 fois'],
      [-5, 'N’a pas répondu une fois en douze mois'],
    ])
    expect(match?.score).toBe(9)
  })

  test('un refus de l’établissement pèse un an, celui d’un agent jamais', async ({ db, as }) => {
    const { staff, experiment, place } = await aGround(db)
    const client = await as(staff)
    const refuse = async (name: string, day: string, byEstablishment: boolean) => {
      const { id } = await place({ name })
      const proposal = byEstablishment ? { proposedBy: staff.id, proposedAt: new Date(day) } : {}
      await ask(db, staff, staff, id, { status: 'DECLINED', statusAt: new Date(day), ...proposal })
    }
    await refuse('Agent', '2026-03-03T08:00:00Z', false)
    await refuse('Ancien', '2024-03-03T08:00:00Z', true)
    await refuse('Récent', '2026-03-03T08:00:00Z', true)
    const matches = await matchesOf(client, experiment)
    expect(matches.map((match) => [match.establishment.name, match.declined, said(match, 'DECLINED')])).toEqual([
      ['Agent', 0, undefined],
      ['Ancien', 1, [0, 'A décliné le 3 mars 2024 : pas de temps']],
      ['Récent', 1, [-10, 'A décliné le 3 mars 2026 : pas de temps']],
    ])
  })

  test('celui avec qui l’expérimentation est déjà en relation vient à la fin', async ({ db, as }) => {
    const { staff, experiment, place } = await aGround(db)
    const client = await as(staff)
    const asked = await place({ name: 'Demandé' })
    const hosting = await place({ name: 'Terrain' })
    await place({ name: 'Zélé' })
    await anIntroduction(db, { experiment, requestedBy: staff, establishmentId: asked.id, status: 'DRAFT' })
    await aSite(db, { experiment, establishmentId: hosting.id })
    const matches = await matchesOf(client, experiment)
    expect(names(matches)).toEqual(['Zélé', 'Demandé', 'Terrain'])
    for (const match of matches.slice(1))
      expect(said(match, 'ALREADY_LINKED')).toEqual([-50, 'Déjà en relation avec cette expérimentation'])
  })
})

test('les raisons se lisent en anglais', async ({ db, as }) => {
  const { programmeId, experiment, place } = await aGround(db)
  const coach = await as(await aMember(db, { programmeId, role: 'COACH', language: 'EN' }))
  await place({ name: 'Le CLIC', category: 'CLIC' })
  await seek(coach, experiment, { audiences: ['ELDERS', 'DEPENDENT_ELDERS', 'CARERS'], categories: ['CLIC'] })
  const [match] = await matchesOf(coach, experiment)
  expect(match?.reasons.map(({ sentence }) => sentence)).toEqual([
    'CLIC: the type looked for',
    'Receives elderly people, dependent elderly people and family carers',
    'In the département (95)',
    'Has never been asked yet',
  ])
})

test('les filtres gardent une famille ou une commune, et rien d’un autre programme ni de fermé n’apparaît', async ({
  db,
  as,
}) => {
  const { staff, experiment, place } = await aGround(db)
  const client = await as(staff)
  await place({ name: 'Collège de Pontoise', category: 'Collège', kind: 'COLLEGE', ...inPontoise })
  await place({ name: 'EHPAD de Cergy', ...inCergy })
  await place({ name: 'EHPAD fermé', ...inCergy, closedOn: '2026-01-01' })
  await anEstablishment(db, { name: 'Ailleurs', ...inCergy })
  expect(names(await matchesOf(client, experiment))).toEqual(['Collège de Pontoise', 'EHPAD de Cergy'])
  expect(names(await matchesOf(client, experiment, 'kind: COLLEGE'))).toEqual(['Collège de Pontoise'])
  expect(names(await matchesOf(client, experiment, 'inseeCode: "95127"'))).toEqual(['EHPAD de Cergy'])
})

describe('qui voit les rapprochements', () => {
  test('un entrepreneur voit ceux de son expérimentation : des comptes, aucun nom d’entreprise', async ({ db, as }) => {
    const { staff, programmeId, place } = await aGround(db)
    const entrepreneur = await aMember(db, { programmeId, role: 'ENTREPRENEUR' })
    const mine = await anExperiment(db, { programmeId, members: [entrepreneur] })
    const others = await anExperiment(db, { programmeId })
    const { id } = await place({ name: 'Partagé' })
    await anIntroduction(db, { experiment: others, requestedBy: staff, establishmentId: id })
    const client = await as(entrepreneur)
    expect(await matchesOf(client, mine)).toMatchObject([{ openIntroductions: 1, recentIntroductions: 1 }])
    const query = 'query ($id: ID!) { experiment(id: $id) { matches { edges { node { score } } } } }'
    expect(await client.get(query, { id: globalId('experiment', others.id) })).toEqual({ experiment: null })
  })

  for (const role of ['EVALUATOR', 'VIEWER'] as const)
    test(`le rôle ${role} ne les voit pas`, async ({ db, as }) => {
      const { programmeId, experiment } = await aGround(db)
      const client = await as(await aMember(db, { programmeId, role }))
      const { errors } = await client.ask('query ($id: ID!) { experiment(id: $id) { matches { edges { cursor } } } }', {
        id: globalId('experiment', experiment.id),
      })
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    })
})
