/** Every few seconds the news, every minute the rest. */
import { pino } from 'pino'
import { expect } from 'vitest'
import { createInProcessApi } from '#api/in-process.ts'
import { testLinks } from '../../testing/links.ts'
import { aRequest, twoWorlds } from '../../testing/makers/two-worlds.ts'
import { test } from '../../testing/test.ts'
import type { Api } from '../api.ts'
import { createTick } from './deliver.ts'
import { createPlanner } from './plan.ts'

test('une réponse se sait au battement suivant, trois secondes après ; une relance, dans la minute de son heure', async ({
  db,
  as,
  server,
  clock,
}) => {
  const sent: string[] = []
  const tick = createTick({
    api: createInProcessApi(server, { db, now: clock.now, links: testLinks }),
    logger: pino({ level: 'silent' }),
    now: clock.now,
    port: {
      platform: 'SLACK',
      workspace: 'T1',
      findUser: async (email) => email,
      send: async (user, { summary }) => {
        sent.push(`${user} : ${summary}`)
        return { kind: 'sent', ref: String(sent.length) }
      },
    },
  })
  const afterSeconds = async (seconds: number) => {
    clock.advance(seconds)
    await tick()
    return sent.splice(0).length
  }
  const worlds = await twoWorlds(db)
  const story = await aRequest({ db, as }, worlds)
  expect(await afterSeconds(0)).toBe(2)
  await story.by(worlds.claire, 'proposeIntroduction')
  expect(await afterSeconds(3)).toBe(2)
  await story.byContact('declineIntroduction', { reason: 'NO_TIME' })
  expect(await afterSeconds(3)).toBe(3)
  expect(await afterSeconds(3)).toBe(0)

  await aRequest({ db, as }, worlds)
  expect(await afterSeconds(3)).toBe(2)
  clock.set('2026-06-29T06:59:30Z')
  expect(await afterSeconds(0)).toBe(0)
  expect((await afterSeconds(30)) + (await afterSeconds(30))).toBe(2)
})

test('deux ports qui battent ensemble ne planifient qu’une fois', async ({ db, server, clock }) => {
  const asked: string[] = []
  const inProcess = createInProcessApi(server, { db, now: clock.now, links: testLinks })
  const api: Api = {
    execute: (document, variables, actor) => {
      asked.push(/mutation (\w+)/.exec(String(document))?.[1] ?? '')
      return inProcess.execute(document, variables, actor)
    },
  }
  const plan = createPlanner({ api, logger: pino({ level: 'silent' }), now: clock.now })
  await Promise.all([plan(), plan()])
  clock.advance(3)
  await Promise.all([plan(), plan()])
  expect(asked).toEqual(['ExpireIntroductions', 'PlanNudges', 'PlanNews'])
})
