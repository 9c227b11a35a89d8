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
      message: 'Your role does not allow this: ask a member of staff of the Département.',
    })
  })
})

describe('une mise en relation n’a qu’une réponse', () => {
  const words = {
    acceptIntroduction: [
      'Cette mise en relation a déjà été acceptée le 15 juin 2026.',
      'This introduction was already accepted on 15 Jun 2026.',
    ],
    declineIntroduction: [
      'Cette mise en relation a déjà été déclinée le 15 juin 2026.',
      'This introduction was already declined on 15 Jun 2026.',
    ],
    withdrawIntroduction: [
      'Cette mise en relation a été retirée le 15 juin 2026.',
      'This introduction was withdrawn on 15 Jun 2026.',
    ],
  } as const
  const CLOSED = '... on IntroductionClosedProblem { introduction { status } }'

  for (const [name, [french, english]] of Object.entries(words)) {
    test(`après ${name}, toute autre réponse apprend ce qu’il en est`, async ({ db, clock, as }) => {
      const stage = await aProgrammeInUse(db)
      const reader = await aMember(db, { programmeId: stage.programme.id, language: 'EN' })
      const reason = { reason: 'NO_CAPACITY' }
      await (await as(stage.staff)).change(name, { ...target(stage), ...(name.startsWith('decline') ? reason : {}) })
      clock.advance(86_400)
      for (const [member, message] of [
        [stage.staff, french],
        [reader, english],
      ] as const) {
        const client = await as(member)
        for (const again of Object.keys(words)) {
          const given = again.startsWith('decline') ? reason : {}
          const outcome = await client.change(again, { ...target(stage), ...given }, CLOSED)
          expect(outcome).toMatchObject({ __typename: 'IntroductionClosedProblem', message })
        }
      }
    })
  }
})
