import { startMattermost } from '../mattermost/server.ts'
import type { Generation } from '../mattermost/state/world.ts'
import { setMattermost } from './mattermost-stage.ts'
import { setPlayground } from './playground-stage.ts'
import { setSlack } from './slack-stage.ts'
import type { SetStage } from './stage.ts'

/** A stand-in, driven as a real server is. */
const onStandIn =
  (generation: Generation): SetStage =>
  async (ground, onCleanup) => {
    const { url, adminToken, close } = await startMattermost({ generation })
    const closing: (() => Promise<void>)[] = [close]
    onCleanup(async () => {
      for (const step of closing.toReversed()) await step()
    })
    return setMattermost({ url, adminToken, host: '127.0.0.1' }, ground, (step) => void closing.push(step))
  }

/** A real server: MATTERMOST_TEST_HOST is how it finds this machine, when it is another. */
const onRealServer =
  (url: string, adminToken: string): SetStage =>
  (ground, onCleanup) =>
    setMattermost({ url, adminToken, host: process.env['MATTERMOST_TEST_HOST'] ?? '127.0.0.1' }, ground, onCleanup)

const { MATTERMOST_TEST_URL: url, MATTERMOST_TEST_ADMIN_TOKEN: adminToken } = process.env

/** The platforms that are always there. */
export type PlatformName = 'Slack' | 'le bac à sable' | 'Mattermost 5.37' | 'un Mattermost récent'

/** Every platform that conversations are played on, by name. */
export const stages: Readonly<Record<string, SetStage>> = {
  Slack: setSlack,
  'le bac à sable': setPlayground,
  'Mattermost 5.37': onStandIn('5.37'),
  'un Mattermost récent': onStandIn('recent'),
  ...(url && adminToken && { 'un vrai serveur Mattermost': onRealServer(url.replace(/\/+$/, ''), adminToken) }),
}
