import { describe, expect } from 'vitest'
import { aNudge } from '../../testing/makers/nudges.ts'
import { aChatAccount } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { claim, settle } from '../../testing/nudges.ts'
import { test } from '../../testing/test.ts'

describe('prendre des rappels à envoyer', () => {
  test('un rappel pris n’est plus à prendre avant la fin du bail', async ({ db, clock, as }) => {
    const { entrepreneur, milestone } = await aProgrammeInUse(db)
    await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    const bot = await as('bot')
    const [first] = await claim(bot, { leaseSeconds: 60 })
    expect(first).toMatchObject({
      attempt: 1,
      firstClaimedAt: clock.now().toISOString(),
      nudge: { recipient: { name: entrepreneur.name } },
    })
    clock.advance(59)
    expect(await claim(bot)).toEqual([])
  })

  test('passé le bail, un autre le prend ; le premier apprend que sa réservation a expiré', async ({
    db,
    clock,
    as,
  }) => {
    const { entrepreneur, milestone } = await aProgrammeInUse(db)
    await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    const bot = await as('bot')
    const [first] = await claim(bot, { leaseSeconds: 60 })
    clock.advance(60)
    const [second] = await claim(bot)
    if (!first || !second) throw new Error('Le rappel devait être pris deux fois.')
    expect(second).toMatchObject({ attempt: 2, firstClaimedAt: first.firstClaimedAt })
    expect(second.nudge.deliveryKey).toBe(first.nudge.deliveryKey)
    expect(await settle(bot, first, { outcome: 'SENT' })).toEqual({
      __typename: 'ClaimExpiredProblem',
      message: 'Ce rappel n’est plus réservé : un autre robot l’a repris.',
    })
    expect(await settle(bot, second, { outcome: 'SENT', remoteRef: '1718' })).toMatchObject({
      nudge: { state: 'SENT' },
    })
    expect(await settle(bot, second, { outcome: 'RETRY' })).toMatchObject({ __typename: 'ClaimExpiredProblem' })
    clock.advance(86_400)
    expect(await claim(bot)).toEqual([])
  })

  test('avant son heure, un rappel attend', async ({ db, clock, as }) => {
    const { entrepreneur, milestone } = await aProgrammeInUse(db)
    await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id, dueAt: new Date('2026-06-15T11:00:00Z') })
    const bot = await as('bot')
    expect(await claim(bot)).toEqual([])
    clock.advance(3600)
    expect(await claim(bot)).toHaveLength(1)
  })

  test('chacun est rappelé là où il a un compte, ou n’importe où s’il n’en a aucun', async ({ db, as }) => {
    const { entrepreneur, coach, evaluator, milestone } = await aProgrammeInUse(db)
    await aChatAccount(db, entrepreneur, { workspace: 'T1' })
    await aChatAccount(db, coach, { platform: 'MATTERMOST', workspace: 'chat.exemple.fr' })
    for (const recipient of [entrepreneur, coach, evaluator])
      await aNudge(db, { recipient, milestoneId: milestone.id, period: null })
    const bot = await as('bot')
    const names = async (input: object) => (await claim(bot, input)).map(({ nudge }) => nudge.recipient.name)
    expect(await names({ workspace: 'T1' })).toEqual(expect.arrayContaining([entrepreneur.name, evaluator.name]))
    expect(await names({ workspace: 'T2' })).toEqual([])
    expect(await names({ platform: 'MATTERMOST', workspace: 'chat.exemple.fr' })).toEqual([coach.name])
  })

  test('les bornes du nombre et du bail sont tenues', async ({ as }) => {
    const bot = await as('bot')
    for (const input of [{ first: 0 }, { first: 101 }, { leaseSeconds: 4 }, { leaseSeconds: 601 }])
      await expect(claim(bot, input)).rejects.toThrow(/must be from/)
  })
})
