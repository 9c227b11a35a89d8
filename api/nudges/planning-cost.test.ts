/** What a tick of the bot costs does not grow with what there is to tell. */
import { expect } from 'vitest'
import { ClaimNudgesDocument } from '#bot/generated/operations.ts'
import { anIntroduction } from '../../testing/makers/introductions.ts'
import { twoWorlds } from '../../testing/makers/two-worlds.ts'
import { pgliteTest as test } from '../../testing/test.ts'

test('annoncer, rappeler et écrire coûtent autant d’instructions SQL pour une mise en relation que pour cinquante', async ({
  db,
  as,
  statements,
}) => {
  const bot = await as('bot')
  const worlds = await twoWorlds(db)
  const ask = async (count: number) => {
    for (let made = 0; made < count; made += 1)
      await anIntroduction(db, { experiment: worlds.experiment, requestedBy: worlds.lea })
  }
  const chat = { input: { platform: 'SLACK', workspace: 'T1', first: 100, leaseSeconds: 60 } }
  const costs = async () => ({
    news: await statements.during(() => bot.get('mutation { planNews { planned } }')),
    all: await statements.during(() => bot.get('mutation { planNudges { planned } }')),
    claim: await statements.during(() => bot.get(String(ClaimNudgesDocument), chat)),
  })
  await ask(1)
  const few = await costs()
  await ask(49)
  const many = await costs()
  // The key of the bot is looked up in one more statement each time; the messages of the day were taken the first time.
  expect(many).toEqual({ ...few, claim: expect.any(Number) })
  expect(many.claim).toBeLessThanOrEqual(few.claim)
  expect(few).toMatchObject({ news: 4, all: 31 })
})
