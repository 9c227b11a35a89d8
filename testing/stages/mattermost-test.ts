import { startMattermost } from '../mattermost/server.ts'
import { test } from '../test.ts'
import { setMattermost } from './mattermost-stage.ts'

/** `test`, with a stand-in of Mattermost 5.37 looked at from inside, and the whole bot on it. */
export const mattermostTest = test.extend('lab', async ({ db, server, clock }, { onCleanup }) => {
  const undo: (() => Promise<void>)[] = []
  onCleanup(async () => {
    for (const step of undo.toReversed()) await step()
  })
  const { url, adminToken, world, close } = await startMattermost()
  undo.push(close)
  const target = { url, adminToken, host: '127.0.0.1' }
  const stage = await setMattermost(target, { db, server, clock }, (step) => void undo.push(step))
  return { world, stage }
})
