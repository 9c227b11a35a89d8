import { describe, expect } from 'vitest'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

type Stage = Awaited<ReturnType<typeof aProgrammeInUse>>

const target = ({ introduction }: Stage) => ({
  clientKey: aClientKey(),
  introductionId: globalId('introduction', introduction.id),
})

const SUCCESS = `... on AnswerIntroductionSuccess {
  introduction { status note declineReason answeredBy { name } answeredAt viewerCanAccept viewerCanDecline viewerCanWithdraw }
}`
const nothingLeft = { viewerCanAccept: false, viewerCanDecline: false, viewerCanWithdraw: false }

describe('répondre à une mise en relation', () => {
  const answers = {
    acceptIntroduction: [{ note: ' Le mardi ' }, { status: 'ACCEPTED', note: 'Le mardi', declineReason: null }],
    declineIntroduction: [
      { reason: 'OTHER', note: 'Travaux' },
      { status: 'DECLINED', note: 'Travaux', declineReason: 'OTHER' },
    ],
    withdrawIntroduction: [{}, { status: 'WITHDRAWN', note: null, declineReason: null }],
  }
  for (const [name, [given, written]] of Object.entries(answers)) {
    test(`${name} écrit la réponse, qui l’a donnée et quand`, async ({ db, clock, as }) => {
      const stage = await aProgrammeInUse(db)
      const outcome = await (await as(stage.staff)).change(name, { ...target(stage), ...given }, SUCCESS)
      expect(outcome).toEqual({
        __typename: 'AnswerIntroductionSuccess',
        introduction: {
          ...written,
          answeredBy: { name: stage.staff.name },
          answeredAt: clock.now().toISOString(),
          ...nothingLeft,
        },
      })
    })
  }

  test('OTHER demande une explication ; une note reste courte', async ({ db, as }) => {
    const stage = await aProgrammeInUse(db)
    const staff = await as(stage.staff)
    const long = 'x'.repeat(2001)
    const wrong = [
      ['declineIntroduction', { reason: 'OTHER' }],
      ['declineIntroduction', { reason: 'OTHER', note: '  ' }],
      ['declineIntroduction', { reason: 'NO_CAPACITY', note: long }],
      ['acceptIntroduction', { note: long }],
    ] as const
    for (const [name, given] of wrong) {
      expect(await staff.change(name, { ...target(stage), ...given }, '... on InvalidInputProblem { field }')).toEqual({
        __typename: 'InvalidInputProblem',
        message: 'Ajoutez une explication, de 2 000 caractères au plus.',
        field: 'note',
      })
    }
  })
})

describe('retirer une mise en relation', () => {
  test('qui l’a demandée peut la retirer', async ({ db, as }) => {
    const stage = await aProgrammeInUse(db)
    const outcome = await (await as(stage.entrepreneur)).change('withdrawIntroduction', target(stage))
    expect(outcome.__typename).toBe('AnswerIntroductionSuccess')
  })

  test('un autre entrepreneur de la même expérimentation ne le peut pas', async ({ db, as }) => {
    const stage = await aProgrammeInUse(db)
    const { programme, experiment } = stage
    const colleague = await aMember(db, { programmeId: programme.id, role: 'ENTREPRENEUR', language: 'EN' })
    const ids = { programmeId: programme.id, experimentId: experiment.id, memberId: colleague.id }
    await db.insertInto('experimentMember').values(ids).execute()
    expect(await (await as(colleague)).change('withdrawIntroduction', target(stage))).toEqual({
      __typename: 'ForbiddenProblem',
      message: 'You cannot do this: it is up to other members of the programme.',
    })
  })
})
