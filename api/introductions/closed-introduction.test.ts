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
