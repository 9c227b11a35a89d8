import { describe, expect } from 'vitest'
import { upsertWorkspace } from '#db/chat-workspaces.ts'
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

  test('qu’aucune messagerie ne connaît reçoit un e-mail, une fois que toutes ont été interrogées', async ({
    db,
    clock,
    as,
  }) => {
    const { entrepreneur, milestone } = await aProgrammeInUse(db)
    for (const workspace of ['T1', 'T2'])
      await upsertWorkspace(db, { platform: 'SLACK', workspace, name: workspace }, clock.now())
    await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    const bot = await as('bot')
    const MAIL = { platform: 'EMAIL', workspace: 'mail' }
    const unknownIn = async (workspace: string) => {
      const [taken] = await claim(bot, { workspace })
      if (!taken) throw new Error('Le rappel devait être pris.')
      await settle(bot, taken, { outcome: 'NO_ACCOUNT' })
    }
    await unknownIn('T1')
    expect(await claim(bot, { workspace: 'T1' })).toEqual([])
    expect(await claim(bot, MAIL)).toEqual([])
    await unknownIn('T2')
    expect(await claim(bot, { workspace: 'T2' })).toEqual([])

    const [mailed] = await claim(bot, MAIL)
    if (!mailed) throw new Error('Le mail devait partir.')
    expect(mailed).toMatchObject({ attempt: 1, firstClaimedAt: clock.now().toISOString() })
    await settle(bot, mailed, { outcome: 'RETRY', error: '450', retryAt: clock.now().toISOString() })
    await aChatAccount(db, entrepreneur, { workspace: 'T2' })
    expect(await claim(bot, MAIL)).toEqual([])
    expect(await claim(bot, { workspace: 'T2' })).toHaveLength(1)
  })

  test('sans e-mail installé, les messageries sont interrogées à nouveau ; qui a délié son compte reçoit un e-mail', async ({
    db,
    clock,
    as,
  }) => {
    const { entrepreneur, coach, milestone } = await aProgrammeInUse(db)
    await aChatAccount(db, coach, { workspace: 'T1' })
    await db.updateTable('chatAccount').set({ unlinkedAt: clock.now() }).execute()
    for (const recipient of [entrepreneur, coach]) await aNudge(db, { recipient, milestoneId: milestone.id })
    const bot = await as('bot')
    for (const seconds of [0, 600, 4200]) {
      clock.advance(seconds)
      const [taken, ...others] = await claim(bot)
      expect(others).toEqual([])
      expect(taken?.nudge.recipient.name).toBe(entrepreneur.name)
      if (taken) await settle(bot, taken, { outcome: 'NO_ACCOUNT' })
    }
    const mailed = await claim(bot, { platform: 'EMAIL', workspace: 'mail' })
    expect(mailed.map(({ nudge }) => nudge.recipient.name)).toEqual([coach.name])
  })

  test('les bornes du nombre et du bail sont tenues', async ({ as }) => {
    const bot = await as('bot')
    for (const input of [{ first: 0 }, { first: 101 }, { leaseSeconds: 4 }, { leaseSeconds: 601 }])
      await expect(claim(bot, input)).rejects.toThrow(/must be from/)
  })
})
