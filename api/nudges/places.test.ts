import { describe, expect } from 'vitest'
import { bindProgramme } from '#db/chat-workspaces.ts'
import { aNudge } from '../../testing/makers/nudges.ts'
import { aChatAccount, aChatWorkspace } from '../../testing/makers/people.ts'
import { aQuietProgramme } from '../../testing/makers/programme-in-use.ts'
import { claim, settle } from '../../testing/nudges.ts'
import { test } from '../../testing/test.ts'

describe('où un rappel est envoyé', () => {
  test('seulement dans un espace qui sert le programme de la personne', async ({ db, as }) => {
    const { entrepreneur, milestone, programme } = await aQuietProgramme(db)
    await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    await aChatAccount(db, entrepreneur, { workspace: 'T1' })
    await bindProgramme(db, await aChatWorkspace(db, { workspace: 'T2' }), programme.id, new Date(0))
    const bot = await as('bot')
    expect(await claim(bot, { workspace: 'T1' })).toEqual([])
    expect(await claim(bot, { workspace: 'T3' })).toEqual([])
    expect(await claim(bot, { workspace: 'T2' })).toHaveLength(1)
  })

  test('qui a deux comptes le reçoit une fois, là où il a agi en dernier', async ({ db, as, clock }) => {
    const { entrepreneur, milestone } = await aQuietProgramme(db)
    const bot = await as('bot')
    for (const workspace of ['T1', 'T2']) {
      await aChatWorkspace(db, { workspace })
      await aChatAccount(db, entrepreneur, { workspace, user: `U${workspace}` })
      await claim(bot, { workspace })
    }
    for (const [used, other] of [
      ['T2', 'T1'],
      ['T1', 'T2'],
    ] as const) {
      clock.advance(61)
      await (await as(`slack:${used}:U${used}`)).get('{ viewer { name } }')
      await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
      expect(await claim(bot, { workspace: other })).toEqual([])
      const [taken] = await claim(bot, { workspace: used })
      if (!taken) throw new Error('Le rappel devait être pris.')
      await settle(bot, taken, { outcome: 'SENT' })
    }
    // T1 has been silent for days: whoever was there last is told in T2.
    await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    clock.advance(4 * 86_400)
    expect(await claim(bot, { workspace: 'T2' })).toHaveLength(1)
  })

  test('ce qui est peut-être parti d’un espace n’est repris que là, pour y être cherché', async ({ db, as, clock }) => {
    const { entrepreneur, milestone } = await aQuietProgramme(db)
    await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    const bot = await as('bot')
    await claim(bot, { workspace: 'T1' })
    clock.advance(3600)
    expect(await claim(bot, { workspace: 'T2' })).toEqual([])
    const [again] = await claim(bot, { workspace: 'T1' })
    if (!again) throw new Error('Le rappel devait être repris.')
    await settle(bot, again, { outcome: 'RETRY' })
    clock.advance(3600)
    expect(await claim(bot, { workspace: 'T2' })).toEqual([])
    expect(await claim(bot, { workspace: 'T1' })).toMatchObject([{ attempt: 3 }])
  })

  test('rien n’est envoyé à qui a délié son compte, pas même par son adresse', async ({ db, as }) => {
    const { entrepreneur, milestone } = await aQuietProgramme(db)
    await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    await aChatAccount(db, entrepreneur)
    await db
      .updateTable('chatAccount')
      .set({ unlinkedAt: new Date(0) })
      .execute()
    const bot = await as('bot')
    expect(await claim(bot)).toEqual([])
    expect(await claim(bot, { platform: 'MATTERMOST', workspace: 'chat.exemple.fr' })).toEqual([])
  })
})
