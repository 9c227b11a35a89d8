import { describe, expect } from 'vitest'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const NEEDS = 'needs { kinds categories audiences challenge words inseeCodes setBy { name } setAt } viewerCanSetNeeds'
const RESULT = `... on SetExperimentNeedsSuccess { experiment { ${NEEDS} } } ... on InvalidInputProblem { field }`

const whole = {
  kinds: ['MEDICO_SOCIAL', 'MEDICO_SOCIAL'],
  categories: [' EHPAD ', 'Résidence autonomie'],
  audiences: ['DEPENDENT_ELDERS', 'CARERS'],
  challenge: 'ISOLATION_OF_ELDERS',
  words: '  Des résidents qui ne sortent plus.  ',
  inseeCodes: ['95127', '2a004'],
}

describe('ce que cherche une expérimentation', () => {
  for (const who of ['staff', 'coach', 'entrepreneur'] as const)
    test(`se dit par le rôle ${who}, et remplace ce qui était dit`, async ({ db, as }) => {
      const stage = await aProgrammeInUse(db)
      const client = await as(stage[who])
      const experimentId = globalId('experiment', stage.experiment.id)
      const read = `{ experiment(id: "${experimentId}") { ${NEEDS} } }`
      expect(await client.get(read)).toEqual({ experiment: { needs: null, viewerCanSetNeeds: true } })
      const said = {
        kinds: ['MEDICO_SOCIAL'],
        categories: ['EHPAD', 'Résidence autonomie'],
        audiences: ['DEPENDENT_ELDERS', 'CARERS'],
        challenge: 'ISOLATION_OF_ELDERS',
        words: 'Des résidents qui ne sortent plus.',
        inseeCodes: ['95127', '2A004'],
        setBy: { name: stage[who].name },
        setAt: '2026-06-15T10:00:00.000Z',
      }
      expect(
        await client.change('setExperimentNeeds', { clientKey: aClientKey(), experimentId, ...whole }, RESULT),
      ).toEqual({
        __typename: 'SetExperimentNeedsSuccess',
        experiment: { needs: said, viewerCanSetNeeds: true },
      })
      const nothing = { kinds: [], categories: [], audiences: [], challenge: null, words: null, inseeCodes: [] }
      await client.change('setExperimentNeeds', { clientKey: aClientKey(), experimentId })
      expect(await client.get(read)).toMatchObject({ experiment: { needs: nothing } })
    })

  test('laisse une trace, une seule pour une même demande envoyée deux fois', async ({ db, as }) => {
    const { staff, experiment } = await aProgrammeInUse(db)
    const client = await as(staff)
    const input = { clientKey: aClientKey(), experimentId: globalId('experiment', experiment.id), challenge: 'HOUSING' }
    await client.change('setExperimentNeeds', {
      ...input,
      clientKey: aClientKey(),
      challenge: null,
      categories: ['CHRS'],
    })
    const first = await client.change('setExperimentNeeds', input, RESULT)
    expect(await client.change('setExperimentNeeds', input, RESULT)).toEqual(first)
    const { events } = await client.get<{ events: { edges: readonly { node: unknown }[] } }>(
      '{ events { edges { node { kind subjectId before after } } } }',
    )
    const nothing = { kinds: [], categories: [], audiences: [], challenge: null, words: null, inseeCodes: [] }
    const event = { kind: 'EXPERIMENT_NEEDS_SET', subjectId: input.experimentId }
    expect(events.edges.map(({ node }) => node)).toEqual(
      expect.arrayContaining([
        { ...event, before: null, after: { ...nothing, categories: ['CHRS'] } },
        { ...event, before: { ...nothing, categories: ['CHRS'] }, after: { ...nothing, challenge: 'HOUSING' } },
      ]),
    )
    expect(events.edges).toHaveLength(2)
  })

  const invalid: Record<string, readonly [field: string, input: object]> = {
    'trop de catégories': [
      'categories',
      { categories: Array.from({ length: 21 }, (_, index) => `Catégorie ${index}`) },
    ],
    'une catégorie vide': ['categories', { categories: ['  '] }],
    'une catégorie trop longue': ['categories', { categories: ['x'.repeat(101)] }],
    'trop de mots': ['words', { words: 'x'.repeat(2001) }],
    'une commune sans son code': ['inseeCodes', { inseeCodes: ['Cergy'] }],
    'trop de communes': [
      'inseeCodes',
      { inseeCodes: Array.from({ length: 51 }, (_, index) => String(95_100 + index)) },
    ],
  }
  for (const [name, [field, input]] of Object.entries(invalid))
    test(`refuse ${name}, et ne change rien`, async ({ db, as }) => {
      const { staff, experiment } = await aProgrammeInUse(db)
      const client = await as(staff)
      const experimentId = globalId('experiment', experiment.id)
      const asked = { clientKey: aClientKey(), experimentId, ...input }
      expect(await client.change('setExperimentNeeds', asked, RESULT)).toEqual({
        __typename: 'InvalidInputProblem',
        field,
        message: expect.stringMatching(/au plus/),
      })
      expect(await client.get(`{ experiment(id: "${experimentId}") { needs { words } } }`)).toEqual({
        experiment: { needs: null },
      })
    })

  test('ne se dit ni pour l’expérimentation d’un autre, ni par qui ne fait que lire', async ({ db, as }) => {
    const { programme, experiment, evaluator } = await aProgrammeInUse(db)
    const input = { clientKey: aClientKey(), experimentId: globalId('experiment', experiment.id) }
    const other = await as(await aMember(db, { programmeId: programme.id, role: 'ENTREPRENEUR' }))
    expect((await other.change('setExperimentNeeds', input)).__typename).toBe('NotFoundProblem')
    const reader = await as(evaluator)
    const { errors } = await reader.ask(
      'mutation ($input: SetExperimentNeedsInput!) { setExperimentNeeds(input: $input) { __typename } }',
      { input },
    )
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    const read = await reader.get(`{ experiment(id: "${input.experimentId}") { viewerCanSetNeeds } }`)
    expect(read).toEqual({ experiment: { viewerCanSetNeeds: false } })
  })
})
