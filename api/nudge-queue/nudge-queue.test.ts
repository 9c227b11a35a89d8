import { register } from 'prom-client'
import { expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import type { NudgeRow } from '#db/nudges.ts'
import { aNudge } from '../../testing/makers/nudges.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { claim, settle } from '../../testing/nudges.ts'
import { test } from '../../testing/test.ts'
import { measureQueue } from './measure-queue.ts'

const QUEUE =
  '{ nudgeQueue { waiting late dead lag counts { ready sending retry ambiguous dead } failed { state error viewerCanRetry viewerCanDrop } } }'

test('la file se compte par état ; ce qui attend une décision est montré, et se renvoie ou s’abandonne', async ({
  db,
  clock,
  as,
}) => {
  const { staff, entrepreneur, milestone } = await aProgrammeInUse(db)
  const nudge = (state: 'READY' | 'RETRY' | 'AMBIGUOUS' | 'DEAD', error: string | null = null) =>
    aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id, state, error })
  await nudge('READY')
  await nudge('RETRY', '450')
  const ambiguous = await nudge('AMBIGUOUS', 'ETIMEDOUT')
  const dead = await nudge('DEAD', 'user_not_found')
  const agent = await as(staff)
  expect(await agent.get(QUEUE)).toMatchObject({
    nudgeQueue: {
      waiting: 0,
      late: 2,
      dead: 1,
      lag: 10_800,
      counts: { ready: 1, sending: 0, retry: 1, ambiguous: 1, dead: 1 },
      failed: [
        { state: expect.stringMatching(/AMBIGUOUS|DEAD/), viewerCanRetry: true, viewerCanDrop: true },
        { state: expect.stringMatching(/AMBIGUOUS|DEAD/) },
        { state: 'RETRY', error: '450' },
      ],
    },
  })
  measureQueue({ db, now: clock.now })
  const metrics = await register.metrics()
  expect(metrics).toContain('passerelle_nudges{state="AMBIGUOUS"} 1')
  expect(metrics).toContain('passerelle_nudge_lag_seconds 10800')

  const decide = (mutation: string, { id }: NudgeRow) =>
    agent.change(mutation, { clientKey: aClientKey(), nudgeId: globalId('nudge', id) })
  const bot = await as('bot')
  await claim(bot)
  expect(await claim(bot)).toEqual([])
  expect(await decide('retryNudge', ambiguous)).toMatchObject({ __typename: 'RetryNudgeSuccess' })
  expect(await claim(bot)).toMatchObject([{ nudge: { deliveryKey: expect.stringMatching(/\.2$/) } }])
  expect(await decide('retryNudge', ambiguous)).toMatchObject({
    __typename: 'NudgeNotFailedProblem',
    message: expect.stringContaining('Il n’y a rien à décider'),
  })
  expect(await decide('dropNudge', dead)).toMatchObject({ __typename: 'DropNudgeSuccess' })
  const stranger = await as(await aMember(db, { role: 'STAFF' }))
  const input = { clientKey: aClientKey(), nudgeId: globalId('nudge', dead.id) }
  expect(await stranger.change('dropNudge', input)).toMatchObject({ __typename: 'NotFoundProblem' })
})

test('ce qui était dû depuis des mois et n’est refusé qu’aujourd’hui est montré', async ({ db, as }) => {
  const { staff, entrepreneur, milestone } = await aProgrammeInUse(db)
  await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id, dueAt: new Date('2026-03-02T08:00:00Z') })
  const bot = await as('bot')
  const [claimed] = await claim(bot)
  if (claimed) await settle(bot, claimed, { outcome: 'DEAD', error: 'user_not_found' })
  const queue = await (await as(staff)).get(QUEUE)
  expect(queue).toMatchObject({ nudgeQueue: { dead: 1, failed: [{ state: 'DEAD', error: 'user_not_found' }] } })
})

test('un message du jour abandonné l’est avec ses lignes ; renvoyé, elles repartent avec lui', async ({ db, as }) => {
  const { staff, entrepreneur, milestone } = await aProgrammeInUse(db)
  const digest = await aNudge(db, { recipient: entrepreneur, kind: 'DIGEST', state: 'AMBIGUOUS', error: 'ETIMEDOUT' })
  const line = { recipient: entrepreneur, milestoneId: milestone.id, canWait: true, digestId: digest.id }
  await aNudge(db, { ...line, state: 'AMBIGUOUS' })
  const agent = await as(staff)
  const { nudgeQueue } = await agent.get<{ nudgeQueue: { failed: unknown[] } }>(QUEUE)
  expect(nudgeQueue.failed).toHaveLength(1)
  await agent.change('dropNudge', { clientKey: aClientKey(), nudgeId: globalId('nudge', digest.id) })
  expect(await db.selectFrom('nudge').select('state').execute()).toEqual([
    { state: 'CANCELLED' },
    { state: 'CANCELLED' },
  ])
})
