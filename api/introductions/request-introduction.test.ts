import { describe, expect } from 'vitest'
import { aCohort, anExperiment } from '../../testing/makers/experiments.ts'
import { anEstablishment, anIntroduction } from '../../testing/makers/introductions.ts'
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

describe('une mise en relation à la fois entre une expérimentation et un établissement', () => {
  const EXISTS = '... on IntroductionExistsProblem { introduction { purpose status } }'

  for (const [language, message] of [
    ['FR', 'Cette mise en relation a déjà été demandée le 1 juin 2026 : inutile de la redemander.'],
    ['EN', 'This introduction was already asked for on 1 Jun 2026: no need to ask again.'],
  ] as const) {
    test(`celle qui est ouverte est montrée à qui la redemande (${language})`, async ({ db, as }) => {
      const stage = await aProgrammeInUse(db)
      const coach = await aMember(db, { programmeId: stage.programme.id, role: 'COACH', language })
      await anIntroduction(db, {
        experiment: stage.experiment,
        requestedBy: stage.staff,
        establishmentId: stage.site.establishmentId,
      })
      expect(await (await as(coach)).change('requestIntroduction', request(stage), EXISTS)).toEqual({
        __typename: 'IntroductionExistsProblem',
        message,
        introduction: { purpose: 'Essayer l’atelier avec huit résidents', status: 'REQUESTED' },
      })
    })
  }

  test('elle se redemande après un refus ou un retrait, pas après un accord', async ({ db, as }) => {
    const { staff, experiment, programme } = await aProgrammeInUse(db)
    const client = await as(staff)
    const answers = { DECLINED: true, WITHDRAWN: true, ACCEPTED: false } as const
    for (const [status, isFree] of Object.entries(answers)) {
      const establishment = await anEstablishment(db, { programmeId: programme.id })
      await anIntroduction(db, {
        experiment,
        requestedBy: staff,
        establishmentId: establishment.id,
        status: status as keyof typeof answers,
        declineReason: status === 'DECLINED' ? 'NO_CAPACITY' : null,
        answeredBy: staff.id,
        answeredAt: new Date('2026-06-02T08:00:00Z'),
      })
      const input = {
        clientKey: aClientKey(),
        experimentId: globalId('experiment', experiment.id),
        establishmentId: globalId('establishment', establishment.id),
        purpose: 'Voir',
      }
      const { __typename } = await client.change('requestIntroduction', input)
      expect({ status, isFree: __typename === 'RequestIntroductionSuccess' }).toEqual({ status, isFree })
    }
  })
})
