import { isObjectType } from 'graphql'
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { aNudge, anEvent } from '../testing/makers/nudges.ts'
import { aMember } from '../testing/makers/people.ts'
import { aProgrammeInUse } from '../testing/makers/programme-in-use.ts'
import { test } from '../testing/test.ts'
import { globalId } from './ids.ts'
import { loadSchema } from './schema.ts'

const schema = await loadSchema()
const roles = ['staff', 'coach', 'evaluator', 'entrepreneur', 'viewer'] as const

/** The types seen through an experiment, and those of a whole programme. */
const ofExperiment = ['Experiment', 'Introduction', 'Site', 'Objective', 'Indicator', 'Measurement', 'Milestone']
const ofProgramme = ['Programme', 'Member', 'Cohort', 'Enterprise', 'Establishment']

/** A programme in use, and the global id of one row of each type. */
async function aProgrammeWithIds(db: Db) {
  const world = await aProgrammeInUse(db)
  const nudge = await aNudge(db, { recipient: world.entrepreneur, milestoneId: world.milestone.id })
  const event = await anEvent(db, { actor: world.staff })
  const ids: Record<string, string> = {
    Programme: globalId('programme', world.programme.id),
    Member: globalId('member', world.coach.id),
    Cohort: globalId('cohort', world.experiment.cohortId),
    Enterprise: globalId('enterprise', world.experiment.enterpriseId),
    Establishment: globalId('establishment', world.introduction.establishmentId),
    Experiment: globalId('experiment', world.experiment.id),
    Introduction: globalId('introduction', world.introduction.id),
    Site: globalId('site', world.site.id),
    Objective: globalId('objective', world.indicator.objectiveId),
    Indicator: globalId('indicator', world.indicator.id),
    Measurement: globalId('measurement', world.measurement.id),
    Milestone: globalId('milestone', world.milestone.id),
    Nudge: globalId('nudge', nudge.id),
    Event: globalId('event', event.id),
  }
  return { ...world, ids }
}

/** Reads every id at once; the types found answer with their own id. */
const allNodes = (ids: Record<string, string>) =>
  `{ ${Object.entries(ids).map(([name, id]) => `${name}: node(id: "${id}") { __typename id }`)} }`

const found = (ids: Record<string, string>, names: readonly string[]) =>
  Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [name, names.includes(name) ? { __typename: name, id } : null]),
  )

test('cette suite connaît tous les types qui ont un identifiant', async ({ db }) => {
  const { ids } = await aProgrammeWithIds(db)
  const nodes = schema.getPossibleTypes(schema.getType('Node') as never).filter(isObjectType)
  expect(new Set(Object.keys(ids))).toEqual(new Set(nodes.map(({ name }) => name)))
})

describe('node(id) ne trouve que ce que la personne peut voir', () => {
  for (const role of roles) {
    test(`rien d’un autre programme n’est trouvé par le rôle ${role}`, async ({ db, as }) => {
      const [mine, theirs] = [await aProgrammeWithIds(db), await aProgrammeWithIds(db)]
      const client = await as(mine[role])
      expect(await client.get(allNodes(theirs.ids))).toEqual(found(theirs.ids, []))
    })

    test(`le rôle ${role} trouve ce qui est de son programme et de sa portée`, async ({ db, as }) => {
      const mine = await aProgrammeWithIds(db)
      const own = { staff: ['Event'], entrepreneur: ['Nudge'], coach: [], evaluator: [], viewer: [] }[role]
      const client = await as(mine[role])
      expect(await client.get(allNodes(mine.ids))).toEqual(found(mine.ids, [...ofProgramme, ...ofExperiment, ...own]))
    })
  }

  test('un entrepreneur ne voit rien de l’expérimentation d’un autre', async ({ db, as }) => {
    const { programme, ids } = await aProgrammeWithIds(db)
    const other = await aMember(db, { programmeId: programme.id, role: 'ENTREPRENEUR' })
    expect(await (await as(other)).get(allNodes(ids))).toEqual(found(ids, ofProgramme))
  })

  test('un rappel n’est vu que de la personne rappelée', async ({ db, as }) => {
    const { staff, entrepreneur, ids } = await aProgrammeWithIds(db)
    const query = `{ node(id: "${ids['Nudge']}") { id } }`
    expect(await (await as(staff)).get(query)).toEqual({ node: null })
    expect(await (await as(entrepreneur)).get(query)).toEqual({ node: { id: ids['Nudge'] } })
  })
})

describe('les listes ne montrent que ce que la personne peut voir', () => {
  const lists = `{
    programmes { id cohorts { edges { node { id experiments { id } } } } }
    cohorts { edges { node { id experiments { id } } } }
    experiments { edges { node { id } } }
    introductions { edges { node { id } } }
    milestones { edges { node { id } } }
    establishments { edges { node { id } } }
  }`

  for (const role of roles) {
    test(`le rôle ${role} ne reçoit rien d’un autre programme`, async ({ db, as }) => {
      const [mine, theirs] = [await aProgrammeWithIds(db), await aProgrammeWithIds(db)]
      const answer = JSON.stringify(await (await as(mine[role])).get(lists))
      for (const id of Object.values(theirs.ids)) expect(answer).not.toContain(id)
      for (const name of ['Programme', 'Cohort', 'Experiment', 'Introduction', 'Milestone', 'Establishment'])
        expect(answer).toContain(mine.ids[name])
    })
  }

  test('les listes d’un entrepreneur taisent l’expérimentation d’un autre', async ({ db, as }) => {
    const { programme, ids } = await aProgrammeWithIds(db)
    const other = await aMember(db, { programmeId: programme.id, role: 'ENTREPRENEUR' })
    const client = await as(other)
    const answer = JSON.stringify([await client.get(lists), await client.get('{ indicatorsToLog { id } }')])
    for (const name of ofExperiment) expect(answer).not.toContain(ids[name])
  })

  test('les membres et le journal d’un autre programme sont tus', async ({ db, as }) => {
    const [mine, theirs] = [await aProgrammeWithIds(db), await aProgrammeWithIds(db)]
    const query = '{ members { id } events { edges { node { id } } } }'
    const answer = JSON.stringify(await (await as(mine.staff)).get(query))
    expect(answer).toContain(mine.ids['Event'])
    expect(answer).not.toContain(theirs.ids['Event'])
    expect(answer).not.toContain(theirs.ids['Member'])
  })
})

describe('le robot', () => {
  test('ne voit, parmi les membres, que les personnes inventées', async ({ db, as }) => {
    const { programme } = await aProgrammeInUse(db)
    await aMember(db, { programmeId: programme.id, name: 'Personne inventée', demonstration: true })
    expect(await (await as('bot')).get('{ members { name } }')).toEqual({ members: [{ name: 'Personne inventée' }] })
  })

  const tooFar = [
    'cohort { experiments { title } }',
    'cohort { programme { cohorts { edges { node { name } } } } }',
    'members { email }',
    'introductions { edges { node { purpose } } }',
    'milestones { title }',
    'indicators { name }',
    'objectives { title }',
    'sites { openedOn }',
  ]
  for (const selection of tooFar) {
    test(`ne va pas d’un rappel à { ${selection} }`, async ({ db, as }) => {
      const { entrepreneur, milestone } = await aProgrammeInUse(db)
      const nudge = await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
      const { errors } = await (await as('bot')).ask(`mutation {
        claimNudges(input: { platform: SLACK, workspace: "T1" }) {
          nudge { subject { ... on Milestone { experiment { ${selection} } } } }
        }
      }`)
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
      const { state } = await db
        .selectFrom('nudge')
        .select('state')
        .where('id', '=', nudge.id)
        .executeTakeFirstOrThrow()
      expect(state).toBe('PLANNED')
    })
  }
})
