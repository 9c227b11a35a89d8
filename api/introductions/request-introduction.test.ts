import { describe, expect } from 'vitest'
import { aCohort, anExperiment } from '../../testing/makers/experiments.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

type Stage = Awaited<ReturnType<typeof aProgrammeInUse>>

const request = ({ experiment, site }: Pick<Stage, 'experiment' | 'site'>, purpose = 'Essayer l’atelier') => ({
  clientKey: aClientKey(),
  experimentId: globalId('experiment', experiment.id),
  establishmentId: globalId('establishment', site.establishmentId),
  purpose,
})

const SUCCESS = `... on RequestIntroductionSuccess {
  introduction { purpose status requestedBy { name } requestedAt answeredAt viewerCanAccept viewerCanWithdraw }
}`

describe('demander une mise en relation', () => {
  for (const role of ['staff', 'coach', 'entrepreneur'] as const) {
    test(`le rôle ${role} la demande, et elle attend une réponse`, async ({ db, clock, as }) => {
      const stage = await aProgrammeInUse(db)
      const client = await as(stage[role])
      expect(await client.change('requestIntroduction', request(stage, '  Essayer l’atelier '), SUCCESS)).toEqual({
        __typename: 'RequestIntroductionSuccess',
        introduction: {
          purpose: 'Essayer l’atelier',
          status: 'REQUESTED',
          requestedBy: { name: stage[role].name },
          requestedAt: clock.now().toISOString(),
          answeredAt: null,
          viewerCanAccept: role === 'staff',
          viewerCanWithdraw: true,
        },
      })
    })
  }

  test('un entrepreneur ne demande rien pour l’expérimentation d’un autre', async ({ db, as }) => {
    const stage = await aProgrammeInUse(db)
    const other = await aMember(db, { programmeId: stage.programme.id, role: 'ENTREPRENEUR' })
    const outcome = await (await as(other)).change('requestIntroduction', request(stage))
    expect(outcome.__typename).toBe('NotFoundProblem')
  })

  test('rien ne se demande quand la promotion n’est pas en cours', async ({ db, as }) => {
    const stage = await aProgrammeInUse(db)
    const programmeId = stage.programme.id
    const cohort = await aCohort(db, { programmeId, startsOn: '2025-03-01', endsOn: '2025-11-30' })
    const experiment = await anExperiment(db, { programmeId, cohortId: cohort.id })
    const outcome = await (await as(stage.staff)).change('requestIntroduction', request({ ...stage, experiment }))
    expect(outcome).toEqual({
      __typename: 'ForbiddenProblem',
      message: 'Votre rôle ne permet pas cette action : demandez à un agent du Département.',
    })
  })

  test('l’objet de la rencontre est nécessaire, et n’est pas un roman', async ({ db, as }) => {
    const stage = await aProgrammeInUse(db)
    const client = await as(stage.staff)
    for (const purpose of ['', '  \n ', 'x'.repeat(2001)]) {
      const outcome = await client.change(
        'requestIntroduction',
        request(stage, purpose),
        '... on InvalidInputProblem { field }',
      )
      expect(outcome).toMatchObject({ __typename: 'InvalidInputProblem', field: 'purpose' })
      expect(outcome.message).toContain('Dites en quelques mots')
    }
    expect(await client.change('requestIntroduction', request(stage, 'é'.repeat(2000)))).toMatchObject({
      __typename: 'RequestIntroductionSuccess',
    })
  })
})
