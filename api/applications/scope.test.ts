/** Who sees an application: the staff, the jury of its call, readers once it is a laureate's; never an entrepreneur. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { insertJurors } from '#db/jurors.ts'
import type { MemberRow } from '#db/members.ts'
import type { Client } from '../../testing/client.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aCall, anApplication, aScoring } from '../../testing/makers/selection.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const roles = ['STAFF', 'COACH', 'EVALUATOR', 'ENTREPRENEUR', 'VIEWER'] as const
const stages = ['APPLIED', 'SHORTLISTED', 'SELECTED', 'ACTIVE', 'COMPLETED', 'NOT_SELECTED', 'WITHDRAWN'] as const
const laureate = ['SELECTED', 'ACTIVE', 'COMPLETED']

/** One application at each stage, each to a call of its own, of which these members are the jury. */
async function oneAtEachStage(db: Db, staff: MemberRow, jury: readonly MemberRow[] = []) {
  const applications: Record<string, string> = {}
  for (const stage of stages) {
    const call = await aCall(db, { staff, jury })
    applications[stage] = globalId('application', (await anApplication(db, { call, stage, name: stage + call.id })).id)
  }
  return applications
}

async function seenBy(client: Client, applications: Record<string, string>): Promise<string[]> {
  const query = `{ ${Object.entries(applications).map(([stage, id]) => `${stage}: node(id: "${id}") { id }`)} }`
  const found = await client.get<Record<string, object | null>>(query)
  return stages.filter((stage) => found[stage] !== null)
}

const listedFor = async (client: Client) => {
  const { data, errors } = await client.ask<{ applications: { edges: { node: { stage: string } }[] } }>(
    '{ applications(first: 100) { edges { node { stage } } } }',
  )
  return errors
    ? errors.map(({ extensions }) => extensions?.code)
    : data.applications.edges.map(({ node }) => node.stage)
}

describe('une candidature', () => {
  const expected: Record<(typeof roles)[number], readonly string[]> = {
    STAFF: stages,
    COACH: [],
    EVALUATOR: [],
    ENTREPRENEUR: [],
    VIEWER: laureate,
  }
  for (const role of roles)
    test(`est vue du rôle ${role} selon l’étape, et jamais d’un autre programme`, async ({ db, as }) => {
      const staff = await aMember(db)
      const applications = await oneAtEachStage(db, staff)
      const theirs = await oneAtEachStage(db, await aMember(db))
      const client = await as(await aMember(db, { programmeId: staff.programmeId, role }))
      expect(await seenBy(client, applications)).toEqual(expected[role])
      expect(await seenBy(client, theirs)).toEqual([])
      const listed = await listedFor(client)
      expect(new Set(listed)).toEqual(new Set(role === 'ENTREPRENEUR' ? ['FORBIDDEN'] : expected[role]))
    })

  for (const role of ['COACH', 'EVALUATOR', 'VIEWER'] as const)
    test(`est vue à toute étape d’un juré de son appel, quand il a le rôle ${role}, et de lui seul`, async ({
      db,
      as,
    }) => {
      const staff = await aMember(db)
      const juror = await aMember(db, { programmeId: staff.programmeId, role })
      const mine = await oneAtEachStage(db, staff, [juror])
      const others = await oneAtEachStage(db, staff)
      const client = await as(juror)
      expect(await seenBy(client, mine)).toEqual(stages)
      expect(await seenBy(client, others)).toEqual(role === 'VIEWER' ? laureate : [])
    })

  test('n’est jamais vue d’un entrepreneur, même nommé juré avant de changer de rôle', async ({ db, as }) => {
    const staff = await aMember(db)
    const member = await aMember(db, { programmeId: staff.programmeId, role: 'ENTREPRENEUR' })
    const call = await aCall(db, { staff })
    await insertJurors(db, [{ programmeId: call.programmeId, callId: call.id, memberId: member.id }])
    const { id } = await anApplication(db, { call, stage: 'SELECTED' })
    const query = `{ node(id: "${globalId('application', id)}") { id } }`
    expect(await (await as(member)).get(query)).toEqual({ node: null })
  })

  test('ce que la personne ne voit pas, elle ne peut ni le noter ni s’en récuser', async ({ db, as }) => {
    const staff = await aMember(db)
    const call = await aCall(db, { staff })
    const { id } = await anApplication(db, { call })
    const target = { clientKey: aClientKey(), applicationId: globalId('application', id) }
    const stranger = await as(await aMember(db))
    const coach = await as(await aMember(db, { programmeId: staff.programmeId, role: 'COACH' }))
    for (const client of [stranger, coach])
      for (const [name, input] of [
        ['scoreApplication', { scores: [] }],
        ['recuseFromApplication', {}],
        ['liftRecusal', {}],
      ] as const)
        expect(await client.change(name, { ...target, ...input })).toMatchObject({ __typename: 'NotFoundProblem' })
    for (const [name, input] of [
      ['shortlistApplication', {}],
      ['turnDownApplication', { note: 'Non' }],
      ['correctApplication', {}],
      ['openExperiment', { title: 'T', summary: 'S', memberIds: [] }],
    ] as const)
      expect(await stranger.change(name, { ...target, ...input })).toMatchObject({ __typename: 'NotFoundProblem' })
  })
})

describe('de la candidature d’un lauréat, un lecteur', () => {
  const ALL = `proposal note stageBy { name } history { to } scorings { mark } result { average } viewerScoring { mark }
    viewerCanScore viewerCanWithdraw viewerCanCorrect`

  test('lit le projet, pas comment il a été jugé ; personne d’autre que les agents ne lit à qui écrire', async ({
    db,
    as,
  }) => {
    const staff = await aMember(db)
    const juror = await aMember(db, { programmeId: staff.programmeId, role: 'COACH' })
    const call = await aCall(db, { staff, jury: [juror] })
    const { id } = await anApplication(db, { call, contactName: 'Mme Diallo' })
    await aScoring(db, call, { id } as never, juror, ['4'])
    for (const [stage, day] of [
      ['SHORTLISTED', '2026-06-02'],
      ['SELECTED', '2026-06-03'],
    ] as const)
      await db
        .updateTable('application')
        .set({ stage, stageAt: new Date(day), note: 'À l’unanimité' })
        .execute()
    const viewer = await as(await aMember(db, { programmeId: staff.programmeId, role: 'VIEWER' }))
    const query = (selection: string) =>
      `{ node(id: "${globalId('application', id)}") { ... on Application { ${selection} } } }`
    expect(await viewer.get(query(ALL))).toEqual({
      node: {
        proposal: 'Un atelier par semaine, animé par des voisins.',
        note: null,
        stageBy: null,
        history: [],
        scorings: [],
        result: null,
        viewerScoring: null,
        viewerCanScore: false,
        viewerCanWithdraw: false,
        viewerCanCorrect: false,
      },
    })
    expect(await (await as(juror)).get(query('note history { to } scorings { mark } result { average }'))).toEqual({
      node: {
        note: 'À l’unanimité',
        history: [{ to: 'APPLIED' }, { to: 'SHORTLISTED' }, { to: 'SELECTED' }],
        scorings: [{ mark: '16.00' }],
        result: { average: '16.00' },
      },
    })
    for (const member of [viewer, await as(juror)]) {
      const { errors } = await member.ask(query('contact { name }'))
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    }
  })
})

describe('une entreprise qui n’a fait que candidater', () => {
  test('n’est connue que de ceux qui voient sa candidature', async ({ db, as }) => {
    const staff = await aMember(db)
    const { programmeId } = staff
    const juror = await aMember(db, { programmeId, role: 'COACH' })
    const call = await aCall(db, { staff, jury: [juror] })
    const { enterpriseId } = await anApplication(db, { call })
    const query = `{ node(id: "${globalId('enterprise', enterpriseId)}") { id } }`
    const knows = async (member: MemberRow) =>
      (await (await as(member)).get<{ node: object | null }>(query)).node !== null
    expect([await knows(staff), await knows(juror)]).toEqual([true, true])
    for (const role of ['COACH', 'EVALUATOR', 'ENTREPRENEUR', 'VIEWER'] as const)
      expect([role, await knows(await aMember(db, { programmeId, role }))]).toEqual([role, false])
    expect(await knows(await aMember(db))).toBe(false)
  })
})
